import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { cellsFor } from '../../src/contract/cells.js';
import { seeded } from '../../src/contract/random.js';
import { formulaOf } from '../../src/criterion/formula.js';
import { legendOf } from '../../src/criterion/formulaLegend.js';
import { isRange, type Cells, type Criterion, type PartOutcome } from '../../src/criterion/index.js';
import { settle } from '../../src/criterion/settle.js';
import type { Result } from '../../src/model/result.js';
import { score } from '../../src/score.js';
import { paramsOf } from '../../src/scoring/params.js';
import { read } from './formulaReader.js';

const each = criteria.map((criterion) => [criterion.id, criterion] as const);

/** The values of the parts and of the whole, from nothing but the printed formulas and the cells. */
function byHand(
  criterion: Criterion,
  cells: Cells,
  params = {},
): Readonly<Record<string, number | undefined>> {
  const { value, parts } = formulaOf(criterion, params);
  const known: Record<string, number | undefined> = {};
  for (const { id, lines } of parts) known[id] = read(lines, { ...cells, ...known });
  return { ...known, value: value === undefined ? undefined : read([value], known) };
}

const isExact = ({ is }: PartOutcome): boolean => is === 'exact';

describe.each(each)('the formula of %s', (_, criterion) => {
  const { parts, value, rating } = formulaOf(criterion);

  it('names every part with its share and the reason for it, and has a line for each', () => {
    expect(parts.map(({ id }) => id)).toEqual(Object.keys(criterion.parts));
    expect(parts.every(({ lines, because }) => lines.length > 0 && because.ja !== '')).toBe(true);
    expect(value).toBe(`value = ${parts.map(({ id, share }) => `${share} × ${id}`).join(' + ')}`);
  });

  it('gives the value of generated tasks, part by part', () => {
    const random = seeded(14);
    let compared = 0;
    for (let i = 0; i < 500; i += 1) {
      const cells = cellsFor(criterion.fields, random);
      const outcome = criterion.score(cells, paramsOf(criterion));
      if (outcome.status === 'not-applicable' || Object.values(cells).some(isRange)) continue;
      const found = byHand(criterion, cells);
      for (const { id, range } of outcome.parts.filter(isExact)) {
        compared += 1;
        expect(found[id], `${id} of ${JSON.stringify(cells)}`).toBeCloseTo(range[0], 9);
      }
      if (!outcome.parts.every(isExact)) continue;
      const { point } = settle(outcome, { missing: 'prior', prior: 0 });
      expect(found['value']).toBeCloseTo(point, 9);
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('says what a rating is worth', () => {
    for (const level of ['low', 'medium', 'high'] as const) {
      const outcome = criterion.score({ [criterion.ratingField]: level }, paramsOf(criterion));
      if (outcome.status !== 'scored') throw new Error(`${level} is ${outcome.status}`);
      const { point } = settle(outcome, { missing: 'prior', prior: 0 });
      expect(read([rating], { [criterion.ratingField]: level })).toBeCloseTo(point, 9);
    }
  });
});

describe('the values of a small town, recomputed from the printed formulas', () => {
  const file = 'fixtures/small-town/inventory.yaml';
  let result: Result;

  beforeAll(async () => {
    result = await score([{ name: file, bytes: readFileSync(file) }], criteria);
  });

  it.each(each)('are those of the program: %s', (id, criterion) => {
    const outcomes = result.lists
      .flatMap((list) => list.tasks)
      .flatMap((task) => task.outcomes().filter((outcome) => outcome.criterion === id));
    for (const { evidence, parts, value } of outcomes) {
      const cells = Object.fromEntries(evidence.map((each) => [each.field, each.value]));
      const found = byHand(criterion, cells);
      for (const part of parts.filter(({ is }) => is === 'exact'))
        expect(found[part.id], `${part.id} of ${JSON.stringify(cells)}`).toBeCloseTo(part.value!, 9);
      if (parts.length > 0 && parts.every(({ is }) => is === 'exact'))
        expect(found['value']).toBeCloseTo(value!, 9);
    }
    expect(outcomes.some(({ parts }) => parts.some(({ is }) => is === 'exact'))).toBe(true);
  });
});

describe('a formula', () => {
  const commonality = criteria.find(({ id }) => id === 'commonality');

  it('has the numbers that a config sets', () => {
    const { parts } = formulaOf(commonality!, { municipalities: 814 });
    expect(parts[0]?.lines[1]).toBe('clamp(municipalities_performing / 814)');
  });

  it('is explained in both languages, sign by sign', () => {
    const legend = legendOf(formulaOf(commonality!));
    expect(legend.map(({ en }) => en.split(':')[0])).toContain('clamp(x)');
    expect(legend.every(({ ja, en }) => ja !== en)).toBe(true);
  });

  it('of points joined by lines is read as it is printed', () => {
    expect(read(['line(x; -1: 0, 10: 0.5, 20: 1)'], { x: 15 })).toBe(0.75);
    expect(read(['line(x; -1: 0, 10: 0.5, 20: 1)'], { x: 99 })).toBe(1);
  });
});
