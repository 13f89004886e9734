import type { CellValue } from '../criterion/field.js';
import type { Problem } from '../problem.js';
import type { Tasks } from '../task.js';
import { say } from '../text/lang.js';
import { familyFigures } from './familyFigures.js';
import type { LawFamily } from './laws/lawFamily.js';
import type { LawMatch } from './laws/lawMatch.js';
import type { LawTable } from './laws/lawTable.js';
import { matchLaws } from './laws/matchLaws.js';
import { evidenceProblem } from './problems.js';
import type { RecordSource } from './recordSource.js';
import { ordinanceRecord } from './sourceWordings.js';
import { standardisedAs } from './standardisedAs.js';

export interface FillOptions {
  readonly table: LawTable;
  /** whether names that are only like a title count as that law */
  readonly acceptFuzzy: boolean;
}

/** An inventory with what the public record adds to it. */
export interface FilledTasks {
  readonly tasks: Tasks;
  /** where a cell comes from; undefined where the analyst filled it or the record says nothing */
  readonly sourceOf: (task: number, field: string) => RecordSource | undefined;
  /** how many cells were filled */
  readonly filled: number;
  readonly problems: readonly Problem[];
}

type Values = (CellValue | undefined)[];

/** Fills cells that are empty with what the record says of the governing laws; cells that hold a value stay as they are. */
export function fillFromRecord(tasks: Tasks, options: FillOptions): FilledTasks {
  const laws = tasks.columns.get('governing_laws')?.values ?? [];
  const known = recalling(options);
  const fillings = new Map<string, Filling>();
  const fillingOf = (field: string): Filling => {
    const before = fillings.get(field) ?? filling(tasks, field);
    fillings.set(field, before);
    return before;
  };
  const sourcesOf = (task: number): readonly RecordSource[] => {
    const cell = laws[task];
    if (!Array.isArray(cell) || cell.length === 0) return [];
    const { families, figures } = known(cell as readonly string[]);
    const all = [...figures, ...standardised(tasks.names[task] ?? '', families)];
    return all.filter(({ field }) => !fillingOf(field).isTaken(task));
  };
  const problems: Problem[] = [];
  let filled = 0;
  laws.forEach((cell, task) => {
    if (!Array.isArray(cell) || cell.length === 0) return;
    problems.push(...doubts(known(cell as readonly string[]).matches, tasks, task, options));
    for (const { field, value } of sourcesOf(task)) {
      fillingOf(field).values[task] = value;
      filled += 1;
    }
  });
  const columns = [...fillings].map(([field, { values }]) => [field, { field, values }] as const);
  return {
    tasks: filled === 0 ? tasks : { ...tasks, columns: new Map([...tasks.columns, ...columns]) },
    sourceOf: (task, field) => sourcesOf(task).find((each) => each.field === field),
    filled,
    problems,
  };
}

interface Known {
  readonly matches: readonly LawMatch[];
  readonly families: readonly LawFamily[];
  readonly figures: readonly RecordSource[];
}

/** Cells that say the same are matched once. */
function recalling({ table, acceptFuzzy }: FillOptions): (names: readonly string[]) => Known {
  const seen = new Map<string, Known>();
  const read = (names: readonly string[]): Known => {
    const matches = matchLaws(names, table);
    const families = [
      ...new Set(matches.flatMap((each) => (isUsed(each, acceptFuzzy) ? [each.family] : []))),
    ];
    return { matches, families, figures: familyFigures(families, table.about) };
  };
  // Most cells that say the same are one list already.
  const lists = new WeakMap<readonly string[], Known>();
  return (names) => {
    const before = lists.get(names);
    if (before !== undefined) return before;
    const key = names.join('\n');
    const known = seen.get(key) ?? read(names);
    seen.set(key, known);
    lists.set(names, known);
    return known;
  };
}

function isUsed(
  match: LawMatch,
  acceptFuzzy: boolean,
): match is Extract<LawMatch, { readonly family: LawFamily }> {
  return match.is === 'matched' || (match.is === 'fuzzy' && acceptFuzzy);
}

function standardised(name: string, families: readonly LawFamily[]): readonly RecordSource[] {
  const task = standardisedAs(name, families);
  if (task === undefined) return [];
  const laws = families.filter((each) => each.standardisedTasks.includes(task)).map(({ title }) => title);
  return [{ field: 'standardised_tasks', value: [task], laws, source: say(ordinanceRecord, { laws }) }];
}

// Fields that answer one question: who has answered it in one of them is not contradicted in another.
const together: readonly (readonly string[])[] = [
  ['task_class', 'entrusted_share'],
  ['standardised', 'standardised_tasks'],
  ['report_duties', 'national_reports_per_year'],
  ['resident_procedures', 'cases_per_year'],
];

// With these, only a kind that is given as 0 speaks for its cases, and the other way about.
const figures: ReadonlySet<string> = new Set(together.slice(2).flat());

interface Filling {
  /** as the analyst left them, until the record fills the empty ones */
  readonly values: Values;
  /** whether the analyst has answered what the field asks */
  readonly isTaken: (task: number) => boolean;
}

function filling(tasks: Tasks, field: string): Filling {
  const own = tasks.columns.get(field)?.values;
  const group = together.find((fields) => fields.includes(field)) ?? [];
  const answers = group.filter((name) => name !== field).map((name) => tasks.columns.get(name)?.values ?? []);
  const answered = figures.has(field)
    ? (value: CellValue | undefined) => value === 0
    : (value: CellValue | undefined) => value !== undefined;
  return {
    values: own === undefined ? tasks.ids.map(() => undefined) : [...own],
    isTaken: (task) => own?.[task] !== undefined || answers.some((values) => answered(values[task])),
  };
}

function doubts(
  matches: readonly LawMatch[],
  tasks: Tasks,
  task: number,
  { acceptFuzzy }: FillOptions,
): readonly Problem[] {
  return matches.flatMap((match) => {
    if (match.is !== 'unmatched' && (match.is !== 'fuzzy' || acceptFuzzy)) return [];
    const at = tasks.cellAt?.(task, 'governing_laws') ?? tasks.at(task);
    const spot = { ...at, task: tasks.ids[task] ?? '', field: 'governing_laws', read: match.written };
    return match.is === 'fuzzy'
      ? [evidenceProblem('fuzzy-law', spot, { name: match.written, title: match.family.title })]
      : [evidenceProblem('unknown-law', spot, { name: match.written, near: match.near })];
  });
}
