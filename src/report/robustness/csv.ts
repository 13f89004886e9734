import { at } from '../../model/at.js';
import type { Robustness, TaskRobustness, WeightFlip } from '../../model/assessment.js';
import { word } from '../../text/lang.js';
import { rawForCsv, safeForCsv } from '../../text/safe/csv.js';
import type { ReportOptions } from '../score/report.js';
import { firstTasks } from '../score/shown.js';
import { firmnessesOf } from './firmness.js';
import type { RobustnessReport } from './report.js';
import { sentencesOf, titlesOf, type ListContext } from './sentence.js';

const columns = [
  'list',
  'rank',
  'band',
  'letters',
  'firmness',
  'rank_5',
  'rank_95',
  'rank_best',
  'rank_worst',
  'id',
  'name',
  'same_as',
  'first',
  'first_error',
  'top',
  'top_error',
  'top_k',
  'tiers',
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

function* rowsOf(context: ListContext, { options, text, criteria }: Sheet): Generator<string> {
  const { list } = context;
  const held = firmnessesOf(list.tasks);
  const sentences = sentencesOf(context);
  const { shown } = firstTasks(list.tasks, options.top ?? 0);
  for (const [i, task] of shown.entries()) {
    const sentence = sentences[i];
    const said = sentence === undefined ? '' : text(word(sentence, options.lang));
    const central = criteria.map((id) => numberCell(task.centralWeights?.[id]));
    yield `${[...placeCells(list, task), at(held, i), ...shareCells(list, task, text), said, ...central].join(',')}\n`;
  }
}

function placeCells(list: Robustness, { rank, band, letters }: TaskRobustness): readonly string[] {
  return [list.list, String(rank), String(band), (letters() ?? []).join(' ')];
}

function shareCells(list: Robustness, task: TaskRobustness, text: Sheet['text']): readonly string[] {
  const { usualRanks, rankRange, id, name, sameAs, first, top, standardErrors, flip } = task;
  return [
    ...[...usualRanks, ...rankRange].map(String),
    text(id),
    text(name),
    sameAs === undefined ? '' : text(sameAs),
    ...[first, standardErrors.first, top, standardErrors.top, list.k].map(numberCell),
    tiersCell(task),
    ...[task.confidence, task.overNext].map(numberCell),
    ...flipCells(flip, text),
  ];
}

/** As `10:sure 30:possible`: the sizes of a top differ from run to run, and columns must not. */
function tiersCell({ tiers }: TaskRobustness): string {
  return tiers.map(({ k, tier }) => `${k}:${tier}`).join(' ');
}

function flipCells(flip: WeightFlip | undefined, text: Sheet['text']): readonly string[] {
  if (flip === undefined) return ['', '', '', '', ''];
  const { criterion, direction, weight, at, gains } = flip;
  return [text(criterion), direction, numberCell(weight), numberCell(at), text(gains)];
}

function numberCell(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 1e6) / 1e6);
}
