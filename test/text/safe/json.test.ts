import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeForJson } from '../../../src/text/safe/json.js';
import { hostile } from '../../report/hostile.js';

it.each([
  ['\u007f', '"\\u007f"'],
  ['\u009b', '"\\u009b"'],
  ['\u001b', '"\\u001b"'],
  ['\u202e', '"\\u202e"'],
  ['\u2028', '"\\u2028"'],
  ['\ud800', '"\\ud800"'],
  ['\u{e0041}', '"\\udb40\\udc41"'],
  ['##[error]', '"##\\u005berror]"'],
  ['住民', '"住民"'],
])('%j is written as %s', (text, json) => {
  expect(safeForJson(JSON.stringify(text))).toBe(json);
});

it('whatever the data, the JSON means the same, and nothing in it acts', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
      const json = safeForJson(JSON.stringify(text));
      expect(JSON.parse(json)).toBe(text);
      expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
});
