import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Io } from '../io.js';

/** How programs are looked for on a system. */
export interface Lookup {
  readonly platform: NodeJS.Platform;
  readonly isThere: (file: string) => boolean;
}

const here: Lookup = { platform: process.platform, isThere: existsSync };

/**
 * The git to run. Windows looks in the working folder first, where a git.exe may come with somebody else's files: there
 * only the folders of PATH count. Undefined if none of them has it.
 */
export function gitProgram(env: Io['env'], { platform, isThere }: Lookup = here): string | undefined {
  if (platform !== 'win32') return 'git';
  const [, folders = ''] = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH') ?? [];
  return folders
    .split(';')
    .map((folder) => folder.replace(/^"(.*)"$/, '$1')) // as some installers write what holds a blank
    .filter((folder) => path.win32.isAbsolute(folder))
    .map((folder) => path.win32.join(folder, 'git.exe'))
    .find(isThere);
}
