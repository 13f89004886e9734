import { expect, it } from 'vitest';
import { gitProgram } from '../../../src/cli/git/gitProgram.js';

const isThere = (file: string): boolean => file === 'C:\\Git\\cmd\\git.exe' || !file.includes(':');

it('on Windows only the folders of PATH hold the git that is run, never the working folder', () => {
  const lookup = { platform: 'win32', isThere } as const;
  expect(gitProgram({ Path: '.;;bin;C:\\Windows;C:\\Git\\cmd' }, lookup)).toBe('C:\\Git\\cmd\\git.exe');
  expect(gitProgram({ PATH: '"C:\\Git\\cmd"' }, lookup)).toBe('C:\\Git\\cmd\\git.exe');
  expect(gitProgram({ Path: '.' }, lookup)).toBeUndefined();
  expect(gitProgram({}, { ...lookup, platform: 'linux' })).toBe('git');
});
