import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { resultJsonSchema } from '../src/report/score/resultSchema.js';
import { run } from './cli/run.js';

interface Outcome {
  readonly criterion: string;
  readonly status: string;
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly parts: readonly {
    readonly share: number;
    readonly value?: number;
    readonly range: readonly [number, number];
  }[];
  readonly weight: number;
  readonly contribution?: number;
}

interface Task {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly interval: readonly [number, number];
  readonly coverage: number;
  readonly outcomes: readonly Outcome[];
}

interface Published {
  readonly lists: readonly { readonly id: string; readonly tasks: readonly Task[] }[];
}

const inventory = 'fixtures/national/inventory.csv';
let published: Published;

beforeAll(async () => {
  published = JSON.parse((await run(['score', inventory, '--format', 'json'])).stdout);
});

const listOf = (id: string): readonly Task[] => published.lists.find((list) => list.id === id)?.tasks ?? [];
const allTasks = (): readonly Task[] => published.lists.flatMap(({ tasks }) => tasks);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('the national inventory', () => {
  it('all 777 law families are scored, each in one list', () => {
    expect(allTasks()).toHaveLength(777);
    expect(new Set(allTasks().map(({ id }) => id)).size).toBe(777);
  });

  it('the laws of the 20 standardised tasks are all under `standardised`, and no others', () => {
    const record: { 法令名: string; 標準化20業務: string }[] = parse(
      readFileSync('fixtures/national/source.csv'),
      { columns: true },
    );
    const laws = record.filter(({ 標準化20業務: tasks }) => tasks !== '').map(({ 法令名: law }) => law);
    expect(laws).toHaveLength(23);
    expect(
      listOf('standardised')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(laws.toSorted());
  });

  it('the other laws are ranked or held, and lists without a task are there and empty', () => {
    expect(published.lists.map(({ tasks }) => tasks.length)).toEqual([724, 0, 0, 28, 23, 0, 0, 0, 2]);
    expect(published.lists.map(({ id }) => id)).toEqual([
      'statutory',
      'new-service',
      'common-work',
      'conditional',
      'standardised',
      'not-municipal',
      'leave',
      'coordinate',
      'held',
    ]);
  });

  it('an empty list is said to be empty', async () => {
    expect((await run(['score', inventory, '--list', 'new-service'])).stdout).toContain(
      'No task is in this list.',
    );
    expect((await run(['score', inventory, '--list', 'new-service', '--lang', 'ja'])).stdout).toContain(
      '該当する事務はない。',
    );
  });

  it('every score, interval and coverage can be recomputed from the published weights and values', () => {
    for (const { score, interval, coverage, outcomes } of allTasks()) {
      const applying = outcomes.filter(({ status }) => status !== 'not-applicable');
      const total = (of: (outcome: Outcome) => number | undefined): number =>
        sum(applying.map((each) => 100 * each.weight * (of(each) ?? Number.NaN)));
      expect(sum(applying.map(({ weight }) => weight))).toBeCloseTo(1, 12);
      expect(score).toBeCloseTo(
        total(({ value }) => value),
        8,
      );
      expect(interval[0]).toBeCloseTo(
        total(({ range }) => range?.[0]),
        8,
      );
      expect(interval[1]).toBeCloseTo(
        total(({ range }) => range?.[1]),
        8,
      );
      expect(coverage).toBeCloseTo(1 - (interval[1] - interval[0]) / 100, 8);
      expect(sum(outcomes.map(({ contribution = 0 }) => contribution))).toBeCloseTo(score, 7);
    }
  });

  it('every value and range can be recomputed from the published shares of its parts', () => {
    const applying = allTasks().flatMap(({ outcomes }) =>
      outcomes.filter(({ status }) => status !== 'not-applicable'),
    );
    for (const { value, range, parts } of applying) {
      expect(sum(parts.map(({ share }) => share))).toBeCloseTo(1, 12);
      expect(value).toBeCloseTo(sum(parts.map((part) => part.share * (part.value ?? Number.NaN))), 8);
      expect(range?.[0]).toBeCloseTo(sum(parts.map((part) => part.share * part.range[0])), 8);
      expect(range?.[1]).toBeCloseTo(sum(parts.map((part) => part.share * part.range[1])), 8);
    }
  });

  it('the JSON is what its schema says', () => {
    const validate = new Ajv({ allErrors: true }).compile(resultJsonSchema());
    validate(published);
    expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
  });

  it('nothing in it is a problem', async () => {
    expect((await run(['score', inventory])).stderr).toBe('');
  });
});
