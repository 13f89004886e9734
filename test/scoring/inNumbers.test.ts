import { expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { columnOf, criterionOf } from '../../src/config/measures/measure.js';
import { cellsFor, valueFor } from '../../src/contract/cells.js';
import { seeded, type Random } from '../../src/contract/random.js';
import type { Cells, Criterion } from '../../src/criterion/define.js';
import type { CellValue, Field } from '../../src/criterion/field.js';
import { isFigureKind } from '../../src/criterion/kinds.js';
import type { Outcome } from '../../src/criterion/outcome.js';
import { missingRules, settle } from '../../src/criterion/settle.js';
import type { Tasks } from '../../src/model/task.js';
import { judge, judgeFilled, type JudgedCriterion } from '../../src/scoring/judge.js';
import { status } from '../../src/scoring/numbers.js';
import { paramsOf } from '../../src/scoring/params.js';
import { tidy } from '../../src/scoring/tidy.js';
// @ts-expect-error a module of a prefecture is JavaScript without types
import floodRisk from '../../fixtures/plugins/flood-risk.mjs';

/*
 * Scores are made of numbers that no outcome in words is made for. They rest on this: the numbers are those that the
 * outcome with its parts and its evidence comes to, which reports, explain and diff show.
 */
const goalposts: [number, number] = [0, 5000];
const measured = { id: 'calls', theme: 'need', title: '電話', column: '電話件数', scale: 'log' } as const;
const measure = { ...measured, goalposts, better: 'high' } as const;
const all: readonly Criterion[] = [
  ...criteria,
  floodRisk as Criterion,
  criterionOf(measure, columnOf(measure)),
];

/** Cells that are empty, known, or known within limits; one task in three is rated. */
function someCells({ fields, ratingField }: Criterion, random: Random): Cells {
  const cells: Record<string, CellValue | undefined> = { ...cellsFor(fields, random) };
  for (const [name, field] of Object.entries(fields)) {
    if (random() < (name === ratingField ? 0.66 : 0.35)) cells[name] = undefined;
    else if (isFigureKind(field.kind) && random() < 0.3) cells[name] = limitsIn(field, random);
  }
  return cells;
}

function limitsIn(field: Field, random: Random): CellValue {
  const [a, b] = [Number(valueFor(field, random)), Number(valueFor(field, random))];
  const [low, high] = [Math.min(a, b), random() < 0.1 ? (field.max ?? Infinity) : Math.max(a, b)];
  return random() < 0.3 && high < Infinity ? { low, high, point: (low + high) / 2 } : { low, high };
}

function tasksOf({ fields }: Criterion, rows: readonly Cells[]): Tasks {
  const column = (field: string) => ({ field, value: (task: number) => rows[task]?.[field] });
  return {
    ids: rows.map((_, i) => `T${i}`),
    names: rows.map((_, i) => `task ${i}`),
    at: (task) => ({ file: 'made.csv', line: task + 2 }),
    columns: new Map(Object.keys(fields).map((field) => [field, column(field)])),
  };
}

function numbersIn(judged: JudgedCriterion, task: number) {
  return {
    status: judged.statuses[task],
    value: judged.values[task],
    range: [judged.lows[task], judged.highs[task]],
    counted: judged.counted?.[task] ?? 1,
    extent: judged.extents && [judged.extents.lows[task], judged.extents.highs[task]],
    posed: judged.posed[task] === 0 ? 0 : 1,
    conditions: judged.conditions(task) ?? [],
  };
}

/** The same, of the outcome in words. */
function numbersOf(
  outcome: Outcome,
  { settling, criterion: { decides } }: JudgedCriterion,
): ReturnType<typeof numbersIn> {
  const extentOf = (range: readonly number[]) => (decides === undefined ? undefined : [...range]);
  if (outcome.status === 'not-applicable') {
    const nothing = { value: 0, range: [0, 0], counted: 1, posed: 0, conditions: [] };
    return { status: status.notApplicable, extent: extentOf([0, 0]), ...nothing };
  }
  const { range, point, counted } = settle(outcome, settling);
  const { conditions = [] } = outcome;
  return {
    status: status[outcome.status],
    value: Number.isNaN(point) ? 0 : tidy(point),
    range: range.map(tidy),
    counted: tidy(counted),
    extent: extentOf((outcome.status === 'scored' && outcome.extent) || [0, 1]),
    posed: conditions.length > 0 ? 1 : 0,
    conditions,
  };
}

const settings = all.flatMap((criterion) => missingRules.map((missing) => ({ criterion, missing })));

it.each(settings)('$criterion.id counts what its outcome in words comes to ($missing)', (setting) => {
  const { criterion, missing } = setting;
  const random = seeded(20);
  const rows = Array.from({ length: 250 }, () => someCells(criterion, random));
  const judged = judge(tasksOf(criterion, rows), criterion, paramsOf(criterion), missing);
  for (const task of rows.keys())
    expect(numbersIn(judged, task)).toEqual(numbersOf(judged.outcome(task), judged));
});

it.each(all)('$id counts the same where a record filled some of the cells', (criterion) => {
  const random = seeded(14);
  const rows = Array.from({ length: 250 }, () => someCells(criterion, random));
  const written = tasksOf(criterion, rows);
  const filled = new Map<string, Uint32Array>();
  const columns = new Map(written.columns);
  for (const [name, field] of Object.entries(criterion.fields)) {
    if (name === criterion.ratingField) continue;
    const marks = new Uint32Array(rows.length);
    const said = rows.map((cells, task) => {
      if (cells[name] !== undefined || random() < 0.4) return cells[name];
      marks[task] = 1;
      return valueFor(field, random);
    });
    filled.set(name, marks);
    columns.set(name, { field: name, value: (task) => said[task] });
  }
  const headers = new Set(written.columns.keys());
  const judged = judgeFilled(judge(written, criterion, paramsOf(criterion)), {
    ...written,
    columns,
    headers,
    filled,
  });
  for (const task of rows.keys())
    expect(numbersIn(judged, task)).toEqual(numbersOf(judged.outcome(task), judged));
});
