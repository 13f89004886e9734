import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shiftJis } from './decode/encodings.js';
import { textOf } from '../../src/text/lang.js';
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

  it('without those that a spreadsheet or the system puts beside them, which is reported', async () => {
    const owner = input(new Uint8Array(165), '~$a.xlsx');
    const { tasks, inputs, problems } = await readAll([owner, input('id,事務名\nT1,戸籍\n')]);
    expect([tasks.ids, inputs.map(({ name }) => name)]).toEqual([['T1'], ['a.csv']]);
    expect(problems).toMatchObject([{ code: 'system-file-skipped', severity: 'info', file: '~$a.xlsx' }]);
    expect((await refusal([owner])).map(brief)).toEqual(['system-file 1']);
  });

  it('in which a field that a file does not have is unknown for its tasks', async () => {
    const inventory = await readAll([input('id,件数\nT1,1\n'), input('id,実施割合\nT2,50%\n', 'b.csv')]);
    expect(valuesOf(inventory, 'cases')).toEqual([1, undefined]);
    expect(valuesOf(inventory, 'performing')).toEqual([undefined, 0.5]);
    expect(valuesOf(inventory, 'announced')).toBeUndefined();
  });

  it('and all problems of all files are reported, in the order of files and lines', async () => {
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
  const inventory = await readAll([input('id,事務名,件数\nT1,a,約1万\nT2,b,5\n')]);
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
      read: '約1万',
    },
  ]);
  expect(inventory.problems[0]?.expected?.wording.ja).toBeTypeOf('function');
});

it('a figure that is known within limits stays beside plain ones', async () => {
  const text = 'id,事務名,件数,実施割合\nT1,a,500～800,30%未満\nT2,b,5,0.72 ± 0.05\nT3,c,約600,\nT4,d,,50%\n';
  const inventory = await readAll([input(text)]);
  expect(inventory.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const about = { low: 540, high: 660, point: 600 };
  expect(valuesOf(inventory, 'cases')).toEqual([{ low: 500, high: 800 }, 5, about, undefined]);
  const measured = { low: 0.67, high: 0.77, point: 0.72 };
  expect(valuesOf(inventory, 'performing')).toEqual([{ low: 0, high: 0.3 }, measured, undefined, 0.5]);
});

it('how a column was read is said once, at the first such cell, and blames no task', async () => {
  const cells = ['5', '約600', '600程度', '該当なし', '約700', '対象外', 'なし'];
  const rows = cells.map((cell, i) => `T${i},a,${cell}\n`).join('');
  const { problems } = await readAll([input(`id,事務名,件数\n${rows}`)]);
  expect(problems.map((each) => [each.code, each.severity, each.line, each.field, each.read])).toEqual([
    ['about-figure', 'info', 3, 'cases', '約600'],
    ['not-applicable-figure', 'info', 5, 'cases', '該当なし'],
    ['not-a-number', 'error', 8, 'cases', 'なし'],
  ]);
  const [about, notApplicable] = problems;
  expect(about).not.toHaveProperty('task');
  expect(textOf(about!.message).ja).toBe('「約600」などの概数（3件）は、±10%の範囲と読みました。');
  expect(textOf(notApplicable!.message).ja).toContain('「該当なし」（2件）は不明と読みました');
});

it('limits may be named one by one in YAML', async () => {
  const yaml = `
- { id: T1, 事務名: a, 件数: 500～800, 実施割合: { low: 30, high: 50% } }
- id: T2
  事務名: b
  件数:
    low: 500
    high: 800
    point: 600
- { id: T3, 事務名: c, 件数: { low: 800, high: 500 } }
- { id: T4, 事務名: d, 件数: { low: { deep: 1 } }, ツール名: { low: 1 } }
`;
  const inventory = await readAll([input(yaml, 'a.yaml')]);
  expect(valuesOf(inventory, 'cases')?.slice(0, 2)).toEqual([
    { low: 500, high: 800 },
    { low: 500, high: 800, point: 600 },
  ]);
  expect(valuesOf(inventory, 'cases')?.slice(2)).toEqual([undefined, undefined]);
  expect(valuesOf(inventory, 'performing')?.[0]).toEqual({ low: 0.3, high: 0.5 });
  expect(inventory.problems.map(({ code, line, task, read }) => [code, line, task, read])).toEqual([
    ['reversed-range', 9, 'T3', 'low: 800, high: 500'],
    ['nested-cell', 10, 'T4', ''],
    ['nested-cell', 10, 'T4', 'low: 1'],
  ]);
});

it('a thousand blank cells are unknown and no problem', async () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => `T${i},a,`);
  const inventory = await readAll([input(`id,事務名,件数\n${rows.join('\n')}\n`)]);
  expect(inventory.problems).toEqual([]);
  expect(new Set(valuesOf(inventory, 'cases'))).toEqual(new Set([undefined]));
});
