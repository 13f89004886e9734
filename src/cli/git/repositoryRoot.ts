import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';

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

/** Whether the file `.git` leads to where a repository keeps its submodules. */
async function isSubmodule(root: string): Promise<boolean> {
  const text = await readFile(markIn(root), 'utf8').catch(() => ''); // a folder in most repositories
  return /^gitdir: (?:.*[/\\])?\.git[/\\](?:.*[/\\])?modules[/\\]/u.test(text);
}

function markIn(folder: string): string {
  return path.join(folder, '.git');
}
