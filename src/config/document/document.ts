import {
  LineCounter,
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

/** Where something is in a small file: 1-based line and character. */
export interface DocumentSpot {
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
  const found = [...parsed.errors, ...parsed.warnings];
  if (found.length > 0) {
    return found.map(({ code, pos }) =>
      configProblem(
        'config-syntax',
        { file, ...spotAt(pos[0]) },
        { what: syntaxTexts.get(code) ?? otherSyntax },
      ),
    );
  }
  try {
    const data: unknown = parsed.contents === null ? {} : parsed.toJS(); // an empty file sets nothing
    return { data, spotOf: (path) => spotAt(offsetOf(parsed, path)), keySpot: keySpotOf(parsed, spotAt) };
  } catch {
    // Aliases that grow without end: the library throws ReferenceError.
    return [configProblem('config-syntax', { file, line: 1 }, { what: tooManyAliases })];
  }
}

function documentOf(text: string, lineCounter: LineCounter): Document {
  // Not `silent`: then the library says nothing of a second document.
  return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
}

const otherSyntax = { ja: '記号や字下げを確認してください', en: 'check signs and indentation' };
const tooManyAliases = { ja: '別名（*）が多すぎます', en: 'there are too many aliases' };

function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return startOf(node);
  }
  return startOf(document.contents);
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function keySpotOf(document: Document, spotAt: (offset: number) => DocumentSpot): PlainDocument['keySpot'] {
  // Looked up once for each mapping: a file may have many keys that are wrong.
  const offsets = new WeakMap<YAMLMap, ReadonlyMap<string, number>>();
  const offsetsIn = (map: YAMLMap): ReadonlyMap<string, number> => {
    const known = offsets.get(map) ?? keyOffsets(map);
    offsets.set(map, known);
    return known;
  };
  return (path, key) => {
    const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    const offset = isMap(parent) ? offsetsIn(parent).get(key) : undefined;
    if (offset !== undefined) return spotAt(offset);
    return spotAt(isMap(parent) || isSeq(parent) ? startOf(parent) : offsetOf(document, path));
  };
}

function keyOffsets(map: YAMLMap): ReadonlyMap<string, number> {
  return new Map(map.items.flatMap(({ key }) => (isNode(key) ? [[String(key), startOf(key)] as const] : [])));
}
