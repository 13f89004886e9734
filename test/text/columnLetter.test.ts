import { describe, expect, it } from 'vitest';
import { columnLetter, columnPlace } from '../../src/text/columnLetter.js';

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [31, 'AF'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('of place %d are %s, and back', (place, letters) => {
    expect([columnLetter(place), columnPlace(letters.toLowerCase())]).toEqual([letters, place]);
  });
});
