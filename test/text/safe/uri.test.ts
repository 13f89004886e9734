import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeForUri } from '../../../src/text/safe/uri.js';

it.each([
  ['slashes stay', 'data/2026/a.csv', 'data/2026/a.csv'],
  ['blanks and Japanese are encoded in UTF-8', '事務 a.csv', '%E4%BA%8B%E5%8B%99%20a.csv'],
  ['a colon is no scheme', 'javascript:alert(1)', 'javascript%3Aalert(1)'],
  ['neither query nor fragment begins', 'a?b#c%.csv', 'a%3Fb%23c%25.csv'],
  ['a backslash is no separator', 'a\\b', 'a%5Cb'],
  ['half a surrogate pair is replaced', '\ud800.csv', '%EF%BF%BD.csv'],
])('%s', (_, path, uri) => {
  expect(safeForUri(path)).toBe(uri);
});

it('whatever the path, it can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(decodeURIComponent(safeForUri(path))).toBe(path.replace(/\p{Cs}/gu, '\uFFFD'));
    }),
  );
});
