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
