import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shiftJis } from './decode/encodings.js';
import { brief, input, readAll, refusal, valuesOf } from './read.js';

describe('several files make one inventory', () => {
  it('of all tasks in the order of the files, whatever their formats and encodings', async () => {
    const inventory = await readAll([
      input(shiftJis('id,事務名,件数\r\nT1,戸籍,1\r\n'), 'a.csv'),
      input('- id: T2\n  事務名: 住民票\n  実施割合: 50%\n', 'b.yaml'),
      input('id\t事務名\t件数\nT3\t印鑑\t3\n', 'c.tsv'),
    ]);
    expect(inventory.tasks.ids).toEqual(['T1', 'T2', 'T3']);
    expect(inventory.tasks.names).toEqual(['戸籍', '住民票', '印鑑']);
    expect([0, 1, 2].map(inventory.tasks.at)).toEqual([
      { file: 'a.csv', line: 2 },
      { file: 'b.yaml', line: 1 },
      { file: 'c.tsv', line: 2 },
    ]);
    expect(
      inventory.inputs.map(({ name, encoding, format, tasks }) => [name, encoding, format, tasks]),
    ).toEqual([
      ['a.csv', 'shift_jis', 'csv', 1],
      ['b.yaml', 'utf-8', 'yaml', 1],
      ['c.tsv', 'utf-8', 'csv', 1],
    ]);
  });

  it('in which a field that a file does not have is unknown for its tasks', async () => {
    const inventory = await readAll([input('id,件数\nT1,1\n'), input('id,実施割合\nT2,50%\n', 'b.csv')]);
    expect(valuesOf(inventory, 'cases')).toEqual([1, undefined]);
    expect(valuesOf(inventory, 'performing')).toEqual([undefined, 0.5]);
    expect(valuesOf(inventory, 'announced')).toBeUndefined();
  });

  it('and all problems of all files are told, in the order of files and lines', async () => {
    const inputs = [
      input('id,件数,実施割合\nT1,x,y\nT2,z,1%\n', 'b.csv'),
      input('id,件数\nT1,1\n,2\n', 'a.csv'),
      input('id,"件数\n', 'c.csv'),
    ];
    const problems = await refusal(inputs);
    expect(
      problems.filter(({ severity }) => severity === 'error').map((each) => `${each.file} ${brief(each)}`),
    ).toEqual([
      'b.csv not-a-number 2:2',
      'b.csv not-a-number 2:3',
      'b.csv not-a-number 3:2',
      'a.csv duplicate-id 2:1',
      'a.csv missing-id 3:1',
      'c.csv unclosed-quote 1:2',
    ]);
  });

  it('each of which must hold a task', async () => {
    const problems = await refusal([input('id,事務名\nT1,a\n'), input('id,事務名\n', 'b.csv')]);
    expect(problems).toMatchObject([{ code: 'no-tasks', file: 'b.csv' }]);
  });

  it('and the same file twice is no file without tasks, but tasks that stand twice', async () => {
    const { tasks, problems, inputs } = await readAll([
      input('id,事務名\nT1,a\n'),
      input('id,事務名\nT1,a\n'),
    ]);
    expect(tasks.ids).toEqual(['T1']);
    expect(inputs.map((each) => each.tasks)).toEqual([1, 0]);
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-id']);
  });
});

it('the facts of an input name its bytes', async () => {
  const bytes = Buffer.from('\ufeffid,件数\r\nT1,1\r\n');
  const { inputs } = await readAll([input(bytes)]);
  expect(inputs).toEqual([
    {
      name: 'a.csv',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: 'utf-8',
      format: 'csv',
      delimiter: ',',
      headerLine: 1,
      tasks: 1,
    },
  ]);
});

it('a bad cell is unknown, and its problem says where, what was read and what was expected', async () => {
  const inventory = await readAll([input('id,事務名,件数\nT1,a,約100\nT2,b,5\n')]);
  expect(valuesOf(inventory, 'cases')).toEqual([undefined, 5]);
  expect(inventory.problems).toMatchObject([
    {
      code: 'number-with-text',
      severity: 'error',
      file: 'a.csv',
      line: 2,
      column: 3,
      task: 'T1',
      field: 'cases',
      read: '約100',
    },
  ]);
  expect(inventory.problems[0]?.expected?.wording.ja).toBeTypeOf('function');
});

it('a thousand blank cells are unknown and no problem', async () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => `T${i},a,`);
  const inventory = await readAll([input(`id,事務名,件数\n${rows.join('\n')}\n`)]);
  expect(inventory.problems).toEqual([]);
  expect(new Set(valuesOf(inventory, 'cases'))).toEqual(new Set([undefined]));
});
