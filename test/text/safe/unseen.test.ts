import { expect, it } from 'vitest';
import { showUnseen } from '../../../src/text/safe/unseen.js';

it('shows the same of a character alone as beside one that has to be looked at closely', () => {
  for (let code = 0; code < 2 ** 16; code += 1) {
    const character = String.fromCharCode(code);
    expect(showUnseen(`${character}a\u202e`)).toBe(`${showUnseen(character)}a\\u{202e}`);
  }
});
