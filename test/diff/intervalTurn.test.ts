import { expect, it } from 'vitest';
import { intervalTurn } from '../../src/diff/intervalTurn.js';

it.each([
  ['that is as before is nothing to report', [12, 80], [12, 80], undefined],
  ['of which a cell was filled is narrower', [12, 80], [30, 75], 'narrowed'],
  ['of which a cell was emptied is wider', [30, 75], [12, 80], 'widened'],
  ['of which a known figure is another is as wide', [12, 80], [15, 83], 'shifted'],
] as const)('an interval %s', (_, before, after, turn) => {
  expect(intervalTurn({ interval: before }, { interval: after })).toBe(turn);
});
