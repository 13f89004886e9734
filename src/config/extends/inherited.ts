import { valueAt } from '../document/valueAt.js';
import type { Path, PlainDocument } from '../document/document.js';

/** A document of a chain, with the name of its file. */
export interface NamedDocument {
  readonly name: string;
  readonly document: PlainDocument;
}

/**
 * A config together with those it extends, the nearest first, as one document whose places know their file: own keys
 * win; mappings are put together key by key, measures by their id, and any other list stays whole.
 */
export function inherited(links: readonly NamedDocument[]): PlainDocument {
  const [own, ...bases] = links;
  if (own === undefined) throw new TypeError('a chain has one config at least');
  if (bases.length === 0 || !isMapping(own.document.data)) return own.document;
  const sources = [own, ...bases].filter(({ document }) => isMapping(document.data));
  const measures = measuresOf(sources);
  const data = Object.fromEntries(
    keysOf(sources.map(({ document }) => document.data)).flatMap((key) => {
      const from = ownOnly.has(key) ? [own] : sources;
      const given = from.flatMap(({ document }) => ownValue(document.data, key));
      if (given.length === 0) return [];
      return [
        [
          key,
          key === 'measures' && measures !== undefined
            ? measures.map(({ value }) => value)
            : merged(given, depthOf(key)),
        ],
      ];
    }),
  );
  const found = (path: Path): readonly [NamedDocument, Path] => {
    const [key, i, ...rest] = path;
    const measure = key === 'measures' && typeof i === 'number' ? measures?.[i] : undefined;
    if (measure !== undefined) return [measure.source, ['measures', measure.index, ...rest]];
    const source = sources.find(({ document }) => holds(document.data, path));
    return [source ?? own, path];
  };
  return {
    data,
    spotOf(path) {
      const [{ name, document }, there] = found(path);
      return { file: name, ...document.spotOf(there) };
    },
    keySpot(path, key) {
      const [{ name, document }, there] = found([...path, key]);
      return { file: name, ...document.keySpot(there.slice(0, -1), key) };
    },
  };
}

/** What belongs to one file: its own schema, whom it extends, and the files below its folder. */
const ownOnly: ReadonlySet<string> = new Set(['$schema', 'extends', 'projects']);

/** How many levels of mappings are put together: params by criterion and then by name, profiles each as a whole. */
function depthOf(key: string): number {
  return key === 'params' || key === 'check' ? 2 : 1;
}

interface MeasureOf {
  readonly source: NamedDocument;
  readonly index: number;
  readonly value: unknown;
}

/** Those that are inherited first; one with the id of a nearer one gives way to it. Undefined where one is no list. */
function measuresOf(sources: readonly NamedDocument[]): readonly MeasureOf[] | undefined {
  const lists = sources.map((source) => ({ source, list: ownValue(source.document.data, 'measures') }));
  if (lists.some(({ list: [list] }) => list !== undefined && !Array.isArray(list))) return undefined;
  const each = lists.map(({ source, list }) =>
    list.flat().map((value: unknown, index) => ({ source, index, value, id: valueAt(value, ['id']) })),
  );
  return each
    .flatMap((own, level) => {
      const nearer = new Set(each.slice(0, level).flatMap((list) => list.map(({ id }) => id)));
      return [own.filter(({ id }) => id === undefined || !nearer.has(id))];
    })
    .toReversed()
    .flat();
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(data: unknown): data is Mapping {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function keysOf(all: readonly unknown[]): readonly string[] {
  return [...new Set(all.filter(isMapping).flatMap((data) => Object.keys(data)))];
}

function ownValue(data: unknown, key: string): readonly unknown[] {
  return isMapping(data) && Object.hasOwn(data, key) ? [data[key]] : [];
}

/** The first of these values, with what it lacks from the others, as many levels deep. */
function merged(given: readonly unknown[], depth: number): unknown {
  const [first] = given;
  if (depth === 0 || !isMapping(first)) return first;
  return Object.fromEntries(
    keysOf(given).map((key) => [
      key,
      merged(
        given.flatMap((data) => ownValue(data, key)),
        depth - 1,
      ),
    ]),
  );
}

function holds(data: unknown, path: Path): boolean {
  const above = path.length === 0 ? {} : valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  return last === undefined || (typeof above === 'object' && above !== null && Object.hasOwn(above, last));
}
