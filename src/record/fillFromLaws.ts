import type { Problem } from '../model/problem.js';
import { standingOf } from '../model/lawAnswer.js';
import type { NamedLaw, Tasks } from '../model/task.js';
import { excerpt } from '../text/brief.js';
import { say } from '../text/lang.js';
import { familyFigures } from './familyFigures.js';
import { fillCells, type Filled } from './fillCells.js';
import type { LawFamily } from './laws/lawFamily.js';
import { lawAnswer } from './laws/lawAnswer.js';
import type { LawMatch } from './laws/lawMatch.js';
import type { LawTable } from './laws/lawTable.js';
import { matchLaws } from './laws/matchLaws.js';
import { recordProblem, nearTitlesExpected } from './problems/names.js';
import type { LawFigure, RecordSource } from './recordSource.js';
import { noLawRecord, ordinanceRecord, registerRecord } from './sourceWordings.js';
import { standardisedAs } from './standardisedAs.js';

export interface LawOptions {
  readonly table: LawTable;
  /** whether names that are only like a title count as that law */
  readonly acceptFuzzy: boolean;
}

/** Fills what the record of laws says of the laws that a task names, and reports the names that it does not know. */
export function fillFromLaws(
  tasks: Tasks,
  options: LawOptions,
): Filled & { readonly problems: readonly Problem[] } {
  const laws = tasks.columns.get('governing_laws');
  const known = recalling(options);
  const knownOf = (task: number): Known | undefined => {
    const cell = laws?.value(task);
    if (isNamed(cell)) return known(cell);
    return Array.isArray(cell) ? lawless : undefined;
  };
  const filled = fillCells(tasks, (task) => {
    const found = knownOf(task);
    if (found === undefined) return none;
    const decided = standardised(tasks.names[task] ?? '', found.families);
    return decided === undefined ? found.figures : [...found.figures, found.named(decided)];
  });
  const problems: Problem[] = [];
  for (let task = 0; task < tasks.ids.length; task += 1) {
    const { isSure = true, matches = [] } = knownOf(task) ?? {};
    if (isSure) continue;
    for (const doubt of doubts(matches, { tasks, task, acceptFuzzy: options.acceptFuzzy }))
      problems.push(doubt);
  }
  return { ...filled, problems };
}

const none: readonly RecordSource[] = [];

// なし: the analyst says that no law prescribes the task.
const lawless: Known = {
  matches: [],
  isSure: true,
  families: [],
  figures: noAmendments(),
  named: (figure) => ({ ...figure, laws: [] }),
};

/** What no law prescribes, no amendment of a law changes. */
function noAmendments(): readonly RecordSource[] {
  return [{ field: 'law_amendments_per_year', value: 0, laws: [], source: say(noLawRecord, {}) }];
}

function isNamed(cell: unknown): cell is readonly string[] {
  return Array.isArray(cell) && cell.length > 0;
}

interface Known {
  readonly matches: readonly LawMatch[];
  /** whether every name is a law that counts, or local */
  readonly isSure: boolean;
  readonly families: readonly LawFamily[];
  readonly figures: readonly RecordSource[];
  /** a figure with the laws as the cell names them */
  readonly named: (figure: LawFigure) => RecordSource;
}

/** Cells that say the same are matched once. */
function recalling({ table, acceptFuzzy }: LawOptions): (names: readonly string[]) => Known {
  const seen = new Map<string, Known>();
  const read = (names: readonly string[]): Known => {
    const matches = matchLaws(names, table);
    const used = matches.filter((each) => isUsed(each, acceptFuzzy));
    const families = [...new Set(used.map(({ family }) => family))];
    const lawsOf = (title: string) => used.filter(({ family }) => family.title === title).map(namedLaw);
    const named = (each: LawFigure) => ({ ...each, laws: each.laws.flatMap(lawsOf) });
    const isSure = matches.every(
      (each) => each.is === 'local' || each.is === 'none' || isUsed(each, acceptFuzzy),
    );
    const answer = standingOf(matches.map((match) => lawAnswer(match, acceptFuzzy)));
    const standing = {
      field: 'national_law',
      value: standings[answer],
      laws: [],
      source: say(registerRecord, { date: table.about.date }),
    };
    // A name that no register knows may be of a law whose figures would add to the others.
    const ofLaws = isSure ? familyFigures(families, table.about).map(named) : [];
    const figures = answer === 'none' ? noAmendments() : ofLaws;
    return { matches, isSure, families, figures: [standing, ...figures], named };
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

/** The answer of the register, in the words of the field. */
const standings = { national: 'national', none: 'local', unknown: 'unsure' } as const;

type Found = Extract<LawMatch, { readonly family: LawFamily }>;

function isUsed(match: LawMatch, acceptFuzzy: boolean): match is Found {
  return match.is === 'matched' || (match.is === 'fuzzy' && acceptFuzzy);
}

function namedLaw(match: Found): NamedLaw {
  const { family, written } = match;
  return { title: family.title, written, match: match.is === 'fuzzy' ? 'fuzzy' : match.how };
}

function standardised(name: string, families: readonly LawFamily[]): LawFigure | undefined {
  const task = standardisedAs(name, families);
  if (task === undefined) return undefined;
  const laws = families.filter((each) => each.standardisedTasks.includes(task)).map(({ title }) => title);
  return { field: 'standardised_tasks', value: [task], laws, source: say(ordinanceRecord, { laws }) };
}

function expectedOf(near: readonly string[]) {
  return near.length < 2 ? {} : { expected: say(nearTitlesExpected, { near }) };
}

interface Scene {
  readonly tasks: Tasks;
  readonly task: number;
  readonly acceptFuzzy: boolean;
}

function doubts(matches: readonly LawMatch[], { tasks, task, acceptFuzzy }: Scene): readonly Problem[] {
  const at = tasks.cellAt?.(task, 'governing_laws') ?? tasks.at(task);
  return matches.flatMap((match) => {
    const spot = {
      ...at,
      task: tasks.ids[task] ?? '',
      field: 'governing_laws',
      read: excerpt(match.written),
    };
    return isUsed(match, acceptFuzzy) ? [] : (doubt(match, spot) ?? []);
  });
}

type Spot = Parameters<typeof recordProblem>[1];

function doubt(match: LawMatch, spot: Spot): Problem | undefined {
  const name = match.written;
  if (match.is === 'fuzzy') return recordProblem('fuzzy-law', spot, { name, title: match.family.title });
  if (match.is === 'repealed') return recordProblem('repealed-law', spot, { name, by: match.act.by });
  if (match.is === 'contradicted')
    return recordProblem('law-number-mismatch', spot, { name, titles: match.titles });
  if (match.is !== 'unmatched') return undefined;
  const { near } = match;
  return recordProblem('unknown-law', { ...spot, ...expectedOf(near) }, { name, near });
}
