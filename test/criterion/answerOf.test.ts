import { expect, it } from 'vitest';
import {
  answerOf,
  answerOfFirst,
  firstOf,
  on,
  onLine,
  onThirds,
  underParams,
  type Answer,
  type Figure,
  type Rating,
  type Says,
} from '../../src/criterion/index.js';

const says: Says<Figure> = { ja: () => '甲', en: ({ value }) => JSON.stringify(value) };
const rated: Says<Rating> = { ja: () => '乙', en: ({ value }) => value };
const share = { field: 'share', scale: onLine([0, 1]), says } as const;
const number = { field: 'number', scale: onLine([0, 10]), says } as const;
const cells: readonly (Figure | undefined)[] = [undefined, 0.25, 0, 7, { low: 0.25, high: 0.5 }, 0.25];

/** An answer with its formula and sentences written out. */
function written({ formula, evidence, ...answer }: Answer): object {
  return { ...answer, formula: formula?.(), evidence: evidence.map((each) => [each, each.says.en]) };
}

it('answers with one cell as `firstOf` does', () => {
  const answer = answerOf(share);
  for (const cell of cells)
    expect(written(answer(cell))).toEqual(written(firstOf(on('share', cell, share.scale, says))));
  const judged = answerOf({ field: 'rating', scale: onThirds, says: rated });
  expect(written(judged('high'))).toEqual(written(firstOf(on('rating', 'high', onThirds, rated))));
});

it('answers with the first of two cells that is filled', () => {
  const answer = answerOfFirst(share, number);
  for (const cell of cells)
    for (const other of cells) {
      const both = firstOf(on('share', cell, share.scale, says), on('number', other, number.scale, says));
      expect(written(answer(cell, other))).toEqual(written(both));
    }
});

it('gives one answer to the same figure, and keeps none of a column of many figures', () => {
  const [few, many] = [answerOf(number), answerOf(number)];
  expect(few(7)).toBe(few(7));
  for (let figure = 0; figure < 5000; figure += 1) many(figure / 1000);
  expect(many(6)).not.toBe(many(6));
});

it('puts the formula of the scale into that of the question', () => {
  const answer = answerOf({ ...share, within: (formula) => `2 × ${formula}` });
  expect(answer(1).formula?.()).toEqual(['2 × clamp(share)']);
});

it('makes what params say once for the same params', () => {
  const made = underParams((params: { readonly x: number }) => ({ twice: 2 * params.x }));
  const params = { x: 1 };
  expect(made(params)).toBe(made(params));
  expect(made({ x: 2 })).toEqual({ twice: 4 });
});
