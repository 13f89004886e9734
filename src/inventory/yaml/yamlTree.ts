import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../../model/problem.js';
import { problem, type ProblemCode, type InventoryPropsOf } from '../problems/problems.js';
import type { CellSpot } from '../sheet.js';

/** A YAML document as plain data with places; aliases share what they refer to. */
export type Tree =
  | { readonly is: 'text'; readonly at: number; readonly text: string }
  | { readonly is: 'list'; readonly at: number; readonly items: readonly Tree[] }
  | { readonly is: 'mapping'; readonly at: number; readonly entries: readonly TreeEntry[] };

export interface TreeEntry {
  readonly key: string;
  /** offset of the key */
  readonly keyAt: number;
  readonly value: Tree;
}

/** Levels of lists and mappings; an inventory needs four. */
export const deepest = 100;

/** Values that a document may have once its aliases are written out. */
const mostExpanded = 1_000_000;

/** Where an offset of the text is. */
export type Locate = (offset: number) => CellSpot;

interface Walk {
  readonly file: string;
  readonly locate: Locate;
  readonly anchors: Map<string, Anchored>;
  readonly problems: Problem[];
  /** values in the marks of a word processor, as they are written */
  readonly curly: { readonly at: number; readonly text: string }[];
}

type Anchored = { readonly is: 'open' } | { readonly is: 'closed'; readonly grown: Grown };

/** A tree, and how many values it has with its aliases written out. */
interface Grown {
  readonly tree: Tree;
  readonly size: number;
}

/** A document as a tree, what is wrong with it, and what should be known of how it was read. */
interface ReadTree {
  readonly tree: Tree;
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

/** Turns a document into a tree, and reports what no inventory needs: cycles, bombs, tags, keys that are no text. */
export function treeOf(document: Document, file: string, locate: Locate): ReadTree {
  const walk: Walk = { file, locate, anchors: new Map(), problems: [], curly: [] };
  const { tree, size } = grow(document.contents, walk, 0);
  // Without an anchor nothing is expanded: the values are those that the file writes out, and its size is bounded.
  if (size > mostExpanded && walk.anchors.size > 0)
    report(walk, 'alias-bomb', tree.at, { limit: mostExpanded });
  return { tree, problems: walk.problems, notices: curlyNotice(walk) };
}

function curlyNotice({ file, locate, curly: [first, ...others] }: Walk): readonly Problem[] {
  if (first === undefined) return [];
  const props = { read: first.text, cells: 1 + others.length };
  return [problem('curly-quotes', { file, ...locate(first.at), read: first.text }, props)];
}

function grow(node: Node | null, walk: Walk, depth: number, at = 0): Grown {
  if (node === null) return leaf('', at);
  const start = node.range?.[0] ?? at;
  if (isAlias(node)) return follow(node, walk, start);
  if (depth > deepest && !isScalar(node)) {
    const isReported = walk.problems.some(({ code }) => code === 'too-deep');
    if (!isReported) report(walk, 'too-deep', start, { limit: deepest });
    return leaf('', start);
  }
  if (node.tag !== undefined && !plainTags.has(node.tag))
    report(walk, 'custom-tag', start, { name: node.tag.replace(/^tag:yaml\.org,2002:/, '!!') });
  const { anchor } = node;
  if (anchor !== undefined) walk.anchors.set(anchor, { is: 'open' });
  const grown = growOpen(node, walk, depth, start);
  if (anchor !== undefined) walk.anchors.set(anchor, { is: 'closed', grown });
  return grown;
}

const plainTags: ReadonlySet<string> = new Set([
  '!',
  ...['str', 'int', 'float', 'bool', 'null', 'seq', 'map'].map((name) => `tag:yaml.org,2002:${name}`),
]);

function growOpen(node: Exclude<Node, Alias>, walk: Walk, depth: number, at: number): Grown {
  if (isScalar(node)) {
    const text = node.source ?? String(node.value ?? '');
    return leaf(node.type === 'PLAIN' ? plainText(text, walk, at) : text, at);
  }
  if (isMap(node)) return growMapping(node, walk, depth, at);
  if (!isSeq(node)) return leaf('', at);
  // The parser puts nodes or nothing into a sequence, and pairs only into mappings.
  const items = (node.items as readonly (Node | null)[]).map((item) => grow(item, walk, depth + 1, at));
  return { tree: { is: 'list', at, items: items.map(({ tree }) => tree) }, size: sizeOf(items) };
}

// What a word processor makes of quotation marks, and what a keyboard of wide characters writes.
const curlyQuoted = /^(?:[“„＂]([^“”„＂]*)[”“＂]|[‘＇]([^‘’＇]*)[’＇])$/;

/** A text without quotation marks: nothing for null, and what stands within curly ones. */
function plainText(text: string, { curly }: Walk, at: number): string {
  if (/^(?:null|~)$/i.test(text)) return '';
  const found = curlyQuoted.exec(text);
  if (found === null) return text;
  curly.push({ at, text });
  return found[1] ?? found[2] ?? '';
}

function growMapping(node: YAMLMap, walk: Walk, depth: number, at: number): Grown {
  const grown = node.items.map((pair) => growPair(pair, walk, depth, at));
  const entries = grown.flatMap(({ entry }) => entry ?? []);
  return { tree: { is: 'mapping', at, entries }, size: sizeOf(grown) };
}

function growPair(
  { key, value }: Pair,
  walk: Walk,
  depth: number,
  at: number,
): { entry?: TreeEntry; size: number } {
  // The parser makes keys and values nodes or nothing; only programs put other data into a document.
  const [keyNode, valueNode] = [key as Node | null, value as Node | null];
  const keyAt = keyNode?.range?.[0] ?? at;
  const name = grow(keyNode, walk, depth + 1, keyAt).tree;
  const { tree, size } = grow(valueNode, walk, depth + 1, keyAt);
  if (name.is !== 'text') {
    report(walk, 'non-string-key', keyAt, {});
    return { size };
  }
  if (name.text.trim() === '') report(walk, 'blank-key', keyAt, {});
  if (name.text === '<<') report(walk, 'merge-key', keyAt, {});
  return { entry: { key: name.text, keyAt, value: tree }, size };
}

function follow(alias: Alias, walk: Walk, at: number): Grown {
  const target = walk.anchors.get(alias.source);
  if (target?.is === 'closed') return { tree: { ...target.grown.tree, at }, size: target.grown.size };
  report(walk, target === undefined ? 'unresolved-alias' : 'alias-cycle', at, { name: alias.source });
  return leaf('', at);
}

function leaf(text: string, at: number): Grown {
  return { tree: { is: 'text', at, text }, size: 1 };
}

function sizeOf(parts: readonly { readonly size: number }[]): number {
  return parts.reduce((sum, { size }) => sum + size, 1);
}

function report<C extends ProblemCode>(walk: Walk, code: C, at: number, props: InventoryPropsOf<C>): void {
  walk.problems.push(problem(code, { file: walk.file, ...walk.locate(at) }, props));
}
