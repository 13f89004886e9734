import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../../model/problem.js';
import { syntaxTexts } from '../../text/yamlSyntaxTexts.js';
import { configProblem } from '../problems/config.js';
import { keyFaults, type KeyFault } from './keyFaults.js';

/** Where something is in a small file: 1-based line and character. */
export interface DocumentSpot {
  /** where a document is made of several files */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** A key, or the number of an item, at each level. */
export type Path = readonly PropertyKey[];

/** A YAML or JSON document as plain data, and where each part of it is. */
export interface PlainDocument {
  readonly data: unknown;
  /** the place of the value at a path, or of the innermost part above it that exists */
  readonly spotOf: (path: Path) => DocumentSpot;
  /** the place of a key */
  readonly keySpot: (path: Path, key: string) => DocumentSpot;
}

export interface DocumentSource {
  readonly file: string;
  readonly text: string;
}

/** Parses one document; what is wrong with its syntax comes as problems. JSON is YAML too. */
export function parsePlain({ file, text }: DocumentSource): PlainDocument | readonly Problem[] {
  const counter = new LineCounter();
  const spotAt = (offset: number): DocumentSpot => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const parsed = documentOf(text, counter);
  // What the parser finds behind its first error may be a consequence of it.
  const found = [...parsed.errors, ...parsed.warnings].slice(0, 1);
  if (found.length > 0) {
    return found.map(({ code, pos }) =>
      configProblem(
        'config-syntax',
        { file, ...spotAt(pos[0]) },
        { what: syntaxTexts.get(code) ?? otherSyntax },
      ),
    );
  }
  const wrong = keyFaults(parsed).map((fault) => keyProblem(fault, file, spotAt));
  if (wrong.length > 0) return wrong;
  try {
    const data: unknown = parsed.contents === null ? {} : parsed.toJS(); // an empty file sets nothing
    const nodeAt = nodesOf(parsed);
    const offsetOf = offsets(parsed, nodeAt);
    return {
      data,
      spotOf: (path) => spotAt(offsetOf(path)),
      keySpot: keySpotOf(nodeAt, offsetOf, spotAt),
    };
  } catch {
    // Aliases that grow without end: the library throws ReferenceError.
    return [configProblem('config-syntax', { file, line: 1 }, { what: tooManyAliases })];
  }
}

function documentOf(text: string, lineCounter: LineCounter): Document {
  // Not `silent`: then the library says nothing of a second document.
  // To look for equal keys, the library compares each key with every other one: equalKeys takes one look at each.
  return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
}

const otherSyntax = { ja: '記号や字下げを確認してください', en: 'check signs and indentation' };
const selfAlias = {
  ja: '別名（*）が自分自身を指しています',
  en: 'an alias refers to what it is in',
};
const tooManyAliases = { ja: '別名（*）が多すぎます', en: 'there are too many aliases' };

function keyProblem({ is, at }: KeyFault, file: string, spotAt: (offset: number) => DocumentSpot): Problem {
  const spot = { file, ...spotAt(at) };
  if (is === 'proto') return configProblem('config-unknown-key', spot, { name: '__proto__' });
  const what = is === 'twice' ? syntaxTexts.get('DUPLICATE_KEY') : selfAlias;
  return configProblem('config-syntax', spot, { what: what ?? otherSyntax });
}

type NodeAt = (path: Path) => unknown;

/** Finds the node at a path; each mapping is looked through once, for a file may have many values that are wrong. */
function nodesOf(document: Document): NodeAt {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, unknown>>();
  const valuesOf = (map: YAMLMap): ReadonlyMap<string, unknown> => {
    const values = known.get(map) ?? new Map(map.items.map(({ key, value }) => [String(key), value]));
    known.set(map, values);
    return values;
  };
  return (path) =>
    path.reduce<unknown>((above, step) => {
      const node = isAlias(above) ? above.resolve(document) : above;
      if (isMap(node)) return valuesOf(node).get(String(step));
      return isSeq(node) ? node.items[Number(step)] : undefined;
    }, document.contents);
}

function offsets(document: Document, nodeAt: NodeAt): (path: Path) => number {
  return (path) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = nodeAt(path.slice(0, depth));
      if (isNode(node)) return startOf(node);
    }
    return startOf(document.contents);
  };
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function keySpotOf(
  nodeAt: NodeAt,
  offsetOf: (path: Path) => number,
  spotAt: (offset: number) => DocumentSpot,
): PlainDocument['keySpot'] {
  // Looked up once for each mapping: a file may have many keys that are wrong.
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, number>>();
  const offsetsIn = (map: YAMLMap): ReadonlyMap<string, number> => {
    const offsets = known.get(map) ?? keyOffsets(map);
    known.set(map, offsets);
    return offsets;
  };
  return (path, key) => {
    const parent = nodeAt(path);
    const offset = isMap(parent) ? offsetsIn(parent).get(key) : undefined;
    if (offset !== undefined) return spotAt(offset);
    return spotAt(isMap(parent) || isSeq(parent) ? startOf(parent) : offsetOf(path));
  };
}

function keyOffsets(map: YAMLMap): ReadonlyMap<string, number> {
  return new Map(map.items.flatMap(({ key }) => (isNode(key) ? [[String(key), startOf(key)] as const] : [])));
}
