import { describe, expect, it } from 'vitest';
import type { RunFacts } from '../../src/diff/side.js';
import { weightsOfSides } from '../../src/diff/weights.js';

/** A run with these weights, as they are before they are divided by their sum. */
function runWith(weights: Readonly<Record<string, number>>): RunFacts {
  const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
  const criteria = Object.entries(weights).map(([id, weight]) => ({
    id,
    title: { ja: id, en: id },
    weight: weight / sum,
    params: {},
    active: true,
  }));
  const thresholds = { leave: 0.75, coordinate: 0.5, held: 2 / 3 };
  return { version: '1', config: null, missing: 'midpoint', exponent: 1, thresholds, criteria };
}

describe('weights of two runs', () => {
  it('name the one that was doubled, although all shares are others', () => {
    const { changed } = weightsOfSides(runWith({ a: 1, b: 1, c: 1 }), runWith({ a: 2, b: 1, c: 1 }));
    expect(changed).toEqual(['a']);
  });

  it('name none where all are multiplied by the same', () => {
    expect(weightsOfSides(runWith({ a: 1, b: 2 }), runWith({ a: 5, b: 10 })).changed).toEqual([]);
  });

  it('name none where a criterion comes in and the others keep their proportion', () => {
    const { changed, old, new: now } = weightsOfSides(runWith({ a: 1, b: 2 }), runWith({ a: 1, b: 2, c: 3 }));
    expect(changed).toEqual([]);
    expect(now.get('a')).toBe(old.get('a'));
    expect(now.get('c')).toBeCloseTo(1, 12);
  });

  it('name both of two, because nobody can say which of them changed', () => {
    expect(weightsOfSides(runWith({ a: 1, b: 1 }), runWith({ a: 2, b: 1 })).changed).toEqual(['a', 'b']);
  });

  it('name one that was switched off', () => {
    expect(weightsOfSides(runWith({ a: 1, b: 1, c: 1 }), runWith({ a: 0, b: 1, c: 1 })).changed).toEqual([
      'a',
    ]);
  });

  it('of runs that share nothing are left as they are', () => {
    const { changed, new: now } = weightsOfSides(runWith({ a: 1 }), runWith({ b: 1 }));
    expect(changed).toEqual([]);
    expect(now.get('b')).toBe(1);
  });
});
