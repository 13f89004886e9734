import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFigure } from '../../src/inventory/cells/figure.js';
import { frameMembers } from '../../src/record/municipalities/frameMembers.js';
import { readAnswer } from '../../src/survey/answers/readAnswer.js';
import type { TownAnswers } from '../../src/survey/answers/gather.js';
import { withoutTask } from '../../src/survey/answers/withoutTask.js';
import { estimatesOf } from '../../src/survey/estimates/estimates.js';
import { sourceOfTowns, type AnswerSource } from '../../src/survey/estimates/source.js';
import { surveyOf, type SurveyPlan } from '../../src/survey/plan.js';
import { townQuestions, type TownQuestionId } from '../../src/survey/questions/question.js';
import { answersReader } from '../../src/survey/sums/answersTable.js';
import { rowScanner } from '../../src/survey/sums/csvRows.js';
import { sumsQuery } from '../../src/survey/sums/sql.js';
import { sqlDialects } from '../../src/survey/sums/sqlDialect.js';
import { sumsIn } from '../../src/survey/sums/sumsGrid.js';
import { sourceOfSums } from '../../src/survey/sums/sumsTable.js';
import { needs } from '../needs.js';

const asks = ['performs', 'practice', 'hours', 'hours-after', 'cases'] as const;
const names = ['1万人未満', '1万人以上3万人未満', '10万人以上30万人未満'];
const plan: SurveyPlan = surveyOf({
  lang: 'ja',
  towns: names.flatMap((stratum) =>
    (frameMembers.get(stratum) ?? []).slice(0, 7).map(({ code, prefecture, name, population }, i) => ({
      code,
      prefecture,
      name,
      stratum,
      population: population[2020] ?? null,
      weight: (frameMembers.get(stratum)?.length ?? 0) / 7 + (i % 2) / 8,
    })),
  ),
  strata: names.map((name) => ({ name, population: frameMembers.get(name)?.length ?? 0 })),
  selection: 'random',
  tasks: ['01', '02', "3'a"].map((id) => ({ id, name: `事務${id}`, laws: '', asks: [...asks] })),
  inventory: { headers: ['id', 'name'], rows: [] },
  fields: [
    'municipalities_share',
    'municipalities_performing',
    'workflow_similarity',
    'practice_variation',
    'cases_per_year',
    'small_town_cases_per_year',
    'staff_hours_per_year',
    'small_town_hours_before',
    'hours_saved_share',
    'small_town_hours_after',
  ],
});

/** What is written in a cell: figures, words, what cannot be found out, nothing, and what cannot be read. */
function written(question: TownQuestionId, seed: number): string {
  if (seed % 13 === 0) return ['不明', '該当なし', '', '週2日'][seed % 4] ?? '';
  if (question === 'performs') return seed % 5 === 0 ? 'いいえ' : 'はい';
  if (question === 'practice') return ['すべて同じ（100%）', '半分程度（50%）', '独自（0%）'][seed % 3] ?? '';
  if (question === 'hours-after') return String(20 + (seed % 40));
  return seed % 17 === 0 ? '1,200' : String(60 + ((seed * 7) % 90));
}

// One town sends nothing, and the last has no row of the last task.
const rows = plan.towns.slice(1).flatMap(({ code }, town) =>
  plan.tasks.flatMap(({ id }, task) => {
    if (town === plan.towns.length - 2 && task === plan.tasks.length - 1) return [];
    const cells = asks.map((question, i) => written(question, town * 31 + task * 7 + i * 3 + 1));
    const ended = cells[0] === 'いいえ' || cells[0] === '該当なし';
    return [{ code, id, cells: ended ? [cells[0] ?? '', '', '', '', ''] : cells }];
  }),
);
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = [
  ['団体コード', 'task', 'performs', 'practice', 'hours', 'hours_after', 'cases'].join(','),
  ...rows.map(({ code, id, cells }) => [String(Number(code)), id, ...cells.map(quoted)].join(',')),
].join('\r\n');

/** The answers as questionnaires say them. */
function byTown(): AnswerSource {
  const towns = new Map<string, TownAnswers>();
  for (const { code, id, cells } of rows) {
    const read = asks.flatMap((question, i) => {
      const answer = readAnswer(townQuestions[question].kind, cells[i] ?? '');
      return answer.is === 'blank' ? [] : [[question, answer] as const];
    });
    const before = towns.get(code)?.rows ?? new Map();
    towns.set(code, {
      code,
      file: code,
      rows: new Map([...before, [id, withoutTask(asks, new Map(read))]]),
      minutes: undefined,
      note: '',
      remarks: [],
    });
  }
  return sourceOfTowns(plan, towns, []);
}

function decode(cell: Uint8Array): string {
  return Buffer.from(cell).toString('utf8');
}

function read(text: string, pieces = 1) {
  const reader = answersReader(plan, 'answers.csv', decode);
  const scanner = rowScanner(reader.row);
  const bytes = Buffer.from(text, 'utf8');
  const size = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size));
  scanner.end();
  return reader.end();
}

function splitInPieces(text: string, size: number): readonly (readonly string[])[] {
  const all: string[][] = [];
  const scanner = rowScanner((_, { bytes, count, starts, ends }) =>
    all.push(Array.from({ length: count }, (__, i) => decode(bytes.slice(starts[i], ends[i])))),
  );
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size));
  scanner.end();
  return all;
}

function estimated(source: AnswerSource) {
  const found = estimatesOf(plan, source, { collapse: true, margins: [], modelBelow: 4 });
  if ('single' in found) throw new TypeError(JSON.stringify(found));
  // Medians need each answer, and sums have none.
  return found.fields.map((each) => ({ ...each, median: undefined }));
}

/** Figures that agree to all digits that sums of doubles keep. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'number' ? Number(each.toPrecision(10)) : each,
    ),
  );
}

describe('a file of all answers', () => {
  it('estimates the same as the questionnaires, in however many pieces it comes', () => {
    const direct = rounded(estimated(byTown()));
    for (const pieces of [1, 7, 500]) {
      const found = read(csv, pieces);
      if ('missing' in found) throw new TypeError(JSON.stringify(found));
      expect(rounded(estimated(sourceOfSums(plan, found.sums.table())))).toEqual(direct);
    }
  });

  it('reports what cannot be read, who was not asked, and rows that are there twice', () => {
    const found = read(
      `${csv}\r\n999999,01,はい\r\n${csv.split('\r\n')[1]}\r\n${csv.split('\r\n')[4]?.split(',')[0]},x9,はい`,
    );
    if ('missing' in found) throw new TypeError(JSON.stringify(found));
    expect(found.twice).toEqual([rows.length + 3]);
    const codes = found.remarks.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['wrong', 'not-asked', 'row-unknown']));
    expect(found.remarks.find(({ code }) => code === 'not-asked')?.cell).toBe(String(rows.length + 2));
  });

  it('takes a plain figure for what a questionnaire takes it for', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat().map(String),
          fc.tuple(fc.nat(9999), fc.nat(999)).map((parts) => parts.join('.')),
          fc.stringMatching(/^[0-9]{1,4}(,[0-9]{3}){0,2}(\.[0-9]{1,3})?$/),
        ),
        (text) => {
          const bytes = Buffer.from(text);
          const value = plainFigure(bytes, 0, bytes.length);
          if (value === undefined) return;
          for (const kind of ['figure', 'months'] as const)
            expect(readAnswer(kind, text)).toEqual({ is: 'figure', value });
        },
      ),
    );
  });

  it('is split as csv-parse splits it, wherever a piece of it ends', () => {
    const cell = fc.stringMatching(/^[ab1,"\n\réあ]{0,6}$/);
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(table, end, fc.integer({ min: 1, max: 40 }), (lines, lineEnd, size) => {
        const plain = /^[^",\n\r]*$/;
        const text = [['x', 'y', 'z'], ...lines]
          .map((cells) => cells.map((each) => (plain.test(each) ? each : quoted(each))).join(',') + lineEnd)
          .join('');
        expect(splitInPieces(text, size)).toEqual(parse(text, { record_delimiter: lineEnd }));
      }),
    );
  });

  it('says on which line a row begins below cells of several lines', () => {
    const lines: number[] = [];
    const scanner = rowScanner((line) => lines.push(line));
    scanner.push(Buffer.from('a,b\n1,"x\ny\nz"\n2,3\r\n'));
    scanner.end();
    expect(lines).toEqual([1, 2, 5]);
  });

  it('says which columns are missing', () => {
    expect(read('name,hours\r\na,1')).toEqual({ missing: ['code', 'task'] });
    expect(read('code,task\r\n011002,01')).toEqual({ missing: ['questions'] });
  });
});

interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        run(sql: string): Promise<unknown>;
        runAndReadAll(
          sql: string,
        ): Promise<{ columnNames(): readonly string[]; getRows(): readonly unknown[][] }>;
      }>;
    }>;
  };
}

function grid(lines: readonly (readonly string[])[]) {
  return {
    sheet: undefined,
    hidden: false,
    merged: new Set<string>(),
    lines: lines.map((cells, i) => ({ line: i + 1, cells })),
  };
}

function literal(text: string): string {
  return text === '' ? 'NULL' : `'${text.replaceAll("'", "''")}'`;
}

// Its types are stated here, because it is not installed everywhere.
const duckDb: string = '@duckdb/node-api';

describe('the query of sums', () => {
  it('finds in DuckDB what the questionnaires say, to the last digits of the sums', async (context) => {
    needs(context, 'DuckDB');
    const { DuckDBInstance }: DuckDb = await import(duckDb);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      'CREATE TABLE answers (code INTEGER, task VARCHAR, performs VARCHAR, practice VARCHAR, hours VARCHAR, hours_after VARCHAR, cases VARCHAR)',
    );
    const values = rows.map(
      ({ code, id, cells }) => `(${[Number(code), ...[id, ...cells].map(literal)].join(', ')})`,
    );
    await connection.run(`INSERT INTO answers VALUES ${values.join(', ')}`);
    const result = await connection.runAndReadAll(sumsQuery(plan, 'duckdb', 'answers'));
    const lines = [result.columnNames(), ...result.getRows()].map((cells, i) => ({
      line: i + 1,
      cells: cells.map(String),
    }));
    const found = sumsIn({ sheet: undefined, hidden: false, lines, merged: new Set() }, plan);
    if (!('table' in found)) throw new TypeError(JSON.stringify(found));
    expect(rounded(estimated(sourceOfSums(plan, found.table)))).toEqual(rounded(estimated(byTown())));
    expect(found.wrong).toBeGreaterThan(0);
  });

  it.each(sqlDialects)('is written for %s as it was looked over', async (dialect) => {
    await expect(sumsQuery(plan, dialect, 'answers')).toMatchFileSnapshot(
      `../../fixtures/survey/expected/sums.${dialect}.sql`,
    );
  });

  it('refuses results of other surveys, other queries, and rows that are there twice', () => {
    const columns = [
      ...['task', 'question', 'rule', 'class', 'unknown', 'given', 'wrong', 'n', 'applying', 'y', 'x', 'w'],
      ...['wy', 'wx', 'wwyy', 'wwxy', 'wwxx', 'wa', 'wr', 'wrr'],
    ];
    const row = (...cells: readonly string[]) => [...cells, ...columns.slice(cells.length).map(() => '0')];
    expect(sumsIn(grid([['a', 'b']]), plan)).toEqual([
      { is: 'columns', missing: expect.arrayContaining(['task', 'wrr']) },
    ]);
    const faults = sumsIn(
      grid([
        columns,
        row('01', 'hours', 'all', 'elsewhere'),
        row('01', 'hours', 'most', '1万人未満'),
        row('01', '', 'twice', '1万人未満'),
        row('01', 'hours', 'all', '1万人未満', 'many'),
      ]),
      plan,
    );
    expect(Array.isArray(faults) && faults.map(({ is }) => is)).toEqual(['class', 'rule', 'twice', 'number']);
  });
});
