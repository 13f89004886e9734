import { ratings, type CellValue, type Field } from '../criterion/field.js';
import { concordance } from '../judgements/concordance.js';
import { krippendorffAlpha, type AlphaScale } from '../judgements/krippendorff.js';
import type { PooledList } from './entry.js';
import type { PooledTask } from './pooledTasks.js';

/** How far those who rated the same tasks agree on one field. */
export interface RaterAgreement {
  readonly field: string;
  readonly scale: AlphaScale;
  /** lists that rated a task which another rated too */
  readonly raters: number;
  /** tasks that two or more rated */
  readonly tasks: number;
  /** Krippendorff's α; undefined where all say the same of all tasks */
  readonly alpha: number | undefined;
  /** Kendall's W over the tasks that all raters rated; undefined for kinds without an order, or fewer than two such tasks */
  readonly concordance: number | undefined;
  /** tasks that all of them rated */
  readonly complete: number;
}

/** Agreement on each field of judgements that two lists or more speak of, for the same task. */
export function agreementsOf(
  tasks: readonly PooledTask[],
  lists: readonly PooledList[],
  fields: Readonly<Record<string, Field>>,
): readonly RaterAgreement[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const scale = scaleOf(field);
    return scale === undefined ? [] : (agreementOn(tasks, lists, { name, field, scale }) ?? []);
  });
}

function scaleOf({ kind }: Field): AlphaScale | undefined {
  if (kind === 'rating') return 'ordinal';
  return kind === 'flag' || kind === 'choice' ? 'nominal' : undefined;
}

interface Asked {
  readonly name: string;
  readonly field: Field;
  readonly scale: AlphaScale;
}

function agreementOn(
  tasks: readonly PooledTask[],
  lists: readonly PooledList[],
  { name, field, scale }: Asked,
): RaterAgreement | undefined {
  const units = tasks.map(({ entries }) => unitOf(entries, name, field)).filter((unit) => unit.size > 1);
  if (units.length === 0) return undefined;
  const raters = lists.map(({ code }) => code).filter((code) => units.some((unit) => unit.has(code)));
  const complete = units.filter((unit) => raters.every((code) => unit.has(code)));
  return {
    field: name,
    scale,
    raters: raters.length,
    tasks: units.length,
    alpha: krippendorffAlpha(
      units.map((unit) => [...unit.values()]),
      scale,
    ),
    concordance:
      scale === 'nominal'
        ? undefined
        : concordance(raters.map((code) => complete.map((unit) => unit.get(code) ?? 0))),
    complete: complete.length,
  };
}

/** What each list says of a task, as a number; a list whose own tasks differ says nothing. */
function unitOf(entries: PooledTask['entries'], name: string, field: Field): ReadonlyMap<string, number> {
  const unit = new Map<string, number>();
  const unclear = new Set<string>();
  for (const { list, value } of entries) {
    const said = value(name);
    const number = said === undefined ? undefined : numberOf(said, field);
    if (number === undefined) continue;
    if (unit.has(list) && unit.get(list) !== number) unclear.add(list);
    unit.set(list, number);
  }
  for (const list of unclear) unit.delete(list);
  return unit;
}

function numberOf(value: CellValue, { kind, options = {} }: Field): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return undefined;
  const found =
    kind === 'rating' ? ratings.findIndex((each) => each === value) : Object.keys(options).indexOf(value);
  return found < 0 ? undefined : found;
}
