import { at } from '../model/at.js';
import type { Entry } from './entry.js';
import { haveOtherLaws, likeness, traitsOf, type Likeness, type Traits } from './similarity.js';

/** Two tasks that a person has called the same, or not the same. */
export interface PairVerdict {
  readonly a: Entry;
  readonly b: Entry;
  readonly same: boolean;
}

/** Why two tasks were not taken for the same, although they are alike. */
export type Doubt = 'below' | 'replaced' | 'other-laws' | 'namesakes';

/** Two tasks of which a person has to say whether they are the same. */
export interface DoubtfulPair extends Likeness {
  readonly a: Entry;
  readonly b: Entry;
  readonly why: Doubt;
}

/** Which tasks of several lists are one. */
export interface Recognition {
  /** in the order of their first entries, each with its entries in theirs */
  readonly groups: readonly (readonly Entry[])[];
  /** the most alike first */
  readonly doubtful: readonly DoubtfulPair[];
  /** entries that came to another by likeness, and by a person's word */
  readonly joined: { readonly alike: number; readonly accepted: number };
  /** pairs that a person has called different, and that others' acceptance makes one */
  readonly contradicted: readonly PairVerdict[];
}

/** Entries that are told apart by nothing, one of each list. */
interface Node {
  readonly entries: Entry[];
  readonly traits: Traits;
  group: Group;
}

/** Nodes that are one task. */
interface Group {
  readonly nodes: Node[];
  readonly lists: Set<string>;
}

/** The least similarity that is worth a person's look, as a part of the threshold. */
const lookedAt = 0.6;

/**
 * Recognises the same task in several lists: what is at least as similar as the threshold is one, the most similar first.
 * Two tasks of one list are never one by themselves, nor are tasks under different laws, names in which characters are
 * replaced, or a name without a law that stands under several; these and what is somewhat alike are left to a person.
 */
export function recognise(
  entries: readonly Entry[],
  verdicts: readonly PairVerdict[],
  threshold: number,
): Recognition {
  const nodes = nodesOf(entries, new Set(verdicts.flatMap(({ a, b }) => [a, b])));
  const nodeOf = new Map(nodes.flatMap((node) => node.entries.map((entry) => [entry, node] as const)));
  const refused: Refusals = new Map();
  const accepted: PairVerdict[] = [];
  for (const verdict of verdicts) {
    const [a, b] = [nodeOf.get(verdict.a), nodeOf.get(verdict.b)];
    if (a === undefined || b === undefined) continue;
    if (!verdict.same) refuse(refused, a, b);
    else if (a.group !== b.group) {
      join(a.group, b.group);
      accepted.push(verdict);
    }
  }
  const contradicted = verdicts.filter(
    ({ a, b, same }) => !same && nodeOf.get(a)?.group === nodeOf.get(b)?.group,
  );
  const pairs = pairsOf(nodes, threshold * lookedAt);
  const unclear = namesakesIn(pairs, threshold);
  const held: Held[] = [];
  for (const pair of pairs) {
    const { a, b, similarity } = pair;
    if (a.group === b.group || isRefused(refused, a.group, b.group)) continue;
    // Who lists both has two tasks.
    if (!areApart(a.group.lists, b.group.lists)) continue;
    const why = doubtOf(pair, { threshold, unclear });
    if (why !== undefined) held.push({ ...pair, why });
    else if (similarity >= threshold) join(a.group, b.group);
  }
  const groups = [...new Set(nodes.map(({ group }) => group))];
  const order = new Map(entries.map((entry, i) => [entry, i]));
  return {
    groups: groups
      .map(({ nodes: own }) => own.flatMap((node) => node.entries).toSorted(inOrder(order)))
      .toSorted((a, b) => inOrder(order)(at(a, 0), at(b, 0))),
    doubtful: doubtfulIn(held, refused),
    joined: {
      alike: entries.length - groups.length - accepted.length,
      accepted: accepted.length,
    },
    contradicted,
  };
}

function inOrder(order: ReadonlyMap<Entry, number>): (a: Entry, b: Entry) => number {
  return (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
}

/** One node for entries whose names, laws and articles are the same; those that a person spoke of stay alone. */
function nodesOf(entries: readonly Entry[], alone: ReadonlySet<Entry>): readonly Node[] {
  const byTraits = new Map<string, Node[]>();
  const nodes: Node[] = [];
  for (const entry of entries) {
    const traits = traitsOf(entry);
    const [laws, articles] = [traits.laws, traits.articles].map((each) => [...each].toSorted().join('\0'));
    const sign = [traits.key, laws, articles].join('\0\0');
    const same = alone.has(entry) ? [] : (byTraits.get(sign) ?? []);
    const free = same.find(({ group }) => !group.lists.has(entry.list));
    if (free !== undefined) {
      free.entries.push(entry);
      free.group.lists.add(entry.list);
      continue;
    }
    const group: Group = { nodes: [], lists: new Set([entry.list]) };
    const node: Node = { entries: [entry], traits, group };
    group.nodes.push(node);
    nodes.push(node);
    if (!alone.has(entry)) byTraits.set(sign, [...same, node]);
  }
  return nodes;
}

interface Pair extends Likeness {
  readonly a: Node;
  readonly b: Node;
}

interface Held extends Pair {
  readonly why: Doubt;
}

/** All pairs that are at least so similar, the most similar first; only names that share characters are compared. */
function pairsOf(nodes: readonly Node[], least: number): readonly Pair[] {
  const holders = new Map<string, number[]>();
  const found: Pair[] = [];
  for (const [i, node] of nodes.entries()) {
    const near = new Set<number>();
    for (const pair of node.traits.pairs) {
      const before = holders.get(pair) ?? [];
      for (const each of before) near.add(each);
      before.push(i);
      holders.set(pair, before);
    }
    for (const each of [...near].toSorted((x, y) => x - y)) {
      const other = at(nodes, each);
      const alike = likeness(other.traits, node.traits);
      if (alike.similarity >= least) found.push({ a: other, b: node, ...alike });
    }
  }
  return found.toSorted((x, y) => y.similarity - x.similarity);
}

/** Nodes without a law that would be one with tasks under different laws. */
function namesakesIn(pairs: readonly Pair[], threshold: number): ReadonlySet<Node> {
  const partners = new Map<Node, Node[]>();
  for (const { a, b, similarity, isReplaced } of pairs) {
    if (similarity < threshold || isReplaced) continue;
    for (const [node, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (node.traits.laws.size === 0) partners.set(node, [...(partners.get(node) ?? []), other]);
  }
  const unclear = [...partners].filter(([, others]) =>
    others.some((x, i) => others.slice(i + 1).some((y) => haveOtherLaws(x.traits, y.traits))),
  );
  return new Set(unclear.map(([node]) => node));
}

function doubtOf(
  { a, b, similarity, isReplaced }: Pair,
  { threshold, unclear }: { readonly threshold: number; readonly unclear: ReadonlySet<Node> },
): Doubt | undefined {
  const others = a.group.nodes.some((x) => b.group.nodes.some((y) => haveOtherLaws(x.traits, y.traits)));
  if (others) return 'other-laws';
  if (similarity < threshold) return 'below';
  if (isReplaced) return 'replaced';
  const isUnclear = (unclear.has(a) && b.traits.laws.size > 0) || (unclear.has(b) && a.traits.laws.size > 0);
  return isUnclear ? 'namesakes' : undefined;
}

/** One pair for each two groups that may be one. */
function doubtfulIn(held: readonly Held[], refused: Refusals): readonly DoubtfulPair[] {
  const seen = new Map<Group, Set<Group>>();
  return held.flatMap(({ a, b, similarity, ground, isReplaced, why }) => {
    const [g, h] = [a.group, b.group];
    const isKnown = seen.get(g)?.has(h) === true || seen.get(h)?.has(g) === true;
    if (g === h || isKnown || isRefused(refused, g, h) || !areApart(g.lists, h.lists)) return [];
    seen.set(g, (seen.get(g) ?? new Set()).add(h));
    return [{ a: at(a.entries, 0), b: at(b.entries, 0), similarity, ground, isReplaced, why }];
  });
}

/** Puts one group into another. */
function join(into: Group, from: Group): void {
  for (const node of from.nodes) {
    node.group = into;
    into.nodes.push(node);
  }
  for (const list of from.lists) into.lists.add(list);
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return false;
  return true;
}

/** The nodes that a person has called different from one. */
type Refusals = Map<Node, Set<Node>>;

function refuse(refused: Refusals, a: Node, b: Node): void {
  refused.set(a, (refused.get(a) ?? new Set()).add(b));
  refused.set(b, (refused.get(b) ?? new Set()).add(a));
}

function isRefused(refused: Refusals, g: Group, h: Group): boolean {
  return g.nodes.some((node) => {
    const others = refused.get(node);
    return others !== undefined && h.nodes.some((each) => others.has(each));
  });
}
