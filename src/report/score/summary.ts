import type { List } from '../../model/result.js';
import { counted, figure } from '../../text/figure.js';
import type { Lang, Wording } from '../../text/lang.js';

/** How many tasks there are, and how many of them are candidates. */
export function summaryOf(lists: readonly List[], lang: Lang): string {
  const tasks = lists.reduce((sum, list) => sum + list.tasks.length, 0);
  const candidates = lists.reduce(
    (sum, list) => sum + (list.verdict === 'candidate' ? list.tasks.length : 0),
    0,
  );
  return wording[lang]({ tasks, candidates });
}

const wording: Wording<{ readonly tasks: number; readonly candidates: number }> = {
  ja: ({ tasks, candidates }) =>
    `対象の事務 ${figure(tasks)}件：共通化候補 ${figure(candidates)}件、候補外 ${figure(tasks - candidates)}件`,
  en: ({ tasks, candidates }) =>
    `${counted(tasks, 'task')}: ${counted(candidates, 'candidate')}, ${figure(tasks - candidates)} set aside`,
};
