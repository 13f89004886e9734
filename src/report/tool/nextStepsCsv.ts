import { listNames } from '../../model/names.js';
import type { Result } from '../../model/result.js';
import type { Text } from '../../text/lang.js';
import { inventoryCsv } from '../inventory/csv.js';
import { points } from '../layout/points.js';
import { fieldTitleOf, settlingCellsOfTask } from '../score/openCells.js';
import type { ReportOptions } from '../score/report.js';

const headers: readonly Text[] = [
  { ja: '事務ID', en: 'id' },
  { ja: '事務名', en: 'name' },
  { ja: '一覧', en: 'list' },
  { ja: '調べる項目', en: 'find out' },
  { ja: '狭まる幅（点）', en: 'points it settles' },
  { ja: '回答', en: 'answer' },
];

// Questions of one task that somebody answers.
const most = 3;

/** What to ask next: for each task that is a candidate or lacks information the cells that settle most of its score. */
export function nextStepsCsv(
  { lists }: Pick<Result, 'lists'>,
  options: Pick<ReportOptions, 'criteria' | 'lang'>,
): Generator<string> {
  const asked = lists.filter(({ verdict }) => ['candidate', 'conditional', 'held'].includes(verdict));
  const rows = asked.flatMap(({ id, tasks }) =>
    tasks.flatMap((task) =>
      settlingCellsOfTask(task)
        .toSorted((a, b) => b.points - a.points)
        .slice(0, most)
        .map(({ field, points: settled }) => [
          task.id,
          task.name,
          listNames[id][options.lang],
          fieldTitleOf(field, options),
          points(settled),
          '',
        ]),
    ),
  );
  return inventoryCsv({ headers: headers.map((each) => each[options.lang]), rows });
}
