import { existsSync } from 'node:fs';
import path from 'node:path';
import { configNames } from './configNames.js';

/**
 * The config nearest to a folder: in it, or above it as far as the repository goes (the folder that holds `.git`).
 * Outside a repository the search ends at the working folder, or does not leave the folder if that lies elsewhere:
 * a stray file far above must not change anyone's ranking. Synchronous, because every run waits for it.
 */
export function findConfig(folder: string, cwd: string): string | undefined {
  return foldersUpTo(folder, cwd)
    .flatMap((each) => configNames.map((name) => path.join(each, name)))
    .find((place) => existsSync(place));
}

/** The topmost folder in which the config of a folder may lie. */
export function configRoot(folder: string, cwd: string): string {
  return foldersUpTo(folder, cwd).at(-1) ?? folder;
}

function foldersUpTo(folder: string, cwd: string): readonly string[] {
  const above = foldersAbove(path.resolve(folder));
  const root = above.findIndex((each) => existsSync(path.join(each, '.git')));
  const end = root < 0 ? Math.max(0, above.indexOf(path.resolve(cwd))) : root;
  return above.slice(0, end + 1);
}

/** The folder itself, then each folder above it. */
function foldersAbove(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
