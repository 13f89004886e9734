import {
  figureText,
  markdownHead,
  markdownReport,
  markdownRow,
  mark,
  literal,
  type Markdown,
} from '../layout/markdown.js';
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
export const profilesMarkdown: ProfilesReport = markdownReport(function* pieces(runs, options) {
  const { lang } = options;
  yield mark`# ${literal(profilesTexts.title[lang])}\n`;
  const { full, empty, all } = comparedLists(runs, options.list);
  for (const list of full) yield* listChunks(list, runs, options);
  if (empty.length > 0) yield mark`\n${literal(emptyLists[lang]({ lists: empty.map(({ id }) => id) }))}\n`;
  yield mark`\n## ${literal(profilesTexts.profiles[lang])}\n\n`;
  for (const { profile, result } of runs)
    yield mark`- **${literal(profile)}** — ${literal(weightsText(result.run.criteria, options))}\n`;
  yield* disagreementChunks(disagreementsOf(all, runs), options);
});

function* disagreementChunks(found: readonly Disagreement[], { lang }: ReportOptions): Generator<Markdown> {
  yield mark`\n## ${literal(profilesTexts.disagreements[lang])}\n\n`;
  if (found.length === 0) return yield mark`${literal(profilesTexts.noDisagreement[lang])}\n`;
  for (const each of found) {
    yield mark`- **${literal(disagreementLead(each, { lang }))}** — ${literal(disagreementText(each, { lang }))}\n`;
  }
}

function* listChunks(
  list: ComparedList,
  runs: readonly ProfileRun[],
  options: ReportOptions,
): Generator<Markdown> {
  const { lang, top = usualTop } = options;
  yield mark`\n## ${literal(listHeadings[list.id][lang]({ count: list.tasks.length }))}\n\n`;
  if (list.tasks.length === 0) return yield mark`${literal(scoreTexts.none[lang])}\n`;
  yield mark`${literal(agreementText(list, options))}\n\n`;
  const { shown, left } = firstTasks(list.tasks, top);
  yield markdownHead([
    { head: profilesTexts.meanRank[lang], is: 'figure' },
    { head: scoreTexts.id[lang] },
    { head: scoreTexts.task[lang] },
    ...runs.map(({ profile }) => ({ head: profile, is: 'figure' as const })),
  ]);
  for (const { id, name, meanRank, standings } of shown) {
    const ranks = standings.map((standing) => figureText(standingText(standing, list, options)));
    yield markdownRow([figureText(meanRankText(meanRank)), literal(id), literal(name), ...ranks]);
  }
  if (left > 0)
    yield mark`\n${literal(moreTasks[lang]({ left, total: list.tasks.length, list: list.id }))}\n`;
}
