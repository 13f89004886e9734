import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A published case as it stands in fixtures/cases; its shape is that of its source. */
export function published(id: string): ReturnType<JSON['parse']> {
  return JSON.parse(readFileSync(new URL(`../../fixtures/cases/${id}.json`, import.meta.url), 'utf8'));
}

/** Expects every figure to be within a tolerance of the one that was published. */
export function expectWithin(figures: readonly number[], wanted: readonly number[], tolerance: number): void {
  expect(figures).toHaveLength(wanted.length);
  for (const [i, figure] of figures.entries())
    expect(Math.abs(figure - (wanted[i] ?? Number.NaN)), `figure ${i}: ${figure}`).toBeLessThanOrEqual(
      tolerance,
    );
}
