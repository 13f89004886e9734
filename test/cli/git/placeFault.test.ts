import { describe, expect, it } from 'vitest';
import { placeFault } from '../../../src/cli/git/placeFault.js';

describe('the place of a file in a commit', () => {
  it.each([
    'inventory.csv',
    'data/事務 一覧.csv',
    '.github/x.json',
    '.gitignore',
    'a/..b/c..js',
    '...',
    'digit~1.js',
    'console.js',
  ])('%j is below the folder', (place) => {
    expect(placeFault(place, 'linux')).toBeUndefined();
  });

  it.each(['', '.', '..', '../x.js', 'a/../x.js', 'a/..', '/abs/x.js', 'a//x.js', './x.js', 'a\0/x.js'])(
    '%j can lead out of it',
    (place) => expect(placeFault(place, 'linux')).toBe('leaves'),
  );

  it.each(['.git/x.json', 'a/.GIT/x.js', '.git', '.git./x.js', '.git /x.js', '.git::$INDEX_ALLOCATION/x.js'])(
    '%j is of git itself, on some system',
    (place) => expect(placeFault(place, 'linux')).toBe('git'),
  );

  it.each(['GIT~1/x.js', '.g\u200Cit/x.js', '\uFEFF.git/x.js'])(
    '%j is another name of .git, on some system',
    (place) => expect(placeFault(place, 'linux')).toBe('git'),
  );

  it.each(['..\\x.js', 'a/b\\c.js', 'C:\\x.js'])('%j is a path elsewhere on Windows', (place) => {
    expect(placeFault(place, 'linux')).toBe('backslash');
  });

  it.each([
    'C:x.js',
    'x.js:y.js',
    'NUL.js',
    'a/con',
    'com1.json',
    'CONOUT$',
    'nul .js',
    'a./x.js',
    'a /x.js',
    'a?.js',
    'a\n.js',
  ])('%j is no name on Windows, and one elsewhere', (place) => {
    expect(placeFault(place, 'win32')).toBe('reserved');
    expect(placeFault(place, 'linux')).toBeUndefined();
  });
});
