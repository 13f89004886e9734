import path from 'node:path';
import type { Problem } from '../../model/problem.js';
import { isRecord } from '../../criterion/declared/isRecord.js';
import { importFile } from './importFile.js';
import { locate } from './locate.js';
import type { Spot } from '../../model/problemKind.js';
import { moduleProblem } from '../problems/module.js';

/** A module that a config or a flag names. */
export interface AskedModule {
  /** `./criteria/flood-risk.js`, or the name of a package */
  readonly specifier: string;
  /** how messages call it; the specifier, unless a flag names a file in another folder */
  readonly named?: string;
  /** the place that names it; without one, the module itself */
  readonly spot?: Spot;
}

/** What a module exports by default, or what is wrong. */
export type Imported = { readonly exported: unknown } | { readonly problem: Problem };

/** Loads one module, which runs its code. What is thrown there becomes a problem of one line. */
export async function importModule(
  { specifier, named: module = specifier, spot }: AskedModule,
  folder: string,
): Promise<Imported> {
  const at = spot ?? { file: module, line: 1 };
  const located = await locate(specifier, folder);
  if ('code' in located) return { problem: moduleProblem(located.code, at, { module }) };
  try {
    return { exported: defaultExport(await importFile(located.file)) };
  } catch (error) {
    return { problem: problemOf(error, { module, at, file: located.file }) };
  }
}

/** The default export; of a CommonJS module made from ESM, the one inside its exports. */
function defaultExport(loaded: unknown): unknown {
  const exported = isRecord(loaded) ? loaded['default'] : undefined;
  return isRecord(exported) && exported['__esModule'] === true ? exported['default'] : exported;
}

interface Scene {
  readonly module: string;
  readonly at: Spot;
  readonly file: string;
}

function problemOf(error: unknown, { module, at, file }: Scene): Problem {
  const message = messageOf(error);
  const needs = /^Cannot find (?:package|module) '([^'./][^']*)'/.exec(message)?.[1];
  if (needs !== undefined) return moduleProblem('module-needs', at, { module, needs });
  if (/Cannot use import statement|Unexpected token 'export'/.test(message))
    return moduleProblem('module-not-esm', at, { module });
  // Node before 22.18, which strips no types (node's docs, “Modules: TypeScript”).
  if (/^Unknown file extension "\.[cm]?ts"/.test(message))
    return moduleProblem('module-typescript', at, { module });
  const line = lineOf(error, file);
  const reason = line === undefined ? message : `${message} (${path.basename(file)}:${line})`;
  return moduleProblem('module-failed', at, { module, reason });
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first = ''] = error.message.split('\n');
  return error instanceof SyntaxError ? `SyntaxError: ${first}` : first;
}

/** The line of the module in the stack of what it threw. */
function lineOf(error: unknown, file: string): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const name = path.basename(file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${name}:(\\d+)`).exec(stack)?.[1];
}
