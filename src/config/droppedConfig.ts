import type { Criterion } from '../criterion/define.js';
import { byPlace } from '../model/byPlace.js';
import type { Problem } from '../model/problem.js';
import { textIn } from '../files/textIn.js';
import { headerKey } from '../text/headerKey.js';
import { checkedConfig, type CheckedConfig } from './checkedConfig.js';
import { configNames } from './configNames.js';
import { parsePlain, type DocumentSpot, type PlainDocument } from './document/document.js';
import { valueAt } from './document/valueAt.js';
import { isModule } from './moduleName.js';
import { isDataFile, isRelative } from './pathName.js';
import { configProblem } from './problems/config.js';
import { configSchema } from './schema.js';

/** A file as it was dropped on a page, which knows no folder. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Why a config cannot be used where there is no Node and no folder: it names a module, extends a package, extends a file
 * that was not dropped with it, or was dropped with another one.
 */
export interface ConfigRefusal {
  readonly is: 'module' | 'package' | 'base' | 'several';
  readonly file: string;
  readonly line: number;
  /** the module, the package or the file that it names; the other config */
  readonly name: string;
}

/** The config among files that were dropped, and those that are inventories. */
export interface DroppedFiles<F extends DroppedFile> {
  readonly configs: readonly F[];
  readonly inventories: readonly F[];
}

/** What a config that was dropped says, or why it cannot be used. */
export type DroppedConfig =
  | { readonly is: 'config'; readonly config: CheckedConfig }
  | {
      readonly is: 'refused';
      readonly refusals: readonly ConfigRefusal[];
      readonly problems: readonly Problem[];
    };

/** Tells configs from inventories: by their name, by what extends them, else by their keys. */
export function sortDropped<F extends DroppedFile>(
  files: readonly F[],
  builtIn: readonly Criterion[],
): DroppedFiles<F> {
  const keys = new Set(Object.keys(configSchema(builtIn).shape));
  const own = files.filter((file) => isConfig(file, keys));
  const bases = new Set(own.flatMap((file) => baseOf(documentIn(file)) ?? []).map(lastOf));
  const isEither = (file: F) => own.includes(file) || (isDataFile(file.name) && bases.has(file.name));
  return { configs: files.filter(isEither), inventories: files.filter((file) => !isEither(file)) };
}

/** Reads the config that the others among these are extended by. */
export function droppedConfig(files: readonly DroppedFile[], builtIn: readonly Criterion[]): DroppedConfig {
  const read = files.map((file) => ({ name: file.name, document: documentIn(file) }));
  const broken = read.flatMap(({ document }) => ('data' in document ? [] : document));
  if (broken.length > 0) return refused([], broken);
  const whole = read.flatMap(({ name, document }) => ('data' in document ? [{ name, document }] : []));
  const extended = new Set(whole.flatMap(({ document }) => baseOf(document) ?? []).map(lastOf));
  const [own = whole[0], other] = whole.filter(({ name }) => !extended.has(name));
  if (own === undefined) throw new RangeError('no config was dropped');
  if (other !== undefined) return refused([{ is: 'several', file: own.name, line: 1, name: other.name }], []);
  const { chain, missing, problems: endless } = chainAmong(own, whole);
  if (endless.length > 0) return refused([], endless);
  const refusals = [...missing, ...chain.flatMap(modulesNamed)];
  const { problems, ...config } = checkedConfig(chain, { builtIn, modules: [] });
  // What a module would have declared is not unknown: that it was not loaded says it all.
  if (refusals.length > 0) return refused(refusals, []);
  if (problems.length > 0) return refused([], problems.toSorted(byPlace));
  return { is: 'config', config: { ...config, problems } };
}

interface Link {
  readonly name: string;
  readonly document: PlainDocument;
}

function refused(refusals: readonly ConfigRefusal[], problems: readonly Problem[]): DroppedConfig {
  return { is: 'refused', refusals, problems };
}

/** The config and those that it extends, as far as they were dropped with it. */
function chainAmong(own: Link, all: readonly Link[]) {
  const chain = [own];
  for (let last = own; ;) {
    const asked = baseOf(last.document);
    if (asked === undefined) return { chain, missing: [], problems: [] };
    const spot = spotOf(last, ['extends']);
    const next = all.find(({ name }) => name === lastOf(asked));
    if (next === undefined) {
      const is = isRelative(asked) ? ('base' as const) : ('package' as const);
      return { chain, missing: [{ is, ...spot, name: asked }], problems: [] };
    }
    if (chain.includes(next)) {
      const names = { name: last.name, other: next.name };
      return { chain, missing: [], problems: [configProblem('config-extends-cycle', spot, names)] };
    }
    chain.push(next);
    last = next;
  }
}

function modulesNamed(link: Link): readonly ConfigRefusal[] {
  const entries = valueAt(link.document.data, ['criteria']);
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, i) =>
    typeof entry === 'string' && isModule(entry)
      ? [{ is: 'module' as const, ...spotOf(link, ['criteria', i]), name: entry }]
      : [],
  );
}

function spotOf(
  { name: file, document }: Link,
  path: readonly PropertyKey[],
): { file: string; line: number } {
  const { line }: DocumentSpot = document.spotOf(path);
  return { file, line };
}

/** What a config extends, as it is written. */
function baseOf(document: PlainDocument | readonly Problem[]): string | undefined {
  const asked = 'data' in document ? valueAt(document.data, ['extends']) : undefined;
  return typeof asked === 'string' && asked !== '' ? asked : undefined;
}

function documentIn({ name, bytes }: DroppedFile): PlainDocument | readonly Problem[] {
  const text = textIn(bytes);
  if (text === undefined) return [configProblem('config-not-utf8', { file: name, line: 1 }, {})];
  return parsePlain({ file: name, text });
}

// Larger files are inventories, and take long to be read twice.
const mostConfigBytes = 2 ** 20;

/** A file with a name that configs are found by, or a mapping with a key of a config and no tasks. */
function isConfig(file: DroppedFile, keys: ReadonlySet<string>): boolean {
  if (configNames.some((name) => name === file.name.toLowerCase())) return true;
  if (!isDataFile(file.name) || file.bytes.length > mostConfigBytes) return false;
  const document = documentIn(file);
  if (!('data' in document)) return false;
  const { data } = document;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const own = Object.keys(data);
  return own.some((key) => keys.has(key)) && !own.some((key) => headerKey(key) === 'tasks');
}

/** The last step of a path: dropped files have no folder. */
function lastOf(asked: string): string {
  return asked.split(/[/\\]/).at(-1) ?? asked;
}
