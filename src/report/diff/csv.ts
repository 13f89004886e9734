import { rawForCsv, safeForCsv } from '../../text/safe/csv.js';
import type { Move } from '../../model/difference.js';
import { firstTasks } from '../score/shown.js';
import { moveText } from './moveText.js';
import type { DiffReport } from './report.js';
import { movesByList, movesInShort } from './sections.js';

const head = [
  'id',
  'name',
  'old_id',
  'old_name',
  'change',
  'moved_by',
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
  for (const { moves } of [...movesByList(difference), ...movesInShort(difference)]) {
    for (const move of firstTasks(moves, top).shown) {
      const { why } = moveText(move, difference, lang);
      const { id, name, former, is, by = '' } = move;
      const called = [id, name, former?.id ?? '', former?.name ?? ''].map(text);
      yield `${[...called, is, by, ...figuresOf(move), text(why.join(' '))].join(',')}\n`;
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
