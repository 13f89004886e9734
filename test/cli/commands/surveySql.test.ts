import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../fixtures/survey/fill.mjs';
import { needs } from '../../needs.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const questions = ['performs', 'practice', 'own-needs', 'joint', 'cases', 'hours', 'reports'];
const plain = /^(?:\d+(?:\.\d+)?|はい|いいえ|不明|該当なし)$/;

/** The answers of the fixture as one table: a query reads plain figures and words, so that others are left out. */
function table(): string {
  const rows = [...answersIn('fixtures/survey/answers.csv')].flatMap(([code, typed]) => {
    const tasks = [...new Set([...typed.keys()].map((key) => key.split(' ')[0]))];
    return tasks.map((task) => {
      const cells = questions.map((question) => typed.get(`${task} ${question}`) ?? '');
      return [code, task, ...cells.map((cell) => (plain.test(cell) ? cell : ''))].join(',');
    });
  });
  return [['code', 'task', ...questions.map((each) => each.replace('-', '_'))].join(','), ...rows, ''].join(
    '\n',
  );
}

/** What describes the survey of the fixture. */
async function surveyJson(): Promise<string> {
  const cwd = folderWith({
    'inventory.csv': readFileSync('fixtures/survey/inventory.csv'),
    'sample.csv': readFileSync('fixtures/survey/sample.csv'),
  });
  const sent = [
    'survey',
    'new',
    'inventory.csv',
    '--sample',
    'sample.csv',
    '--output',
    'sent',
    '--lang',
    'ja',
  ];
  expect((await run(sent, { cwd })).code).toBe(0);
  return readFileSync(path.join(cwd, 'sent/survey.json'), 'utf8');
}

// Made once, by the first test that asks.
let described: Promise<string> | undefined;

/** A folder with a survey, all its answers in one file, and their sums as DuckDB found them. */
async function surveyFolder(): Promise<string> {
  return folderWith({
    'survey.json': await (described ??= surveyJson()),
    'answers.csv': table(),
    'sums.csv': readFileSync('fixtures/survey/sums.csv'),
  });
}

async function estimates(cwd: string, ...flags: readonly string[]) {
  const words = ['survey', 'read', ...flags, '--survey', 'survey.json', '--collapse', '-f', 'json'];
  const { code, stdout } = await run(words, { cwd });
  expect(code).toBe(0);
  const {
    classes,
    estimates: all,
    cells,
  } = JSON.parse(stdout, (_, each: unknown) =>
    typeof each === 'number' ? Number(each.toPrecision(10)) : each,
  );
  return { classes, estimates: all, cells };
}

const duckDb = '@duckdb/node-api';
const pgLite = '@electric-sql/pglite';

/** The result of a query as CSV. */
async function queried(sql: string): Promise<string> {
  const { DuckDBInstance } = await import(duckDb);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const result = await connection.runAndReadAll(sql);
  const rows: readonly (readonly unknown[])[] = [result.columnNames(), ...result.getRows()];
  return rows.map((cells) => `${cells.map(String).join(',')}\n`).join('');
}

/** The result of a query in PostgreSQL over a table of texts, as CSV; what is blank in the file is NULL, or an empty text. */
async function queriedInPostgres(sql: string, answers: string, blank: string | null): Promise<string> {
  const { PGlite } = await import(pgLite);
  const db = await PGlite.create();
  const [head = [], ...rows]: readonly (readonly string[])[] = parse(answers);
  await db.query(`CREATE TABLE answers (${head.map((name) => `"${name}" TEXT`).join(', ')})`);
  const places = head.map((_, i) => `$${String(i + 1)}`).join(', ');
  for (const row of rows)
    await db.query(
      `INSERT INTO answers VALUES (${places})`,
      row.map((cell) => (cell === '' ? blank : cell)),
    );
  const { fields, rows: found } = await db.query(sql.replace(/;\s*$/, ''), [], { rowMode: 'array' });
  await db.close();
  const lines: readonly (readonly unknown[])[] = [fields.map(({ name }: { name: string }) => name), ...found];
  return lines.map((cells) => `${cells.map(String).join(',')}\n`).join('');
}

describe('commonality survey sql', () => {
  it('has sums in place of answers, from which `survey read --sums` estimates the same', async () => {
    const cwd = await surveyFolder();
    const direct = await estimates(cwd, 'answers.csv');
    expect(await estimates(cwd, '--sums', 'sums.csv')).toEqual(direct);
    expect(direct.cells.filter(({ text }: { text: string | null }) => text !== null).length).toBeGreaterThan(
      10,
    );
  });

  it.for([
    ['NULL', null],
    ['empty', ''],
  ] as const)('finds these sums in PostgreSQL, where blanks are %s', async ([, blank], context) => {
    needs(context, 'PGlite');
    const cwd = await surveyFolder();
    const { code, stdout } = await run(['survey', 'sql', 'survey.json', '--dialect', 'postgres'], { cwd });
    expect(code).toBe(0);
    const answers = readFileSync(path.join(cwd, 'answers.csv'), 'utf8');
    writeFileSync(path.join(cwd, 'found.csv'), await queriedInPostgres(stdout, answers, blank));
    expect(await estimates(cwd, '--sums', 'found.csv')).toEqual(await estimates(cwd, 'answers.csv'));
  });

  it('finds these sums in DuckDB', async (context) => {
    needs(context, 'DuckDB');
    const cwd = await surveyFolder();
    const from = `read_csv('${path.join(cwd, 'answers.csv')}', all_varchar = true)`;
    const { code, stdout } = await run(['survey', 'sql', 'survey.json', '--table', from], { cwd });
    expect(code).toBe(0);
    writeFileSync(path.join(cwd, 'found.csv'), await queried(stdout));
    expect(await estimates(cwd, '--sums', 'found.csv')).toEqual(await estimates(cwd, 'answers.csv'));
  });

  it.each([
    ['another survey', 'task,question\n01,hours\n', 'survey sql の結果ではありません'],
    ['nothing', '', '空'],
  ])('refuses sums of %s, with the file and what to do', async (_, text, words) => {
    const cwd = await surveyFolder();
    writeFileSync(path.join(cwd, 'other.csv'), text);
    const flags = ['survey', 'read', '--sums', 'other.csv', '--survey', 'survey.json', '--lang', 'ja'];
    const { code, stderr } = await run(flags, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('other.csv:1');
    expect(stderr.replaceAll('\n', '')).toContain(words);
  });
});
