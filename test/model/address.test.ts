import { describe, expect, it } from 'vitest';
import { columnLetters, columnPlace } from '../../src/model/address.js';

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
    expect([columnLetters(place + 1), columnPlace(letters.toLowerCase())]).toEqual([letters, place]);
  });
});
