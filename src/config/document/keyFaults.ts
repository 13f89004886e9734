import { isAlias, isNode, isScalar, visit, type Document, type Node, type YAMLMap } from 'yaml';

/** What no file of settings may hold, although the parser takes it, and where it is. */
export interface KeyFault {
  readonly is: 'twice' | 'proto' | 'cycle';
  /** offset in the text */
  readonly at: number;
}

/** Keys that appear twice in a mapping, `__proto__`, and aliases of what they are in. */
export function keyFaults(document: Document): readonly KeyFault[] {
  const faults: KeyFault[] = [];
  const anchors = new Map<string, Node>();
  visit(document, {
    Map: (_, map) => void faults.push(...faultsIn(map)),
    Alias: (_, alias, above) => {
      const target = anchors.get(alias.source);
      if (target !== undefined && above.includes(target)) faults.push(at('cycle', alias));
    },
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return faults.toSorted((a, b) => a.at - b.at);
}

function faultsIn(map: YAMLMap): readonly KeyFault[] {
  const known = new Set<unknown>();
  return map.items.flatMap(({ key }): readonly KeyFault[] => {
    if (!isNode(key)) return [];
    const value: unknown = isScalar(key) ? key.value : key;
    if (value === '__proto__') return [at('proto', key)];
    if (known.has(value)) return [at('twice', key)];
    known.add(value);
    return [];
  });
}

function at(is: KeyFault['is'], node: Node): KeyFault {
  return { is, at: node.range?.[0] ?? 0 };
}
