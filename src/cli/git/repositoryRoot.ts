import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { readWhole } from '../../files/readWhole.js';

/** The folder of the repository that a folder lies in, or undefined if it lies in none. */
export async function repositoryRoot(folder: string): Promise<string | undefined> {
  const git = await lstat(markIn(folder)).catch(() => undefined);
  if (git !== undefined) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : repositoryRoot(above);
}

/**
 * The folder from which a host looks for the files of a folder: of a submodule, that of the repository that holds it.
 */
export async function hostedRoot(folder: string): Promise<string | undefined> {
  const root = await repositoryRoot(folder);
  if (root === undefined || !(await isSubmodule(root))) return root;
  return (await hostedRoot(path.dirname(root))) ?? root;
}

/** Bytes of a path. */
const mostOfMark = 2 ** 16;

/** Whether the file `.git` leads to where a repository keeps its submodules. */
async function isSubmodule(root: string): Promise<boolean> {
  const whole = await readWhole(markIn(root), { limit: mostOfMark, isFound: true }); // a folder in most repositories
  const text = 'bytes' in whole ? new TextDecoder().decode(whole.bytes) : '';
  const mark = 'gitdir: ';
  if (!text.startsWith(mark)) return false;
  const steps = text.slice(mark.length).split(/[/\\]/);
  const ofModules = steps.indexOf('modules', steps.indexOf('.git') + 1);
  return steps.includes('.git') && ofModules >= 0 && ofModules < steps.length - 1;
}

function markIn(folder: string): string {
  return path.join(folder, '.git');
}
