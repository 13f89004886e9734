import type { List, Result, TaskResult, Verdict } from '../../model/result.js';
import { concordance } from '../../judgements/concordance.js';
import { isCandidate, isRanked } from '../score/shown.js';

/** One run of a profile. */
export interface ProfileRun {
  readonly profile: string;
  readonly result: Result;
}

/** What a profile makes of a task. */
export interface ProfileStanding {
  readonly verdict: Verdict;
  readonly score: number | null;
  /** undefined where the profile puts the task in another list, and in the list of those that are held */
  readonly rank: number | undefined;
}

/** A task with its rank under each profile, in their order. */
export interface ComparedTask {
  readonly id: string;
  readonly name: string;
  /** of the ranks that it has; undefined where it has none, because it is held */
  readonly meanRank: number | undefined;
  /** its worst rank less its best; undefined for fewer than two */
  readonly difference: number | undefined;
  readonly standings: readonly ProfileStanding[];
}

/** A list as the profiles rank it. */
export interface ComparedList {
  readonly id: List['id'];
  readonly verdict: Verdict;
  /** by mean rank; those that some profile puts in another list come last */
  readonly tasks: readonly ComparedTask[];
  /** tasks that every profile ranks here */
  readonly rankedByAll: number;
  /** Kendall's W over these; undefined for fewer than two */
  readonly agreement: number | undefined;
}

/** Puts the lists of several runs side by side: those of candidates, with and without conditions, or the one that is asked for. */
export function comparisonOf(runs: readonly ProfileRun[], asked?: string): readonly ComparedList[] {
  const places = runs.map(({ result }) => placesIn(result));
  const lists = runs[0]?.result.lists ?? [];
  return lists
    .filter(({ id, verdict }) => (asked === undefined ? isCandidate(verdict) : id === asked))
    .map(({ id, verdict }) => comparedList({ id, verdict }, places));
}

/** The lists to print, and those that no profile puts a task in, which one line can name; the one asked for is printed. */
export function comparedLists(
  runs: readonly ProfileRun[],
  asked: string | undefined,
): Readonly<Record<'all' | 'full' | 'empty', readonly ComparedList[]>> {
  const all = comparisonOf(runs, asked);
  if (asked !== undefined) return { all, full: all, empty: [] };
  return {
    all,
    full: all.filter(({ tasks }) => tasks.length > 0),
    empty: all.filter(({ tasks }) => tasks.length === 0),
  };
}

/** Where a run puts each task. */
type Places = ReadonlyMap<string, { readonly task: TaskResult; readonly list: List['id'] }>;

function placesIn({ lists }: Result): Places {
  return new Map(
    lists.flatMap(({ id, tasks }) => tasks.map((task) => [keyOf(task), { task, list: id }] as const)),
  );
}

/** Identifies a task among those of the same inputs. */
function keyOf({ id, at }: TaskResult): string {
  return JSON.stringify([id, at.file, at.sheet, at.line]);
}

function comparedList(
  { id, verdict }: Pick<List, 'id' | 'verdict'>,
  places: readonly Places[],
): ComparedList {
  const keys = new Set(
    places.flatMap((each) => [...each].flatMap(([key, { list }]) => (list === id ? [key] : []))),
  );
  const tasks = [...keys].flatMap((key) => comparedTask(key, id, places)).toSorted(byMeanRank);
  const ranked = tasks.filter(isRankedByAll);
  const rankings = places.map((_, i) => ranked.map(({ standings }) => standings[i]?.rank ?? 0));
  return { id, verdict, tasks, rankedByAll: ranked.length, agreement: concordance(rankings) };
}

function comparedTask(key: string, list: List['id'], places: readonly Places[]): readonly ComparedTask[] {
  const found = places.flatMap((each) => each.get(key) ?? []);
  const [first] = found;
  if (first === undefined || found.length < places.length) return []; // the runs have the same inputs
  const standings = found.map(({ task, list: its }): ProfileStanding => {
    const { verdict, score, rank } = task;
    return { verdict, score, rank: its === list && isRanked(verdict) ? rank : undefined };
  });
  const ranks = standings.flatMap(({ rank }) => rank ?? []);
  const { id, name } = first.task;
  return [{ id, name, meanRank: meanOf(ranks), difference: spreadOf(ranks), standings }];
}

function meanOf(ranks: readonly number[]): number | undefined {
  if (ranks.length === 0) return undefined;
  return ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}

function spreadOf(ranks: readonly number[]): number | undefined {
  return ranks.length < 2 ? undefined : Math.max(...ranks) - Math.min(...ranks);
}

function isRankedByAll({ standings }: ComparedTask): boolean {
  return standings.every(({ rank }) => rank !== undefined);
}

function byMeanRank(a: ComparedTask, b: ComparedTask): number {
  const last = Number(isRankedByAll(b)) - Number(isRankedByAll(a));
  if (last !== 0) return last;
  return (a.meanRank ?? 0) - (b.meanRank ?? 0) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** A task whose verdict or rank depends on who weighs. */
export type Disagreement = VerdictDisagreement | RankDisagreement;

/** A task that is a candidate for some profiles and not for others, or with a condition only for some. */
export interface VerdictDisagreement {
  readonly is: 'verdict';
  readonly task: ComparedTask;
  readonly list: List['id'];
  readonly verdicts: readonly ProfileVerdict[];
}

export interface ProfileVerdict {
  readonly profile: string;
  readonly verdict: Verdict;
}

/** A task that all profiles put in one list, with those that rank it best and worst. */
export interface RankDisagreement {
  readonly is: 'rank';
  readonly task: ComparedTask;
  readonly list: List['id'];
  /** worst rank less best, 1 or more */
  readonly difference: number;
  readonly best: ProfileRank;
  readonly worst: ProfileRank;
}

export interface ProfileRank {
  readonly profile: string;
  readonly rank: number;
}

const mostDisagreements = 10;

/** The tasks on which the profiles differ most: in their verdicts first, then in their ranks, the largest difference first. */
export function disagreementsOf(
  lists: readonly ComparedList[],
  runs: readonly ProfileRun[],
): readonly Disagreement[] {
  const found = lists.flatMap(({ id, tasks }) => tasks.flatMap((task) => disagreementOn(task, id, runs)));
  const seen = new Set<string>();
  // A task whose verdicts differ is in several lists, and one mention is enough.
  const once = found.filter((each) => {
    if (each.is === 'rank') return true;
    const key = JSON.stringify([each.task.id, each.task.name, each.verdicts]);
    return !seen.has(key) && seen.add(key);
  });
  return once.toSorted(byDifference).slice(0, mostDisagreements);
}

function byDifference(a: Disagreement, b: Disagreement): number {
  return widthOf(b) - widthOf(a) || (a.task.id < b.task.id ? -1 : 1);
}

/** No difference of ranks is as large as one of verdicts. */
function widthOf(each: Disagreement): number {
  return each.is === 'verdict' ? Number.MAX_SAFE_INTEGER : each.difference;
}

function disagreementOn(
  task: ComparedTask,
  list: List['id'],
  runs: readonly ProfileRun[],
): readonly Disagreement[] {
  const { difference = 0, standings } = task;
  const profileAt = (i: number): string => runs[i]?.profile ?? '';
  if (new Set(standings.map(({ verdict }) => verdict)).size > 1) {
    const verdicts = standings.map(({ verdict }, i) => ({ profile: profileAt(i), verdict }));
    return [{ is: 'verdict', task, list, verdicts }];
  }
  const ranks = standings
    .flatMap(({ rank }, i) => (rank === undefined ? [] : [{ rank, profile: profileAt(i) }]))
    .toSorted((a, b) => a.rank - b.rank);
  const [best, worst] = [ranks[0], ranks.at(-1)];
  if (difference === 0 || best === undefined || worst === undefined) return [];
  return [{ is: 'rank', task, list, difference, best, worst }];
}
