import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fayHerriot, type SmallArea } from '../../src/sampling/fayHerriot.js';

const { rows, expected, tolerance } = JSON.parse(
  readFileSync('fixtures/sampling/fay-herriot-milk.json', 'utf8'),
);

describe('the model of Fay and Herriot', () => {
  const areas: readonly SmallArea[] = rows.map((row: readonly number[]) => {
    const [, , value = 0, error = 0, major = 0] = row;
    return {
      covariates: [1, ...[2, 3, 4].map((each) => (each === major ? 1 : 0))],
      direct: { value, variance: error * error },
    };
  });

  it('gives the predictions and errors of R’s sae for the expenditure on milk of 43 areas', () => {
    const found = fayHerriot(areas) ?? [];
    expect(found).toHaveLength(43);
    for (const [i, { value, error }] of found.entries()) {
      expect(Math.abs(value - expected.eblup[i])).toBeLessThan(tolerance);
      expect(Math.abs(error * error - expected.mse[i])).toBeLessThan(tolerance);
    }
  });

  it('gives what areas like it have, with a wider error, where an area has no answers', () => {
    const found = fayHerriot([...areas, { covariates: [1, 0, 0, 1] }]) ?? [];
    const [beta0, , , beta4] = expected.beta;
    expect(found[43]?.value).toBeCloseTo(beta0 + beta4, 4);
    expect(found[43]?.error).toBeGreaterThan(found[42]?.error ?? Infinity);
  });

  it('is not fitted to fewer areas than it has unknowns, nor to covariates that say the same', () => {
    expect(fayHerriot(areas.slice(0, 5))).toBeUndefined();
    const twice = areas.map(({ direct }) => ({ covariates: [1, 1], direct }));
    expect(fayHerriot(twice)).toBeUndefined();
  });
});
