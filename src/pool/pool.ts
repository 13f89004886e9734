import type { Field } from '../criterion/field.js';
import { stratumTitle } from '../record/municipalities/stratumTitle.js';
import type { Lang, Text } from '../text/lang.js';
import { agreementsOf, type RaterAgreement } from './agreement.js';
import type { Entry, PooledList } from './entry.js';
import { classesOf, pooledTasks, type PooledTask } from './pooledTasks.js';
import { pooledSheet, type PooledSheet } from './pooledSheet.js';
import { recognise, type DoubtfulPair, type Recognition, type PairVerdict } from './recognise.js';

/** Lists of several municipalities as one inventory. */
export interface Pool {
  readonly lists: readonly PooledList[];
  /** classes of population that the lists are of */
  readonly classes: readonly PooledClass[];
  /** tasks in all lists together */
  readonly entries: number;
  readonly tasks: readonly PooledTask[];
  readonly doubtful: readonly DoubtfulPair[];
  readonly joined: Recognition['joined'];
  readonly contradicted: Recognition['contradicted'];
  readonly agreements: readonly RaterAgreement[];
  readonly threshold: number;
  readonly sheet: PooledSheet;
}

/** A class of population. */
export interface PooledClass {
  readonly id: PooledList['population'];
  readonly title: Text;
}

/** How lists are pooled. */
export interface PoolOptions {
  readonly verdicts: readonly PairVerdict[];
  /** the similarity from which on two tasks are one, 0 to 1 */
  readonly threshold: number;
  readonly fields: Readonly<Record<string, Field>>;
  /** the language that the inventory is written in */
  readonly lang: Lang;
}

/** Makes one inventory of the tasks of several lists. */
export function pool(
  { lists, entries }: { readonly lists: readonly PooledList[]; readonly entries: readonly Entry[] },
  { verdicts, threshold, fields, lang }: PoolOptions,
): Pool {
  const { groups, doubtful, joined, contradicted } = recognise(entries, verdicts, threshold);
  const tasks = pooledTasks(groups, lists, fields);
  return {
    lists,
    classes: classesOf(lists).map((id) => ({ id, title: stratumTitle(id) })),
    entries: entries.length,
    tasks,
    doubtful,
    joined,
    contradicted,
    agreements: agreementsOf(tasks, lists, fields),
    threshold,
    sheet: pooledSheet(tasks, { lists: lists.length, fields, lang }),
  };
}
