import { rawForCsv, safeForCsv } from '../../text/safe/csv.js';
import type { Move } from '../../model/difference.js';
import { firstOf } from '../score/shown.js';
import { moveText } from './moveText.js';
import type { DiffReport } from './report.js';
import { movesByList } from './sections.js';

const head = [
  'id',
  'name',
  'change',
  'old_list',
  'new_list',
  'old_rank',
  'new_rank',
  'old_score',
  'new_score',
  'points',
  'why',
];

/** One row for each reported task, with English headers in every language. */
export const diffCsv: DiffReport = function* diffCsv(difference, { lang, top = 0, bom, rawCsv }) {
  const text = rawCsv === true ? rawForCsv : safeForCsv;
  yield `${bom === true ? '\uFEFF' : ''}${head.join(',')}\n`;
  for (const { moves } of movesByList(difference)) {
    for (const move of firstOf(moves, top).shown) {
      const { why } = moveText(move, difference, lang);
      const cells = [text(move.id), text(move.name), move.is, ...figuresOf(move), text(why.join(' '))];
      yield `${cells.join(',')}\n`;
    }
  }
};

function figuresOf({ before, after, points }: Move): readonly (string | number)[] {
  return [
    before?.list ?? '',
    after?.list ?? '',
    before?.rank ?? '',
    after?.rank ?? '',
    ...[before?.score, after?.score, points].map(figure),
  ];
}

/** With six decimals at most. */
function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(Number(value.toFixed(6)));
}
