import { expect, it } from 'vitest';
import { showUnseen } from '../../../src/text/safe/unseen.js';

it('shows the same of a character alone as beside one that has to be looked at closely', () => {
  const others = Array.from({ length: 2 ** 16 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => showUnseen(`${character}a\u202e`) !== `${showUnseen(character)}a\\u{202e}`,
  );
  expect(others).toEqual([]);
});
