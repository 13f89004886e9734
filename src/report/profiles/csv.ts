import { csvWordsOf } from '../score/csvWords.js';
import { rawForCsv, safeForCsv } from '../../text/safe/csv.js';
import { firstTasks } from '../score/shown.js';
import { comparisonOf } from './comparison.js';
import type { ProfilesReport } from './report.js';

/**
 * One row for each task, with headings as in the CSV of one ranking: its mean rank, by how many places the profiles disagree
 * on it, and the rank, score and verdict under each profile. A rank is blank where the profile puts the task in another list.
 */
export const profilesCsv: ProfilesReport = function* profilesCsv(runs, options) {
  const { list: asked, top = 0, bom, rawCsv } = options;
  const text = rawCsv === true ? rawForCsv : safeForCsv;
  const words = csvWordsOf(options);
  const perProfile = runs.flatMap(({ profile }) =>
    (['rank', 'score', 'verdict'] as const).map((column) => `${profile}_${words.heading(column)}`),
  );
  const fixed = (['list', 'mean_rank', 'rank_difference', 'id', 'name'] as const).map(words.heading);
  const head = [...fixed, ...perProfile.map(text)];
  yield `${bom === true ? '\uFEFF' : ''}${head.join(',')}\n`;
  for (const { id: list, tasks } of comparisonOf(runs, asked)) {
    for (const { id, name, meanRank, difference, standings } of firstTasks(tasks, top).shown) {
      const cells = standings.flatMap(({ rank, score, verdict }) => [
        rank ?? '',
        figure(score),
        words.verdict(verdict),
      ]);
      yield `${[words.list(list), figure(meanRank), figure(difference), text(id), text(name), ...cells].join(',')}\n`;
    }
  }
};

/** With six decimals at most. */
function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(Number(value.toFixed(6)));
}
