import type { PlaceArray } from './places.js';

/**
 * Draws of which the places are found together, and lie side by side for each row; an even number. Fewer would be counted
 * more slowly; with more, the rows would no longer lie within a stretch of memory that a processor has at hand.
 */
export const block = 64;

/** Draws of a segment, but for the last of a part: so many that a row is counted at one go while they are at hand. */
export const segmentDraws = 16 * block;

/** The places of all rows, block after block of draws: in each block row after row, in each row its draws. */
export interface Segment {
  readonly rows: number;
  readonly draws: number;
  readonly places: PlaceArray;
}
