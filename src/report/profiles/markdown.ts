import { safeForMarkdown } from '../../text/safe/markdown.js';
import { markdownRow } from '../layout/markdownRow.js';
import type { ReportOptions } from '../score/report.js';
import { firstTasks } from '../score/shown.js';
import { emptyLists, scoreTexts, listHeadings, moreTasks } from '../score/words.js';
import {
  comparedLists,
  disagreementsOf,
  type ComparedList,
  type Disagreement,
  type ProfileRun,
} from './comparison.js';
import type { ProfilesReport } from './report.js';
import {
  agreementText,
  disagreementLead,
  disagreementText,
  meanRankText,
  profilesTexts,
  standingText,
  weightsText,
} from './words.js';

const usualTop = 20;

/** The ranks side by side as GitHub Markdown. */
export const profilesMarkdown: ProfilesReport = function* profilesMarkdown(runs, options) {
  const { lang } = options;
  yield `# ${profilesTexts.title[lang]}\n`;
  const { full, empty, all } = comparedLists(runs, options.list);
  for (const list of full) yield* listChunks(list, runs, options);
  if (empty.length > 0) yield `\n${emptyLists[lang]({ lists: empty.map(({ id }) => id) })}\n`;
  yield `\n## ${profilesTexts.profiles[lang]}\n\n`;
  for (const { profile, result } of runs)
    yield `- **${safeForMarkdown(profile)}** — ${safeForMarkdown(weightsText(result.run.criteria, options))}\n`;
  yield* disagreementChunks(disagreementsOf(all, runs), options);
};

function* disagreementChunks(found: readonly Disagreement[], { lang }: ReportOptions): Generator<string> {
  yield `\n## ${profilesTexts.disagreements[lang]}\n\n`;
  if (found.length === 0) return yield `${profilesTexts.noDisagreement[lang]}\n`;
  for (const each of found) {
    yield `- **${disagreementLead(each, { lang })}** — ${safeForMarkdown(disagreementText(each, { lang }))}\n`;
  }
}

function* listChunks(
  list: ComparedList,
  runs: readonly ProfileRun[],
  options: ReportOptions,
): Generator<string> {
  const { lang, top = usualTop } = options;
  yield `\n## ${listHeadings[list.id][lang]({ count: list.tasks.length })}\n\n`;
  if (list.tasks.length === 0) return yield `${scoreTexts.none[lang]}\n`;
  yield `${safeForMarkdown(agreementText(list, options))}\n\n`;
  const { shown, left } = firstTasks(list.tasks, top);
  const names = runs.map(({ profile }) => safeForMarkdown(profile));
  yield markdownRow([profilesTexts.meanRank[lang], scoreTexts.id[lang], scoreTexts.task[lang], ...names]);
  yield markdownRow(['---:', ':---', ':---', ...names.map(() => '---:')]);
  for (const { id, name, meanRank, standings } of shown) {
    const ranks = standings.map((standing) => standingText(standing, list, options));
    yield markdownRow([meanRankText(meanRank), safeForMarkdown(id), safeForMarkdown(name), ...ranks]);
  }
  if (left > 0)
    yield `\n${safeForMarkdown(moreTasks[lang]({ left, total: list.tasks.length, list: list.id }))}\n`;
}
