import type { Problem } from '../model/problem.js';
import type { Tasks } from '../model/task.js';
import { articleSuggestions, type Suggested } from './articleSuggestions.js';
import { fillCells, type Filled } from './fillCells.js';
import { knownLaws, lawless, type KnownLaws, type LawOptions } from './knownLaws.js';
import { lawProblems } from './problems/lawProblems.js';
import type { RecordSource } from './recordSource.js';
import { likelyStandardised } from './standardised/standardisedAs.js';
import { standardisedInPart, standardisedUnder } from './standardised/standardisedUnder.js';

/** How an inventory is filled. */
export interface FillOptions extends LawOptions {
  /** whether to say also what the names of tasks hint at (default: yes); it is sought for every task, and takes time */
  readonly advises?: boolean | undefined;
}

/** An inventory with what the record of laws adds to it, and what it says of the names. */
export interface FromLaws extends Filled {
  readonly problems: readonly Problem[];
  /** the articles that a task may rest on, where it names a law without one */
  readonly suggested: (task: number) => readonly Suggested[];
}

/** Fills what the record says of the laws and articles that a task names, and reports the names that it does not know. */
export function fillFromLaws(tasks: Tasks, options: FillOptions): FromLaws {
  const { acceptFuzzy, advises = true } = options;
  const known = knownIn(tasks, options);
  const suggestedFor = articleSuggestions(tasks, options.articles);
  const suggested = (task: number): readonly Suggested[] => {
    const named = known(task);
    return named === undefined ? [] : suggestedFor(task, named);
  };
  const meant = (task: number): KnownLaws | undefined => {
    const named = known(task);
    if (named === undefined || !acceptFuzzy) return named;
    return suggestedFor(task, named).reduce(withSure, named);
  };
  const figuresOf = figuresBy(options);
  const filled = fillCells(tasks, (task) => {
    const found = meant(task);
    return found === undefined ? none : figuresOf(found)(tasks.names[task] ?? '');
  });
  const adviceOn = (task: number, named: KnownLaws): Advice => {
    const likely = isAnswered(filled.tasks, task) ? undefined : likelyIn(tasks.names[task] ?? '', named);
    return { suggested: suggestedFor(task, named), likely };
  };
  const problems: Problem[] = [];
  for (let task = 0; task < tasks.ids.length; task += 1) {
    const named = known(task);
    if (named === undefined) continue;
    const advice = advises ? adviceOn(task, named) : noAdvice;
    for (const each of lawProblems({ known: named, ...advice }, { tasks, task, acceptFuzzy }))
      problems.push(each);
  }
  const lawsIn: Tasks['lawsIn'] = (task, field) =>
    field === 'governing_laws' ? meant(task)?.laws : undefined;
  return { ...filled, tasks: { ...filled.tasks, lawsIn }, problems, suggested };
}

/** Figures with one more list of names: in front of what is known already of its field. */
function joined(figures: readonly RecordSource[], more: RecordSource): readonly RecordSource[] {
  const before = figures.find(({ field }) => field === more.field);
  const names = [more, before].flatMap((each) => (Array.isArray(each?.value) ? each.value : []));
  return [...figures.filter((each) => each !== before), { ...more, value: names }];
}

/**
 * The figures of a task by its laws and its name, with what makes it one of the 20; most tasks share their laws with
 * others, and what these say is found once.
 */
function figuresBy({ standardised: table, articles }: LawOptions) {
  const seen = new WeakMap<KnownLaws, (name: string) => readonly RecordSource[]>();
  return (known: KnownLaws): ((name: string) => readonly RecordSource[]) => {
    const before = seen.get(known);
    if (before !== undefined) return before;
    const decide = standardisedUnder(known.grounds, table);
    const inPart = standardisedInPart(known.grounds, table, articles);
    const otherwise = inPart === undefined ? known.figures : joined(known.figures, known.named(inPart));
    const figures = (name: string): readonly RecordSource[] => {
      const decided = decide(name);
      return decided === undefined ? otherwise : [...known.figures, known.named(decided)];
    };
    seen.set(known, figures);
    return figures;
  };
}

const none: readonly RecordSource[] = [];

/** What the name of a task hints at. */
type Advice = Omit<Parameters<typeof lawProblems>[0], 'known'>;

const noAdvice: Advice = { suggested: [], likely: undefined };

/** Whether somebody, or the record, has said if the task is one of the 20. */
function isAnswered({ columns }: Tasks, task: number): boolean {
  const asked = ['standardised', 'standardised_tasks'];
  return asked.some((field) => columns.get(field)?.value(task) !== undefined);
}

function likelyIn(name: string, { grounds }: KnownLaws): string | undefined {
  return likelyStandardised(
    name,
    grounds.map(({ family }) => family),
  );
}

/** What the record knows of what a task names; undefined where it names no law. */
function knownIn({ columns }: Tasks, options: LawOptions): (task: number) => KnownLaws | undefined {
  const laws = columns.get('governing_laws');
  const articles = columns.get('law_articles');
  const lookUp = knownLaws(options);
  return (task) => {
    const cell = laws?.value(task);
    // なし is said, a blank is not.
    if (!isNamed(cell)) return Array.isArray(cell) ? lawless : undefined;
    const beside = articles?.value(task);
    return lookUp({ laws: cell, articles: isNamed(beside) ? beside : [] });
  };
}

function isNamed(cell: unknown): cell is readonly string[] {
  return Array.isArray(cell) && cell.length > 0;
}

/** With the article that a name surely means. */
function withSure(known: KnownLaws, { ground, suggestions: [first] }: Suggested): KnownLaws {
  return first?.isSure === true ? known.meaning(first.article, ground.family) : known;
}
