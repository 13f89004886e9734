import { describe, expect, it } from 'vitest';
import { scatterDrawing, type ScatterPoint } from '../../../src/report/charts/scatter.js';

const axes = { x: { ja: '横', en: 'across' }, y: { ja: '縦', en: 'up' } };

function numbersOf(points: readonly ScatterPoint[]): readonly (readonly [x: number, y: number])[] {
  const drawn = scatterDrawing(points, axes, { shapes: [], names: [] });
  return [...drawn.matchAll(/class="number" x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}

describe('the number of a mark', () => {
  it('is above it to the right where nothing else is', () => {
    expect(numbersOf([{ x: 0, y: 1, shape: 'disc', number: 1 }])).toEqual([[77, 11]]);
  });

  it('covers no mark beside it', () => {
    const beside = { x: 0.5 + 10 / 440, y: 0.5 + 10 / 440, shape: 'disc' } as const;
    const [[x] = [Number.NaN]] = numbersOf([{ x: 0.5, y: 0.5, shape: 'disc', number: 1 }, beside]);
    expect(x).toBeLessThan(70 + 0.5 * 440);
  });

  it('covers no other number', () => {
    const marks = [1, 2, 3].map((number) => ({ x: 0.5, y: 0.5, shape: 'disc', number }) as const);
    expect(new Set(numbersOf(marks).map(String)).size).toBe(3);
  });
});
