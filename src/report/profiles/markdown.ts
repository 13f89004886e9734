import { safeForMarkdown } from '../../text/safe/markdown.js';
import { markdownRow } from '../layout/markdownRow.js';
import type { ReportOptions } from '../score/report.js';
import { firstOf } from '../score/shown.js';
import { scoreTexts, listHeadings, moreTasks } from '../score/words.js';
import { comparisonOf, type ComparedList, type ProfileRun } from './comparison.js';
import type { ProfilesReport } from './report.js';
import { agreementText, profilesTexts, standingText, weightsText } from './words.js';

const usualTop = 20;

/** The ranks side by side as GitHub Markdown. */
export const profilesMarkdown: ProfilesReport = function* profilesMarkdown(runs, options) {
  const { lang } = options;
  yield `# ${profilesTexts.title[lang]}\n`;
  for (const list of comparisonOf(runs, options.list)) yield* listChunks(list, runs, options);
  yield `\n## ${profilesTexts.profiles[lang]}\n\n`;
  for (const { profile, result } of runs)
    yield `- **${safeForMarkdown(profile)}** — ${safeForMarkdown(weightsText(result.run.criteria, options))}\n`;
};

function* listChunks(
  list: ComparedList,
  runs: readonly ProfileRun[],
  options: ReportOptions,
): Generator<string> {
  const { lang, top = usualTop } = options;
  yield `\n## ${listHeadings[list.id][lang]({ count: list.tasks.length })}\n\n`;
  if (list.tasks.length === 0) return yield `${scoreTexts.none[lang]}\n`;
  yield `${safeForMarkdown(agreementText(list, options))}\n\n`;
  const { shown, left } = firstOf(list.tasks, top);
  const names = runs.map(({ profile }) => safeForMarkdown(profile));
  yield markdownRow([profilesTexts.meanRank[lang], scoreTexts.id[lang], scoreTexts.task[lang], ...names]);
  yield markdownRow(['---:', ':---', ':---', ...names.map(() => '---:')]);
  for (const { id, name, meanRank, standings } of shown) {
    const ranks = standings.map((standing) => standingText(standing, list, options));
    yield markdownRow([meanRank.toFixed(1), safeForMarkdown(id), safeForMarkdown(name), ...ranks]);
  }
  if (left > 0)
    yield `\n${safeForMarkdown(moreTasks[lang]({ left, total: list.tasks.length, list: list.id }))}\n`;
}
