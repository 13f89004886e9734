import { rawForCsv, safeForCsv } from '../../text/safe/csv.js';
import { firstTasks } from '../score/shown.js';
import { comparisonOf } from './comparison.js';
import type { ProfilesReport } from './report.js';

/**
 * One row for each task, with English headers in every language: its mean rank, by how many places the profiles disagree
 * on it, and the rank, score and verdict under each profile. A rank is blank where the profile puts the task in another list.
 */
export const profilesCsv: ProfilesReport = function* profilesCsv(
  runs,
  { list: asked, top = 0, bom, rawCsv },
) {
  const text = rawCsv === true ? rawForCsv : safeForCsv;
  const perProfile = runs.flatMap(({ profile }) => [
    `${profile}_rank`,
    `${profile}_score`,
    `${profile}_verdict`,
  ]);
  const head = ['list', 'mean_rank', 'rank_difference', 'id', 'name', ...perProfile.map(text)];
  yield `${bom === true ? '\uFEFF' : ''}${head.join(',')}\n`;
  for (const { id: list, tasks } of comparisonOf(runs, asked)) {
    for (const { id, name, meanRank, difference, standings } of firstTasks(tasks, top).shown) {
      const cells = standings.flatMap(({ rank, score, verdict }) => [rank ?? '', figure(score), verdict]);
      yield `${[list, figure(meanRank), figure(difference), text(id), text(name), ...cells].join(',')}\n`;
    }
  }
};

/** With six decimals at most. */
function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(Number(value.toFixed(6)));
}
