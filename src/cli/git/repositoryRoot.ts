import { lstat } from 'node:fs/promises';
import path from 'node:path';

/** The folder of the repository that a folder lies in, or undefined if it lies in none. */
export async function repositoryRoot(folder: string): Promise<string | undefined> {
  const git = await lstat(path.join(folder, '.git')).catch(() => undefined);
  if (git !== undefined) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : repositoryRoot(above);
}
