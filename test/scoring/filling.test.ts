import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { criterionOf, columnOf } from '../../src/config/measures/measure.js';
import { cellsFor, valueFor } from '../../src/contract/cells.js';
import { pick, seeded, type Random } from '../../src/contract/random.js';
import type { Cells, Criterion } from '../../src/criterion/define.js';
import type { CellValue, Field } from '../../src/criterion/field.js';
import { isBetweenRatings, ratingsIn } from '../../src/criterion/rated/level.js';
import { isFigureKind } from '../../src/criterion/kinds.js';
import { isRange } from '../../src/criterion/range.js';
import { missingRules } from '../../src/criterion/settle.js';
import type { Tasks } from '../../src/model/task.js';
import { activate } from '../../src/scoring/activate.js';
import { scoresOf, sumsOf } from '../../src/scoring/aggregate.js';
import { judge } from '../../src/scoring/judge.js';
import { paramsOf } from '../../src/scoring/params.js';
// @ts-expect-error a module of a prefecture is JavaScript without types
import floodRisk from '../../fixtures/plugins/flood-risk.mjs';

/*
 * The law that everything else rests on: whatever is filled into the empty or bounded cells of a task, within what they
 * allow, its score stays within the interval that was printed, and its coverage never falls.
 */
const measured = { id: 'calls', theme: 'need', title: '電話', column: '電話件数', scale: 'log' } as const;
const goalposts: [number, number] = [0, 5000];
const measure = { ...measured, goalposts, better: 'high' } as const;
const all: readonly Criterion[] = [
  ...criteria,
  floodRisk as Criterion,
  criterionOf(measure, columnOf(measure)),
];
const fields: Readonly<Record<string, Field>> = Object.assign({}, ...all.map((each) => each.fields));

function tasksOf(rows: readonly Cells[]): Tasks {
  return {
    ids: rows.map((_, i) => `T${i}`),
    names: rows.map((_, i) => `task ${i}`),
    at: (task) => ({ file: 'made.csv', line: task + 2 }),
    columns: new Map(
      Object.keys(fields).map((field) => [field, { field, value: (task: number) => rows[task]?.[field] }]),
    ),
  };
}

interface Played {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly scores: Float64Array;
  readonly coverages: Float64Array;
}

function play(rows: readonly Cells[], missing: (typeof missingRules)[number], exponent: number): Played {
  const tasks = tasksOf(rows);
  const judged = all.map((each) => judge(tasks, each, paramsOf(each), missing));
  const active = activate(judged, { columns: tasks.columns, record: false }).filter((each) => each.active);
  return scoresOf(sumsOf(active, rows.length, exponent), { exponent });
}

/** A task of which cells are empty, known, or known within limits. */
function halfKnown(random: Random): Cells {
  const cells = { ...cellsFor(fields, random) };
  for (const [name, field] of Object.entries(fields)) {
    if (random() < 0.4) cells[name] = undefined;
    else if (isFigureKind(field.kind) && random() < 0.3) cells[name] = rangeOf(field, random);
  }
  return cells;
}

function rangeOf(field: Field, random: Random): CellValue | undefined {
  const [a, b] = [valueFor(field, random), valueFor(field, random)].map(Number);
  const [low, high] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
  return random() < 0.3 ? { low, high, point: low + random() * (high - low) } : { low, high };
}

/** The same task with some of what is open filled in, as far as its other cells allow. */
function filled(cells: Cells, random: Random): Cells {
  const next = { ...cells };
  const openFields = new Set(all.flatMap((criterion) => openOf(criterion, cells)));
  for (const [name, field] of Object.entries(fields)) {
    const now = cells[name];
    if (random() < 0.4) continue;
    if (isRange(now)) next[name] = now.low + random() * (now.high - now.low);
    else if (isBetweenRatings(now)) next[name] = pick(ratingsIn(now), random);
    else if (now === undefined && openFields.has(name)) next[name] = valueFor(field, random);
  }
  // What contradicts a rating is not what the cells allow.
  for (const criterion of all) {
    const outcome = criterion.score(next, paramsOf(criterion));
    if (next[criterion.ratingField] === undefined || outcome.status !== 'scored') continue;
    if (outcome.within === undefined)
      for (const field of Object.keys(criterion.fields)) next[field] = cells[field];
  }
  return next;
}

/** Fields that a criterion still asks for; a cell that answers the same question as a filled one would contradict it. */
function openOf(criterion: Criterion, cells: Cells): readonly string[] {
  const outcome = criterion.score(cells, paramsOf(criterion));
  if (outcome.status === 'not-applicable') return [];
  return [...outcome.parts.flatMap(({ needs }) => needs), criterion.ratingField];
}

const noise = 1e-6; // scores are rounded to nine decimals, and roots amplify that

describe('whatever is filled into the open cells of a task', () => {
  const random = seeded(20261127);
  const before = Array.from({ length: 10_000 }, () => halfKnown(random));
  const after = before.map((cells) => filled(cells, random));

  it.each([
    ['prior', 1],
    ['midpoint', 1],
    ['pessimistic', 1],
    ['available', 1],
    ['prior', 0],
    ['prior', -1],
  ] as const)('its score stays within its interval (%s, exponent %d)', (missing, exponent) => {
    const [was, is] = [play(before, missing, exponent), play(after, missing, exponent)];
    const wrong = before.flatMap((cells, task) => {
      const [low, high] = [was.lows[task]! - noise, was.highs[task]! + noise];
      const inside =
        is.lows[task]! >= low &&
        is.highs[task]! <= high &&
        is.coverages[task]! >= was.coverages[task]! - noise;
      const scores = [was.scores[task]!, is.scores[task]!].filter((score) => !Number.isNaN(score));
      return inside && scores.every((score) => score >= low && score <= high) ? [] : [{ cells, task }];
    });
    expect(wrong.slice(0, 1)).toEqual([]);
  });
});
