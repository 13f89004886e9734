import { describe, expect, it } from 'vitest';
import { drawnFrom, drawsOf, isEndless } from '../../src/effect/draws.js';
import { normalScore } from '../../src/effect/normal.js';
import { spreadOf, valuesOf } from '../../src/effect/spread.js';
import { normalQuantile } from '../../src/sampling/quantiles.js';

const draws = drawsOf(10_000, 1741);
const anything = { axis: 'hours', within: [0, Infinity] } as const;

describe('draws', () => {
  it('have normal scores that are the quantiles of the normal distribution', () => {
    for (const p of [0.00005, 0.001, 0.02, 0.024_25, 0.025, 0.3, 0.5, 0.7, 0.976, 0.999, 0.999_95])
      expect(normalScore(p)).toBeCloseTo(normalQuantile(p), 7);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(drawsOf(500, 7)).toEqual(drawsOf(500, 7));
    expect(drawsOf(500, 8).units.hours).not.toEqual(drawsOf(500, 7).units.hours);
  });

  it('take every slice of probability once for each kind of figure', () => {
    const slices = [...draws.units.saved].map((unit) => Math.floor(unit * 10_000)).toSorted((a, b) => a - b);
    expect(slices).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
  });

  it('are uniform between limits of which no figure is known', () => {
    const spread = spreadOf(valuesOf(draws, drawnFrom(draws, { low: 100, high: 200 }, anything)));
    expect(spread.low).toBeCloseTo(105, 1);
    expect(spread.median).toBeCloseTo(150, 1);
    expect(spread.high).toBeCloseTo(195, 1);
  });

  it('have the measured figure as their median, and its limits as those of 95 %', () => {
    const values = valuesOf(draws, drawnFrom(draws, { low: 500, point: 600, high: 800 }, anything));
    const sorted = values.toSorted();
    expect(spreadOf(values).median).toBeCloseTo(600, 1);
    expect(sorted[250]).toBeCloseTo(500, 0);
    expect(sorted[9750]).toBeCloseTo(800, 0);
  });

  it('stay within what the field may hold', () => {
    const within = { axis: 'saved', within: [0, 1] } as const;
    const values = valuesOf(draws, drawnFrom(draws, { low: 0.01, point: 0.5, high: 0.99 }, within));
    expect(Math.min(...values)).toBe(0);
    expect(Math.max(...values)).toBe(1);
  });

  it('of a figure without an upper limit are its lower one, and it is known as endless', () => {
    const figure = { low: 600, high: Infinity };
    expect(isEndless(figure)).toBe(true);
    expect(isEndless(figure, 1741)).toBe(false);
    expect(drawnFrom(draws, figure, anything)(3)).toBe(600);
  });
});
