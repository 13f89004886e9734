import { expect, it } from 'vitest';
import { safeForSarif } from '../../../src/text/safe/sarif.js';

it.each([
  ['a link is broken', '[x](http://e.invalid)', '[x] (http://e.invalid)'],
  ['brackets alone stay', '事務[1]', '事務[1]'],
  ['what cannot be seen is shown', 'a\u202eb', 'a\\u{202e}b'],
])('%s', (_, text, safe) => {
  expect(safeForSarif(text)).toBe(safe);
});
