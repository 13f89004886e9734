import { realpath, stat } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { importTarget } from './importTarget.js';
import { isWithin } from './isWithin.js';
import { isModuleFile } from '../moduleName.js';
import { isRelative } from '../pathName.js';
import type { ModuleProblemCode } from '../problems/module.js';

/** Where a module is; or the code of what is wrong with how it is named. */
export type Located = { readonly file: string } | { readonly code: LocateCode };

type LocateCode = Extract<
  ModuleProblemCode,
  'module-refused' | 'module-outside' | 'module-not-found' | 'module-not-installed' | 'module-not-javascript'
>;

/**
 * Finds a module that a config names: a file below the folder of the config (also after symbolic links), or a package
 * that is installed for it. Absolute paths and URLs are refused, so that a config runs nothing from elsewhere.
 */
export async function locate(specifier: string, folder: string): Promise<Located> {
  if (isRelative(specifier)) return locateFile(specifier, folder);
  if (isBareFile(specifier)) {
    const located = await locateFile(`./${specifier}`, folder);
    if (!('code' in located) || !isInstallable(specifier)) return located;
  }
  if (!isInstallable(specifier)) return { code: 'module-refused' };
  const located = await locatePackage(specifier, folder);
  return isBareFile(specifier) && 'code' in located ? { code: 'module-not-found' } : located;
}

// criteria/x.mjs, for ./criteria/x.mjs; a step that begins with a dot, or ends with a colon, may lead elsewhere.
function isBareFile(specifier: string): boolean {
  return /^[\w~-][^/\\:]*([/\\][^./\\:][^/\\:]*)*$/.test(specifier) && isModuleFile(specifier);
}

function isInstallable(specifier: string): boolean {
  return isPackageName(specifier) && !isBuiltin(specifier);
}

// A name, perhaps with a scope and a path inside; no step of it begins with a dot, so that none leads upwards.
function isPackageName(specifier: string): boolean {
  return /^(@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*(\/[\w~-][\w.~-]*)*$/.test(specifier);
}

async function locateFile(specifier: string, folder: string): Promise<Located> {
  const [root, file] = await Promise.all([realOf(folder), realOf(path.resolve(folder, specifier))]);
  if (root === undefined) return { code: 'module-not-found' };
  // Tried before whether it exists, so that a config cannot ask what there is elsewhere.
  if (!isWithin(root, path.resolve(root, specifier))) return { code: 'module-outside' };
  if (file === undefined) return { code: 'module-not-found' };
  if (!isWithin(root, file)) return { code: 'module-outside' };
  if (!isModuleFile(file) || !(await stat(file)).isFile()) return { code: 'module-not-javascript' };
  return { file };
}

function realOf(file: string): Promise<string | undefined> {
  return realpath(file).catch(() => undefined);
}

async function locatePackage(specifier: string, folder: string): Promise<Located> {
  const require = createRequire(pathToFileURL(path.join(folder, 'commonality.yaml')));
  const file =
    resolved(require, specifier) ?? (await importTarget(specifier, require.resolve.paths(specifier) ?? []));
  if (file === undefined) return { code: 'module-not-installed' };
  // Node strips no types below node_modules.
  return /\.[cm]?js$/i.test(file) ? { file } : { code: 'module-not-javascript' };
}

function resolved(require: NodeJS.Require, specifier: string): string | undefined {
  try {
    return require.resolve(specifier);
  } catch {
    return undefined;
  }
}
