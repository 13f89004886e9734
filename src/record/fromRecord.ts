import type { Problem } from '../model/problem.js';
import type { RecordFacts } from '../model/result.js';
import type { Tasks } from '../model/task.js';
import { fillFromLaws, type FillOptions } from './fillFromLaws.js';
import { readArticles } from './reading/readArticles.js';
import { readLaws } from './reading/readLaws.js';
import { readStandardised } from './reading/readStandardised.js';

/** An inventory with what the public record adds to it. */
export interface Recorded {
  /** cells that were filled name their source; those that hold a value of the analyst stay as they are */
  readonly tasks: Tasks;
  /** names that the record does not know */
  readonly problems: readonly Problem[];
  /** undefined if no cell could be filled with a figure */
  readonly facts: RecordFacts | undefined;
}

/** What is asked of the record. */
export type RecordOptions = Partial<Pick<FillOptions, 'acceptFuzzy' | 'advises'>>;

/** Fills empty cells from the public record; each part of it is loaded where the inventory names what it is about. */
export async function fromRecord(
  tasks: Tasks,
  { acceptFuzzy = false, advises }: RecordOptions,
): Promise<Recorded> {
  const towns = hasAny(tasks, 'joint_procurement_members', 'municipality_code')
    ? (await import('./municipalities/fillFromMembers.js')).fillFromMembers(tasks)
    : { tasks, cells: 0, problems: [] };
  const table = hasAny(towns.tasks, 'governing_laws') ? readLaws() : undefined;
  const laws =
    table === undefined
      ? { ...towns, cells: 0, problems: [] }
      : fillFromLaws(towns.tasks, {
          table,
          articles: readArticles(),
          standardised: readStandardised(),
          acceptFuzzy,
          advises,
        });
  const cells = towns.cells + laws.cells;
  const about = laws.cells === 0 || table === undefined ? {} : { laws: { ...table.about, acceptFuzzy } };
  return {
    tasks: laws.tasks,
    problems: [...towns.problems, ...laws.problems],
    facts: cells === 0 ? undefined : { cells, ...about },
  };
}

function hasAny({ ids, columns }: Tasks, ...fields: readonly string[]): boolean {
  const own = fields.flatMap((field) => columns.get(field) ?? []);
  return own.some(({ value }) => ids.some((_, task) => value(task) !== undefined));
}
