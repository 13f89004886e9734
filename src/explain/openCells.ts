import { at } from '../model/at.js';
import type { Criterion } from '../criterion/define.js';
import type { CellValue } from '../criterion/field.js';
import { isWithinLimits } from '../criterion/rated/level.js';
import type { Answered, NamedCriterion, OpenCell } from '../model/explanation.js';
import { listIds, type TaskResult } from '../model/result.js';
import type { JudgedCriterion } from '../scoring/judge.js';
import { decidingCriteria, isFactOfLaw, isOfRecord, namedCell, performerCell, type Cell } from './cells.js';
import { ends } from './ends.js';
import { comparedWith, listIdOf, rankAmong } from './places.js';
import type { Scene } from './scene.js';

/**
 * The cells that somebody could still find out, those that could move the score most first. Their answers are tried at
 * both ends of what they may be, because a value rises or falls with each cell.
 */
export function openCellsOf(scene: Scene): readonly OpenCell[] {
  const found = decidingCriteria(scene.scoring).flatMap((judged) => openOf(scene, judged));
  const once = [...new Map([...found, ...performer(scene)].map((each) => [each.cell.field, each])).values()];
  return once
    .filter((each) => spanOf(each) > 0 || each.elsewhere.length > 0)
    .toSorted((a, b) => spanOf(b) - spanOf(a) || b.elsewhere.length - a.elsewhere.length);
}

function spanOf({ lowest, highest }: OpenCell): number {
  return (highest.score ?? 0) - (lowest.score ?? 0);
}

/** The open cells of a criterion; a judgement of it only where no cell alone says as much. */
function openOf(scene: Scene, judged: JudgedCriterion): readonly OpenCell[] {
  const { criterion } = judged;
  const { scoring, task } = scene;
  const needs = needsOf(judged, task);
  const cells = Object.entries(criterion.fields).flatMap(([name, field]): readonly Cell[] => {
    // A law that is named brings all that the record knows of it: its effect is not that of one cell.
    if (name === 'governing_laws') return [];
    const value = scoring.tasks.columns.get(name)?.value(task);
    if (isWithinLimits(value)) return [{ name, field, value }];
    const isUnused = value !== undefined && isOfRecord(scoring.tasks, task, name);
    return needs.has(name) && (value === undefined || isUnused) ? [{ name, field, value: undefined }] : [];
  });
  const { ratingField } = criterion;
  const open = cells.flatMap((cell) => openCell(scene, cell, criterion));
  const rating = open.find(({ cell }) => cell.field === ratingField);
  const others = open.filter((each) => each !== rating);
  return rating !== undefined && others.every((each) => says(each) + 1e-9 < says(rating)) ? open : others;
}

function says(open: OpenCell): number {
  return spanOf(open) + open.elsewhere.length;
}

/** Empty cells that would say more of a task. */
function needsOf({ criterion, outcome, lows, highs }: JudgedCriterion, task: number): ReadonlySet<string> {
  const said = outcome(task);
  if (said.status === 'not-applicable') return new Set();
  const isOpen = at(lows, task) < at(highs, task);
  return new Set([...said.parts.flatMap(({ needs }) => needs), ...(isOpen ? [criterion.ratingField] : [])]);
}

function performer(scene: Scene): readonly OpenCell[] {
  const cell = performerCell(scene.scoring.tasks, scene.task);
  return cell === undefined || cell.value !== undefined
    ? []
    : openCell(scene, cell, { id: 'performer', title: cell.field.title });
}

function openCell(scene: Scene, cell: Cell, { id, title }: NamedCriterion | Criterion): readonly OpenCell[] {
  const answered = answersTo(cell, scene);
  const [first] = answered;
  if (first === undefined) return [];
  const here = listIdOf(scene.now);
  const other = answered.filter((each) => listIdOf(each) !== here);
  return [
    {
      cell: namedCell(cell),
      criterion: { id, title },
      is: cell.value === undefined ? 'empty' : 'bounded',
      now: cell.value,
      isOfLaw: isFactOfLaw(cell.name),
      isBoundOfLaw: cell.value !== undefined && isOfRecord(scene.scoring.tasks, scene.task, cell.name),
      lowest: answered.reduce((low, each) => (keyOf(each) < keyOf(low) ? each : low), first),
      highest: answered.reduce((high, each) => (keyOf(each) > keyOf(high) ? each : high), first),
      elsewhere: listIds.flatMap((list) => other.find((each) => listIdOf(each) === list) ?? []),
    },
  ];
}

function keyOf({ score }: Answered): number {
  return score ?? -1;
}

function answersTo(cell: Cell, { now, others, rescore }: Scene): readonly Answered[] {
  const home = comparedWith(now);
  // What ends at a figure was tried before to find that end.
  const afters = new Map<CellValue, TaskResult | undefined>();
  const afterOf = (to: CellValue): TaskResult | undefined => {
    if (!afters.has(to)) afters.set(to, rescore({ [cell.name]: to }));
    return afters.get(to);
  };
  const answer = (to: CellValue, beyond: boolean): readonly Answered[] => {
    const after = afterOf(to);
    return after === undefined ? [] : [answeredBy(after, to, beyond)];
  };
  const answeredBy = (after: TaskResult, to: CellValue, beyond: boolean): Answered => {
    const { score, coverage, verdict, track } = after;
    const rank = listIdOf(after) === home ? rankAmong(others, score) : undefined;
    return { to, beyond, score, coverage, rank, verdict, track };
  };
  return ends(cell, afterOf).flatMap(({ to, beyond }) => answer(to, beyond));
}
