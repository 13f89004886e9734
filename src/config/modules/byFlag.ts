import path from 'node:path';
import { isUrl } from '../../files/isUrl.js';
import { isModuleFile } from '../moduleName.js';
import type { AskedModule } from './importModule.js';

/**
 * The module that a flag names, and the folder it is taken from: a file from its own, because the user names it; a package
 * from the working folder. Messages call it as the user did.
 */
export function moduleByFlag(
  named: string,
  cwd: string,
): { readonly asked: AskedModule; readonly folder: string } {
  const spot = { file: named, line: 1 };
  if (!isPluginFile(named)) return { asked: { specifier: named, spot }, folder: cwd };
  const file = path.resolve(cwd, named);
  return { asked: { specifier: `./${path.basename(file)}`, named, spot }, folder: path.dirname(file) };
}

/** Whether a module is named by its file, and not as a package. */
export function isPluginFile(named: string): boolean {
  if (isUrl(named)) return false;
  return named.startsWith('.') || path.isAbsolute(named) || isModuleFile(named);
}
