import type { List, Result, TaskResult, Verdict } from '../../model/result.js';
import { concordance } from '../../judgements/concordance.js';

/** One run of a profile. */
export interface ProfileRun {
  readonly profile: string;
  readonly result: Result;
}

/** What a profile makes of a task. */
export interface ProfileStanding {
  readonly verdict: Verdict;
  readonly score: number | null;
  /** undefined where the profile puts the task in another list */
  readonly rank: number | undefined;
}

/** A task with its rank under each profile, in their order. */
export interface ComparedTask {
  readonly id: string;
  readonly name: string;
  /** of the ranks that it has */
  readonly meanRank: number;
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

/** Puts the lists of several runs side by side: those of candidates, or the one that is asked for. */
export function comparisonOf(runs: readonly ProfileRun[], asked?: string): readonly ComparedList[] {
  const places = runs.map(({ result }) => placesIn(result));
  const lists = runs[0]?.result.lists ?? [];
  return lists
    .filter(({ id, verdict }) => (asked === undefined ? verdict === 'candidate' : id === asked))
    .map(({ id, verdict }) => comparedList({ id, verdict }, places));
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
  return JSON.stringify([id, at.file, at.line]);
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
    return { verdict, score, rank: its === list ? rank : undefined };
  });
  const ranks = standings.flatMap(({ rank }) => rank ?? []);
  const meanRank = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  return [{ id: first.task.id, name: first.task.name, meanRank, standings }];
}

function isRankedByAll({ standings }: ComparedTask): boolean {
  return standings.every(({ rank }) => rank !== undefined);
}

function byMeanRank(a: ComparedTask, b: ComparedTask): number {
  const last = Number(isRankedByAll(b)) - Number(isRankedByAll(a));
  if (last !== 0) return last;
  return a.meanRank - b.meanRank || (a.id < b.id ? -1 : Number(a.id > b.id));
}
