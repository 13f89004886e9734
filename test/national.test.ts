import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { limitedActs } from '../src/record/limitedActs.js';
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

const rows: readonly Record<string, string>[] = parse(readFileSync(inventory), { columns: true });

describe('the national inventory', () => {
  it('all of its tasks are scored, each in one list', () => {
    expect(rows.length).toBeGreaterThan(300);
    expect(
      allTasks()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(rows.map((row) => row['事務ID']).toSorted());
  });

  it('holds tasks of municipalities only, each with the articles that it rests on', () => {
    expect(new Set(rows.map((row) => row['実施主体']))).toEqual(new Set(['市町村', '地方公共団体']));
    expect(rows.filter((row) => row['根拠法令'] === '')).toEqual([]);
    expect(listOf('not-municipal')).toEqual([]);
  });

  it('holds no act that was never applied, and none for one region', () => {
    // Acts for towns that have such land or such an office (area) are tasks of towns.
    const acts = [...limitedActs()].flatMap(([act, { kind }]) => (kind === 'area' ? [] : [act]));
    expect(rows.filter((row) => acts.some((act) => row['事務ID']?.startsWith(act)))).toEqual([]);
  });

  it('knows the 20 tasks by their articles, not by their law', () => {
    const ids = listOf('standardised').map(({ id }) => id);
    expect(ids).toContain('住民基本台帳法第四章');
    expect(ids).not.toContain('公職選挙法第十三章');
    expect(ids.length).toBeGreaterThan(20);
  });

  it('ranks two fifths of what is not set aside, and each with more than half of its score settled', () => {
    const ranked = ['statutory', 'new-service', 'common-work', 'conditional'].flatMap(listOf);
    expect(ranked.length / (ranked.length + listOf('held').length)).toBeGreaterThan(0.4);
    expect(ranked.filter(({ coverage }) => coverage < 0.5)).toEqual([]);
  });

  it('has a list for every verdict and track, and lists without a task are there and empty', () => {
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

  it('is read without an error, and every law is known', async () => {
    const { stderr } = await run(['score', inventory]);
    expect(stderr.split('\n').filter((line) => / (?:error|warning) /.test(line))).toEqual([]);
  });
});
