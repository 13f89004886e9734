import type { Field } from '../criterion/field.js';

/**
 * How large a change of a figure is, from 0 to 1: as a share of the range of its field where that has two ends, else
 * relative to the larger of the two figures (Triantaphyllou & Sánchez, Decision Sciences 28(1), 1997, who measure by
 * its relative change how critical a figure is). Points would not distinguish changes: to pass a neighbour, every
 * cell has to add the same.
 */
export function sizeOf(from: number, to: number, { kind, min, max }: Field): number {
  const change = Math.abs(to - from);
  const range = kind === 'signedShare' ? 1 : min !== undefined && max !== undefined ? max - min : undefined;
  return Math.min(1, change / (range ?? Math.max(Math.abs(from), Math.abs(to))));
}
