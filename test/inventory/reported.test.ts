import { describe, expect, it } from 'vitest';
import { InventoryError } from '../../src/inventory/error.js';
import { defaultLimits } from '../../src/inventory/limits.js';
import type { Problem } from '../../src/model/problem.js';
import { word } from '../../src/text/lang.js';
import { input, problemsOf, readAll, refusal } from './read.js';

/** The place, what was read there, and the sentence. */
function said(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ line, task = '', field = '', read = '', message }) =>
      `${line} ${task} ${field} ${read}: ${word(message, 'en')}`,
  );
}

describe('what is said of a row', () => {
  it.each([
    ['without an id', ',b', '3  id : The id is blank, so the task is not read. Give it an id.'],
    ['without a name', 'T2,', '3 T2 name : The name is blank, so the id is shown instead.'],
    [
      'whose id is an error',
      '#REF!,b',
      '3  id #REF!: “#REF!” is an error of the spreadsheet. Correct it there.',
    ],
    [
      'whose name is an error',
      'T2,#REF!',
      '3 T2 name #REF!: “#REF!” is an error of the spreadsheet. Correct it there.',
    ],
    [
      'whose id was there before',
      'T1,b',
      '3 T1 id T1: The id “T1” is already used in a.csv, line 2. This task is not read.',
    ],
    [
      'with a character that does not show in its id',
      'T\u200b2,b',
      '3 T\u200b2 id T\u200b2: The id has invisible or misleading characters (U+200B). Remove them.',
    ],
    [
      'with one in its name',
      'T2,b\u200b',
      '3 T2 name b\u200b: The name has invisible or misleading characters (U+200B). Remove them.',
    ],
  ])('%s', async (_, row, expected) => {
    expect(said(await problemsOf(`id,事務名\nT1,a\n${row}\n`))).toEqual([expected]);
  });

  it('whose name serves as its id', async () => {
    const problems = await problemsOf('事務名,件数\n戸\u200b籍,1\n');
    expect(problems.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual([
      'names-as-ids ',
      'invisible-character id',
    ]);
  });

  it('in the second of two files, by its own line', async () => {
    const { tasks } = await readAll([
      input('id,事務名\nT1,a\nT2,b\n'),
      input('題,\nid,事務名\nT3,c\nT4,d\n', 'b.csv'),
    ]);
    expect([0, 1, 2, 3].map((task) => tasks.at(task))).toEqual([
      { file: 'a.csv', line: 2 },
      { file: 'a.csv', line: 3 },
      { file: 'b.csv', line: 3 },
      { file: 'b.csv', line: 4 },
    ]);
    expect(() => tasks.at(-1)).toThrow('there is no task -1');
  });
});

describe('what is said of a file', () => {
  it.each([
    [
      'that has no id, with the names of one',
      'x, y ,\n1,2,3\n',
      {},
      /^1 {3}: No id column\. Call it id, 事務ID, Task id …; the header was taken to be: x, y$/,
    ],
    ['that is empty', '', {}, /^1 {3}: The file is empty/],
    [
      'that is too large',
      'id,事務名\nT1,a\n',
      { fileBytes: 5 },
      /^1 {3}: The file is larger than 5 B\. Raise the limit with --max-file-size\.$/,
    ],
    [
      'that has too many tasks',
      'id,事務名\nT1,a\nT2,b\n',
      { tasks: 1 },
      /^3 {3}: There are more than 1 tasks\. Raise the limit with --max-tasks\.$/,
    ],
    [
      'with too large a cell',
      'id,事務名\nT1,aaaaaa\n',
      { fieldBytes: 5 },
      /^2 {3}: A cell is larger than 5 B\. Raise the limit with --max-field-size\.$/,
    ],
    [
      'with too many columns',
      'id,事務名,件数\nT1,a,1\n',
      { columns: 3 },
      /^1 {3}: 3 columns are too many: fewer than 3 are read\. Raise the limit with --max-columns\.$/,
    ],
  ])('%s', async (_, text, limits, expected) => {
    const problems = await refusal([input(text)], { limits: { ...defaultLimits, ...limits } });
    expect(said(problems)).toContainEqual(expect.stringMatching(expected));
  });

  it.each([
    ['fileBytes', 16],
    ['fieldBytes', 6],
    ['tasks', 1],
    ['columns', 3],
  ])('nothing, if it is just within the limit of %s', async (limit, most) => {
    const text = 'id,name\nT1,aaaaa\n'.slice(0, 16);
    expect(await problemsOf(text, { limits: { ...defaultLimits, [limit]: most } })).toEqual([]);
  });

  it('with a header that has a typing error', async () => {
    expect(said(await problemsOf('id,事務名, 根拠法例 \nT1,a,b\n'))).toEqual([
      '1  governing_laws  根拠法例 : “根拠法例” is not known and not used: did you mean “根拠法令”?',
    ]);
  });

  it('with columns that are not known, without the blanks around them', async () => {
    const [found] = await problemsOf('id,事務名, 備考 \nT1,a,b\n');
    expect(found?.message.props).toEqual({ names: ['備考'] });
  });
});

it('the error that ends a reading has a name and its problems', async () => {
  await expect(readAll([input('')])).rejects.toThrow(
    expect.objectContaining({
      name: 'InventoryError',
      message: expect.stringContaining('the inventory cannot be read: '),
    }),
  );
  expect(new InventoryError([]).problems).toEqual([]);
});
