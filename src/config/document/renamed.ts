import type { Finder } from '../../text/named.js';
import type { Path, PlainDocument } from './document.js';

/** Where a document holds names: a text, the keys of a mapping, or either of these farther inside. */
export type Shape =
  | { readonly is: 'name'; readonly of: Finder }
  | { readonly is: 'items'; readonly each: Shape }
  | { readonly is: 'keys'; readonly of: Finder; readonly each?: Shape }
  | { readonly is: 'values'; readonly each: Shape }
  | { readonly is: 'mapping'; readonly keys: Readonly<Record<string, Shape>> };

/** A name that stands for several things, or a thing that is named twice. */
export interface NameFault {
  readonly is: 'shared' | 'twice';
  readonly given: string;
  readonly ids: readonly string[];
  readonly path: Path;
  /** whether it is a key of the mapping at the path */
  readonly isKey: boolean;
}

/** A document in which names have become ids; its places are still those of the file. */
export interface Renamed {
  readonly document: PlainDocument;
  readonly faults: readonly NameFault[];
}

/** Puts ids where a document names things by their titles; what names nothing stays. */
export function renamed(document: PlainDocument, shape: Shape): Renamed {
  const walk: Walk = { faults: [], written: new Map() };
  const data = rename(document.data, shape, [], walk);
  return { document: withPlaces({ ...document, data }, walk.written), faults: walk.faults };
}

interface Walk {
  readonly faults: NameFault[];
  /** the keys that were renamed as they are written, by their path after it */
  readonly written: Map<string, string>;
}

function rename(data: unknown, shape: Shape, path: Path, walk: Walk): unknown {
  if (shape.is === 'name') return typeof data === 'string' ? nameAt(data, shape.of, path, walk) : data;
  if (shape.is === 'items') {
    // A list within the list groups its items.
    const each = (item: unknown, i: number): unknown =>
      rename(item, Array.isArray(item) ? shape : shape.each, [...path, i], walk);
    return Array.isArray(data) ? data.map(each) : data;
  }
  if (!isMapping(data)) return data;
  if (shape.is === 'keys') return renameKeys(data, shape, path, walk);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const inner = shape.is === 'values' ? shape.each : own(shape.keys, key);
      return [key, inner === undefined ? value : rename(value, inner, [...path, key], walk)];
    }),
  );
}

function own(keys: Readonly<Record<string, Shape>>, key: string): Shape | undefined {
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function nameAt(given: string, find: Finder, path: Path, walk: Walk): string {
  const ids = find(given);
  if (ids.length > 1) walk.faults.push({ is: 'shared', given, ids, path, isKey: false });
  return ids[0] ?? given;
}

function renameKeys(
  data: Readonly<Record<string, unknown>>,
  { of, each }: Extract<Shape, { readonly is: 'keys' }>,
  path: Path,
  walk: Walk,
): Readonly<Record<string, unknown>> {
  const entries = new Map<string, unknown>();
  for (const [given, value] of Object.entries(data)) {
    const ids = of(given);
    const [id = given] = ids;
    if (ids.length > 1) walk.faults.push({ is: 'shared', given, ids, path, isKey: true });
    else if (entries.has(id)) walk.faults.push({ is: 'twice', given, ids: [id], path, isKey: true });
    if (entries.has(id)) continue;
    const at = [...path, id];
    if (id !== given) walk.written.set(JSON.stringify(at), given);
    entries.set(id, each === undefined ? value : rename(value, each, at, walk));
  }
  return Object.fromEntries(entries);
}

function withPlaces(document: PlainDocument, written: Walk['written']): PlainDocument {
  if (written.size === 0) return document;
  const inFile = (path: Path): Path =>
    path.map((step, i) => written.get(JSON.stringify(path.slice(0, i + 1))) ?? step);
  return {
    data: document.data,
    spotOf: (path) => document.spotOf(inFile(path)),
    keySpot: (path, key) =>
      document.keySpot(inFile(path), written.get(JSON.stringify([...path, key])) ?? key),
  };
}
