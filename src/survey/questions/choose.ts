import { openCellsOf } from '../../explain/openCells.js';
import { sceneFor, type Evaluated } from '../../explain/sceneFor.js';
import type { Scene } from '../../explain/scene.js';
import type { Answered, OpenCell } from '../../model/explanation.js';
import { tracks, type TaskResult, type Verdict } from '../../model/result.js';
import { questionFor, townQuestionIds, townQuestions, type TownQuestionId } from './question.js';

/** A question about a task, and how far the answers could move the ranking. */
export interface ChosenCell {
  /** index of the task */
  readonly task: number;
  readonly question: TownQuestionId;
  /** places that the task is expected to pass between the lowest and the highest answer */
  readonly places: number;
}

// What a law says of them no municipality can change.
const settled: ReadonlySet<Verdict> = new Set(['standardised', 'not-municipal']);
/** Verdicts of tasks that are in the running; those that are held are so for want of answers. */
const running: ReadonlySet<Verdict> = new Set(['candidate', 'conditional', 'held']);

/** The questions whose answers can move the ranking, those that can move it most first. */
export function movingCells(evaluated: Evaluated): readonly ChosenCell[] {
  const { scoring, result } = evaluated;
  const open = result.lists.flatMap(({ tasks }) => tasks).filter(({ verdict }) => !settled.has(verdict));
  const byTrack = new Map(tracks.map((track) => [track, open.filter((each) => each.track === track)]));
  const ids = new Set(open.map(({ id }) => id));
  return scoring.tasks.ids
    .flatMap((id, task) => {
      if (!ids.has(id)) return [];
      const scene = sceneFor(evaluated, task);
      const rivals = (byTrack.get(scene.now.track) ?? []).filter((each) => each.id !== id);
      return cellsOf(scene, rivals);
    })
    .toSorted((a, b) => b.places - a.places || a.task - b.task || orderOf(a) - orderOf(b));
}

function orderOf({ question }: ChosenCell): number {
  return townQuestionIds.indexOf(question);
}

function cellsOf(scene: Scene, rivals: readonly TaskResult[]): readonly ChosenCell[] {
  const most = new Map<TownQuestionId, number>();
  for (const open of openCellsOf(scene)) {
    const question = questionFor.get(open.cell.field);
    if (question === undefined) continue;
    most.set(question, Math.max(most.get(question) ?? 0, placesPassed(open, scene.now, rivals)));
  }
  return [...most].flatMap(([question, places]) =>
    places > 0 ? [{ task: scene.task, question, places }] : [],
  );
}

/**
 * Expected places between the two ends of an answer among the tasks of the same track, where the score of every other
 * task is anywhere in its interval (the expected change of rank of SMAA with these weights, in closed form). An answer
 * that takes the task out of the running, or into it, passes all that are behind.
 */
function placesPassed(
  { lowest, highest, elsewhere }: OpenCell,
  now: TaskResult,
  rivals: readonly TaskResult[],
): number {
  const within = passed(rivals, lowest, highest);
  if (!elsewhere.some(({ verdict }) => running.has(verdict) !== running.has(now.verdict))) return within;
  return Math.max(
    within,
    rivals.reduce((sum, other) => sum + shareBelow(other, now.score ?? 0), 0),
  );
}

function passed(others: readonly TaskResult[], lowest: Answered, highest: Answered): number {
  const [low, high] = [lowest.score ?? 0, highest.score ?? 0];
  return others.reduce((sum, other) => sum + shareBelow(other, high) - shareBelow(other, low), 0);
}

/** Share of the interval of a task that lies below a score. */
function shareBelow({ interval: [low, high] }: TaskResult, score: number): number {
  if (high > low) return Math.min(1, Math.max(0, (score - low) / (high - low)));
  return low < score ? 1 : 0;
}

/** The first of these cells, and those without which they say nothing; at most `most`. */
export function chosenCells(moving: readonly ChosenCell[], most: number): readonly ChosenCell[] {
  const chosen = new Map<string, ChosenCell>();
  for (const cell of moving) {
    const { needs } = townQuestions[cell.question];
    const wanted = needs === undefined ? [cell] : [cell, { ...cell, question: needs }];
    const added = wanted.filter((each) => !chosen.has(keyOfCell(each)));
    if (chosen.size + added.length > most) continue;
    for (const each of added) chosen.set(keyOfCell(each), each);
  }
  return [...chosen.values()];
}

function keyOfCell({ task, question }: ChosenCell): string {
  return `${task} ${question}`;
}
