import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { configNames } from '../configNames.js';
import { isWithin } from '../modules/isWithin.js';
import { isDataFile, isRelative } from '../pathName.js';

/** Where a config that another one extends is; or the code of what is wrong with how it is named. */
export type LocatedConfig =
  | { readonly file: string; readonly isPackage: boolean }
  | { readonly code: 'config-extends-refused' | 'config-extends-outside' | 'config-extends-missing' };

interface From {
  /** the folder of the config that names it */
  readonly folder: string;
  /** above which no path leads: a config of others must not make the program read what lies elsewhere */
  readonly root: string;
}

/** Finds a config by its path, or in a package that is installed. Only YAML and JSON: no code of the package runs. */
export async function locateConfig(asked: string, from: From): Promise<LocatedConfig> {
  if (isRelative(asked)) return locatePath(asked, from);
  if (!isPackageName(asked)) return { code: 'config-extends-refused' };
  return locateInPackage(asked, from.folder);
}

// A name, perhaps with a scope and a path inside; no step of it begins with a dot, so that none leads upwards.
function isPackageName(asked: string): boolean {
  return /^(@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*(\/[\w~-][\w.~-]*)*$/.test(asked);
}

async function locatePath(asked: string, { folder, root }: From): Promise<LocatedConfig> {
  if (!isDataFile(asked)) return { code: 'config-extends-refused' };
  const [top, base] = await Promise.all([realOf(root), realOf(folder)]);
  if (top === undefined || base === undefined) return { code: 'config-extends-missing' };
  const file = path.resolve(base, asked);
  // Tried before whether it exists, so that a config cannot ask what there is elsewhere.
  if (!isWithin(top, file)) return { code: 'config-extends-outside' };
  const real = await realOf(file);
  if (real === undefined) return { code: 'config-extends-missing' };
  return isWithin(top, real) && isDataFile(real)
    ? { file: real, isPackage: false }
    : { code: 'config-extends-outside' };
}

async function locateInPackage(asked: string, folder: string): Promise<LocatedConfig> {
  const steps = asked.split('/');
  const name = steps.slice(0, asked.startsWith('@') ? 2 : 1).join('/');
  const inside = steps.slice(name.split('/').length).join('/');
  if (inside !== '' && !isDataFile(inside)) return { code: 'config-extends-refused' };
  const home = packagesAbove(path.resolve(folder))
    .map((packages) => path.join(packages, name))
    .find((place) => existsSync(place));
  if (home === undefined) return { code: 'config-extends-missing' };
  const file = (inside === '' ? [...configNames] : [inside])
    .map((each) => path.join(home, each))
    .find((place) => existsSync(place));
  if (file === undefined) return { code: 'config-extends-missing' };
  const [top, real] = await Promise.all([realOf(home), realOf(file)]);
  if (top === undefined || real === undefined) return { code: 'config-extends-missing' };
  return isWithin(top, real) && isDataFile(real)
    ? { file: real, isPackage: true }
    : { code: 'config-extends-outside' };
}

function packagesAbove(folder: string): readonly string[] {
  const above = path.dirname(folder);
  const here = path.join(folder, 'node_modules');
  return above === folder ? [here] : [here, ...packagesAbove(above)];
}

function realOf(file: string): Promise<string | undefined> {
  return realpath(file).catch(() => undefined);
}
