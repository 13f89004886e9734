import { expect, it } from 'vitest';
import { padEnd, padStart } from '../../src/text/pad.js';

it('blanks fill up to a width in columns, not in characters', () => {
  expect(padEnd('事務', 6)).toBe('事務  ');
  expect(padStart('事務', 6)).toBe('  事務');
});

it('a text that is wider than the width stays as it is', () => {
  expect(padEnd('事務', 3)).toBe('事務');
  expect(padStart('事務', 3)).toBe('事務');
});
