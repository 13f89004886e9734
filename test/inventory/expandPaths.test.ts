import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { expandPaths, patternParts } from '../../src/inventory/expandPaths.js';
import { folderWith } from '../cli/folder.js';
import { needs } from '../needs.js';

describe('a pattern', () => {
  it.each([
    ['data\\*.csv', '', ['data', '*.csv']],
    ['C:\\data\\*.csv', 'C:\\', ['data', '*.csv']],
    ['c:/data/**/*.csv', 'c:/', ['data', '**', '*.csv']],
    ['\\data\\*.csv', '\\', ['data', '*.csv']],
    ['\\\\server\\share\\課\\*.xlsx', '\\\\server\\share\\', ['課', '*.xlsx']],
    ['//server/share/*.xlsx', '//server/share/', ['*.xlsx']],
  ])('of Windows, %s, begins at its drive or share', (pattern, start, parts) => {
    expect(patternParts(pattern, path.win32)).toEqual({ start, parts });
  });

  it('of other systems begins at the root, or where the program runs', () => {
    expect(patternParts('/data/*.csv', path.posix)).toEqual({ start: '/', parts: ['data', '*.csv'] });
    expect(patternParts('./a/*.csv', path.posix)).toEqual({ start: '', parts: ['.', 'a', '*.csv'] });
  });
});

it('owner files of an open workbook are in no folder and fit no pattern', () => {
  const cwd = folderWith({ 'data/a.xlsx': '', 'data/~$a.xlsx': '', 'data/b/~$c.xlsx': '' });
  for (const given of ['data', 'data/*.xlsx', 'data/**/*.xlsx', 'data\\*.xlsx'])
    expect(expandPaths([given], cwd)).toEqual([path.join('data', 'a.xlsx')]);
  expect(expandPaths([path.join('data', '~$a.xlsx')], cwd)).toEqual([path.join('data', '~$a.xlsx')]);
});

/** A folder of years, and of names with brackets. */
const years = () =>
  folderWith({
    '2024/a.csv': '',
    '2024/b.csv': '',
    '2025/a.csv': '',
    '2025/c.xlsx': '',
    '一覧[1].xlsx': '',
    '一覧1.xlsx': '',
    '一覧2.xlsx': '',
    '[旧]/a.csv': '',
    '{x,y}.csv': '',
  });

describe('braces and sets of characters', () => {
  it.each([
    ['{2024,2025}/a.csv', ['2024/a.csv', '2025/a.csv']],
    ['{2024,2025}/*.csv', ['2024/a.csv', '2024/b.csv', '2025/a.csv']],
    ['2025/*.{csv,xlsx}', ['2025/a.csv', '2025/c.xlsx']],
    ['{2024/{a,b},2025/a}.csv', ['2024/a.csv', '2024/b.csv', '2025/a.csv']],
    ['202{4..5}/a.csv', ['2024/a.csv', '2025/a.csv']],
    ['202[45]/a.csv', ['2024/a.csv', '2025/a.csv']],
    ['2024/[a-c].csv', ['2024/a.csv', '2024/b.csv']],
    ['2024/[!a].csv', ['2024/b.csv']],
    ['一覧[12].xlsx', ['一覧1.xlsx', '一覧2.xlsx']],
    ['**/[a].{csv,tsv}', ['2024/a.csv', '2025/a.csv', '[旧]/a.csv']],
    ['{2024/a,2024/z}.csv', ['2024/a.csv', '2024/z.csv']],
  ])('%s are read as shells read them', (pattern, files) => {
    expect(expandPaths([pattern], years()).toSorted()).toEqual(files.map((file) => path.normalize(file)));
  });

  it.each([
    ['一覧[1].xlsx', ['一覧[1].xlsx']],
    ['[旧]/*.csv', ['[旧]/a.csv']],
    ['{x,y}.csv', ['{x,y}.csv']],
    ['一覧[1]*.xlsx', ['一覧1.xlsx']],
  ])('%s is the file or folder of that name where there is one', (given, files) => {
    expect(expandPaths([given], years())).toEqual(files.map((file) => path.normalize(file)));
  });

  it.each(['2026/{a,b}.csv', '2024/[xy].csv', 'a{b}.csv', '[].csv', '[z-a].csv', '{1..99999}.csv'])(
    '%s stays to be reported where it fits nothing',
    (given) => {
      const expected = given.startsWith('2026') ? ['2026/a.csv', '2026/b.csv'] : [given];
      expect(expandPaths([given], years())).toEqual(expected);
    },
  );

  it('do not stand for more paths than can be read', () => {
    const many = '{a,b}'.repeat(12);
    expect(expandPaths([many], years())).toEqual([many]);
  });
});

describe('links', () => {
  beforeEach((context) => needs(context, 'scripts of the shell'));

  it('that lead nowhere, or to themselves, are no inventories', () => {
    const cwd = folderWith({ 'data/a.csv': '' });
    symlinkSync('gone.csv', path.join(cwd, 'data/b.csv'));
    symlinkSync('c.csv', path.join(cwd, 'data/c.csv'));
    expect(expandPaths(['data'], cwd)).toEqual([path.join('data', 'a.csv')]);
    expect(expandPaths(['data/*.csv'], cwd)).toEqual([path.join('data', 'a.csv')]);
    expect(expandPaths(['*/a.csv'], cwd)).toEqual([path.join('data', 'a.csv')]);
  });

  it('to a folder above lead no search in a circle', () => {
    const cwd = folderWith({ 'data/a.csv': '' });
    symlinkSync('..', path.join(cwd, 'data/up'));
    expect(expandPaths(['**/*.csv'], cwd)).toEqual([path.join('data', 'a.csv')]);
  });
});
