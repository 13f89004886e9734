import { at } from '../model/at.js';
import type { Criterion } from '../criterion/define.js';
import { fieldsOf } from '../criterion/fieldsOf.js';
import type { Problem } from '../model/problem.js';
import { verdictNames } from '../model/names.js';
import { namedCriterion } from '../model/namedCriterion.js';
import { namedMissingRules } from '../model/ruleNames.js';
import { finderOf, type Finder, type Named } from '../text/named.js';
import type { PlainDocument } from './document/document.js';
import { renamed, type NameFault, type Shape } from './document/renamed.js';
import { valueAt } from './document/valueAt.js';
import { configProblem } from './problems/config.js';

/** A config in which names have become ids, and the names that are not clear. */
export interface NamedConfig {
  readonly document: PlainDocument;
  readonly problems: readonly Problem[];
}

/** Puts ids where a config names criteria, fields, rules and thresholds by their titles. */
export function withIds(
  file: string,
  document: PlainDocument,
  { criteria, chain }: { readonly criteria: readonly Criterion[]; readonly chain: readonly PlainDocument[] },
): NamedConfig {
  const shape = shapeFor(finderOf([...criteria.map(namedCriterion), ...measuresOfAll(chain)]), criteria);
  const { document: named, faults } = renamed(document, shape);
  return { document: named, problems: faults.map((fault) => nameProblem(fault, file, named)) };
}

function shapeFor(criterion: Finder, criteria: readonly Criterion[]): Shape {
  const weights: Shape = { is: 'keys', of: criterion };
  return {
    is: 'mapping',
    keys: {
      columns: { is: 'keys', of: fieldFinder(criteria) },
      criteria: { is: 'items', each: { is: 'name', of: criterion } },
      weights,
      params: { is: 'keys', of: criterion },
      profiles: { is: 'values', each: weights },
      missing: { is: 'name', of: finderOf(namedMissingRules) },
      thresholds: { is: 'keys', of: finderOf(namedThresholds) },
    },
  };
}

/** The thresholds, named as the verdicts that they lead to. */
export const namedThresholds: readonly Named[] = (['leave', 'coordinate', 'held'] as const).map((id) => ({
  id,
  names: [verdictNames[id].ja],
}));

function fieldFinder(criteria: readonly Criterion[]): Finder {
  return finderOf(
    Object.entries(fieldsOf(criteria)).map(([id, { title, aka = [] }]) => ({
      id,
      names: [title.ja, title.en, ...aka],
    })),
  );
}

/** The measures of configs of which one extends the other; one that is declared anew has the names that come first. */
function measuresOfAll(chain: readonly PlainDocument[]): readonly Named[] {
  const all = chain.flatMap(({ data }) => measuresIn(data));
  return all.filter(({ id }, i) => all.findIndex((each) => each.id === id) === i);
}

/** The measures of a config that has not been checked, as far as they have an id and a title. */
function measuresIn(data: unknown): readonly Named[] {
  const measures = valueAt(data, ['measures']);
  if (!Array.isArray(measures)) return [];
  return measures.flatMap((measure: unknown) => {
    const id = valueAt(measure, ['id']);
    const title = valueAt(measure, ['title']);
    const titles = [title, valueAt(title, ['ja']), valueAt(title, ['en'])];
    return typeof id === 'string' ? [{ id, names: titles.filter((each) => typeof each === 'string') }] : [];
  });
}

/** What is unclear about a name, at its place. */
export function nameProblem(
  { is, given, ids, path, isKey }: NameFault,
  file: string,
  document: PlainDocument,
): Problem {
  const place = isKey ? document.keySpot(path, given) : document.spotOf(path);
  const spot = { file, ...place, read: given };
  return is === 'shared'
    ? configProblem('config-ambiguous-name', spot, { name: given, ids })
    : configProblem('config-named-twice', spot, { name: given, id: at(ids, 0) });
}
