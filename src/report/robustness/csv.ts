import type { Robustness, TaskRobustness, WeightFlip } from '../../model/assessment.js';
import { word } from '../../text/lang.js';
import { rawForCsv, safeForCsv } from '../../text/safe/csv.js';
import type { ReportOptions } from '../score/report.js';
import { firstOf } from '../score/shown.js';
import { firmnessesOf } from './firmness.js';
import type { RobustnessReport } from './report.js';
import { sentencesOf, titlesOf, type ListContext } from './sentence.js';

const columns = [
  'list',
  'rank',
  'band',
  'firmness',
  'rank_5',
  'rank_95',
  'id',
  'name',
  'first',
  'first_error',
  'top',
  'top_error',
  'top_k',
  'confidence',
  'over_next',
  'flip_criterion',
  'flip_direction',
  'flip_weight',
  'flip_at',
  'flip_gains',
  'says',
] as const;

/**
 * One row a task, with English headers in every language; lines end in LF. Shares and weights run from 0 to 1; behind the
 * fixed columns each criterion has its central weight, blank where the task was never first.
 */
export const robustnessCsv: RobustnessReport = function* robustnessCsv({ run, weights, lists }, options) {
  const text = options.rawCsv === true ? rawForCsv : safeForCsv;
  const criteria = run.criteria.filter(({ active }) => active).map(({ id }) => id);
  const heads = [...columns, ...criteria.map((id) => text(`central_weight_${id}`))];
  yield `${options.bom === true ? '\uFEFF' : ''}${heads.join(',')}\n`;
  const titleOf = titlesOf(options.criteria);
  for (const list of lists) yield* rowsOf({ list, weights, titleOf }, { options, text, criteria });
};

interface Sheet {
  readonly options: ReportOptions;
  readonly text: (text: string) => string;
  readonly criteria: readonly string[];
}

function* rowsOf(told: ListContext, { options, text, criteria }: Sheet): Generator<string> {
  const { list } = told;
  const held = firmnessesOf(list.tasks);
  const sentences = sentencesOf(told);
  const { shown } = firstOf(list.tasks, options.top ?? 0);
  for (const [i, task] of shown.entries()) {
    const sentence = sentences[i];
    const said = sentence === undefined ? '' : text(word(sentence, options.lang));
    const central = criteria.map((id) => numberCell(task.centralWeights?.[id]));
    yield `${[...placeCells(list, task), held[i] ?? '', ...shareCells(list, task, text), said, ...central].join(',')}\n`;
  }
}

function placeCells(list: Robustness, { rank, band }: TaskRobustness): readonly string[] {
  return [list.list, String(rank), String(band)];
}

function shareCells(list: Robustness, task: TaskRobustness, text: Sheet['text']): readonly string[] {
  const { rankRange, id, name, first, top, standardErrors, confidence, overNext, flip } = task;
  return [
    ...rankRange.map(String),
    text(id),
    text(name),
    ...[first, standardErrors.first, top, standardErrors.top, list.k, confidence, overNext].map(numberCell),
    ...flipCells(flip, text),
  ];
}

function flipCells(flip: WeightFlip | undefined, text: Sheet['text']): readonly string[] {
  if (flip === undefined) return ['', '', '', '', ''];
  const { criterion, direction, weight, at, gains } = flip;
  return [text(criterion), direction, numberCell(weight), numberCell(at), text(gains)];
}

function numberCell(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 1e6) / 1e6);
}
