import { lstat } from 'node:fs/promises';
import path from 'node:path';

/** Where editors find a schema from a folder: in the package that is installed there, or in a copy that init writes. */
export interface SchemaPlace {
  readonly is: 'installed' | 'copy';
  /** relative to the folder, with forward slashes */
  readonly path: string;
}

export const schemaCopy = 'commonality.schema.json';

/**
 * A program that was started by npx or is installed globally lies where no editor would look, so there only a copy
 * beside the config always works. `within` is the path in the package.
 */
export async function schemaPlace(folder: string, within: string): Promise<SchemaPlace> {
  const installed = await nearestOf(folder, path.join('node_modules', 'municipal-commonality', within));
  if (installed === undefined) return { is: 'copy', path: `./${schemaCopy}` };
  const relative = path.relative(folder, installed).split(path.sep).join('/');
  return { is: 'installed', path: relative.startsWith('.') ? relative : `./${relative}` };
}

async function nearestOf(folder: string, name: string): Promise<string | undefined> {
  const place = path.join(folder, name);
  const there = await lstat(place).catch(() => undefined);
  if (there !== undefined) return place;
  const above = path.dirname(folder);
  return above === folder ? undefined : nearestOf(above, name);
}
