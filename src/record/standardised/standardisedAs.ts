import type { LawFamily } from '../laws/lawFamily.js';
import { everydayNames } from './everydayNames.js';

/**
 * Which of the 20 tasks a task is, as far as its name and its laws prove it together: the ordinance names one of its
 * laws for a task whose name is in the name of this one. The longest such name counts (戸籍の附票, not 戸籍).
 */
export function standardisedAs(name: string, families: readonly LawFamily[]): string | undefined {
  if (families.every(({ standardisedTasks }) => standardisedTasks.length === 0)) return undefined;
  const plain = name.normalize('NFKC');
  return families
    .flatMap(({ standardisedTasks }) => standardisedTasks)
    .filter((task) => plain.includes(task) && !plain.includes(`特別${task}`))
    .reduce<string | undefined>(
      (longest, task) => (task.length > (longest?.length ?? 0) ? task : longest),
      undefined,
    );
}

/** Which of the 20 tasks a task may be, as town halls call what belongs to them; only one of which its laws are laws of. */
export function likelyStandardised(name: string, families: readonly LawFamily[]): string | undefined {
  const under = new Set(families.flatMap(({ standardisedTasks }) => standardisedTasks));
  if (under.size === 0) return undefined;
  const plain = name.normalize('NFKC');
  return everydayNames.find(([task, named]) => under.has(task) && named.test(plain))?.[0];
}
