import { stat } from 'node:fs/promises';
import path from 'node:path';

export const configNames = ['commonality.yaml', 'commonality.yml', 'commonality.json'] as const;

/**
 * The config nearest to a folder: in it, or above it as far as the repository goes (the folder that holds `.git`).
 * Outside a repository the search ends at the working folder, or does not leave the folder if that lies elsewhere:
 * a stray file far above must not change anyone's ranking.
 */
export async function findConfig(folder: string, cwd: string): Promise<string | undefined> {
  const above = foldersAbove(path.resolve(folder));
  const root = await firstWith(above, ['.git']);
  const end = root === undefined ? above.indexOf(path.resolve(cwd)) : above.indexOf(path.dirname(root));
  return firstWith(above.slice(0, Math.max(0, end) + 1), configNames);
}

/** The folder itself, then each folder above it. */
function foldersAbove(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

async function firstWith(folders: readonly string[], names: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    for (const name of names) {
      const place = path.join(folder, name);
      if (await exists(place)) return place;
    }
  }
  return undefined;
}

async function exists(place: string): Promise<boolean> {
  try {
    await stat(place);
    return true;
  } catch {
    return false;
  }
}
