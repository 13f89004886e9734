import type { List, Result, TaskResult } from '../../model/result.js';
import { percent } from '../../text/figure.js';
import { word } from '../../text/lang.js';
import { safeForMarkdown } from '../../text/safe/markdown.js';
import { markdownRow } from '../layout/markdownRow.js';
import { scoreNotes } from './method.js';
import { coverageOf, intervalOf, points, range } from '../layout/points.js';
import { cautionsOf, cautionText, reasonText, strongestReasons } from './reasons.js';
import type { ReportOptions, ScoreReport } from './report.js';
import { robustnessNoteFor, type RobustnessNote } from '../robustness/robustnessNote.js';
import { robustnessTexts } from '../robustness/words.js';
import { firstOf, listsToShow } from './shown.js';
import { summaryOf } from './summary.js';
import { scoreTexts, listHeadings, moreTasks } from './words.js';

const usualTop = 20;

/** The lists as GitHub Markdown: tables for a pull request or for a paper that goes to a committee. */
export const scoreMarkdown: ScoreReport = function* scoreMarkdown(result, options) {
  yield* titleChunks(result, options);
  for (const list of listsToShow(result, options.list)) yield* listChunks(list, options);
  yield `\n## ${scoreTexts.method[options.lang]}\n\n`;
  for (const { label, text } of scoreNotes(result, options))
    yield `- **${label}** — ${safeForMarkdown(text)}\n`;
};

function* titleChunks({ lists }: Result, { lang }: ReportOptions): Generator<string> {
  yield `# ${scoreTexts.title[lang]}\n\n${summaryOf(lists, lang)}\n`;
}

function* listChunks(list: List, options: ReportOptions): Generator<string> {
  const { lang, top = usualTop } = options;
  yield `\n## ${listHeadings[list.id][lang]({ count: list.tasks.length })}\n\n`;
  if (list.tasks.length === 0) return yield `${scoreTexts.none[lang]}\n`;
  const { shown, left } = firstOf(list.tasks, top);
  const { head, row } = list.verdict === 'candidate' ? candidates : setAside;
  const firmness = robustnessNoteFor(list.id, options);
  yield head(options);
  for (const task of shown) yield markdownRow(row(task, options, firmness.get(task.id)));
  if (left > 0)
    yield `\n${safeForMarkdown(moreTasks[lang]({ left, total: list.tasks.length, list: list.id }))}\n`;
}

/** The head of one kind of table, and the cells of the row of a task. */
interface Layout {
  readonly head: (options: ReportOptions) => string;
  readonly row: (
    task: TaskResult,
    options: ReportOptions,
    firmness: RobustnessNote | undefined,
  ) => readonly string[];
}

const candidates: Layout = {
  head: ({ lang, robustness }) =>
    headOf(
      [
        'rank',
        'id',
        'task',
        'score',
        'interval',
        'coverage',
        ...(robustness === undefined ? [] : (['first'] as const)),
        'reasons',
      ],
      lang,
    ),
  row: (task, options, firmness) => [
    `${task.rank} (${range(String(task.rankRange[0]), String(task.rankRange[1]), options.lang)})`,
    safeForMarkdown(task.id),
    safeForMarkdown(task.name),
    points(task.score),
    intervalOf(task.interval, options.lang),
    coverageOf(task),
    ...(firmness === undefined ? [] : [percent(firmness.task.first, 0)]),
    [because(task, options), ...(firmness === undefined ? [] : [safeForMarkdown(firmness.says)])].join(
      '<br>',
    ),
  ],
};

const setAside: Layout = {
  head: ({ lang }) => headOf(['id', 'task', 'score', 'reason', 'lift'], lang),
  row: (task, { lang }) => [
    safeForMarkdown(task.id),
    safeForMarkdown(task.name),
    points(task.score),
    safeForMarkdown(word(task.reason, lang)),
    task.lift === undefined ? '' : safeForMarkdown(word(task.lift, lang)),
  ],
};

/** Columns by their label, with the mark that aligns them. */
const names = { ...scoreTexts, first: robustnessTexts.first };

const aligns = {
  rank: ':---',
  id: ':---',
  task: ':---',
  score: '---:',
  interval: '---:',
  coverage: '---:',
  first: '---:',
  reasons: ':---',
  reason: ':---',
  lift: ':---',
} as const satisfies Partial<Record<keyof typeof names, string>>;

function headOf(columns: readonly (keyof typeof aligns)[], lang: ReportOptions['lang']): string {
  return (
    markdownRow(columns.map((column) => names[column][lang])) +
    markdownRow(columns.map((column) => aligns[column]))
  );
}

/** The strongest reasons with what each adds to the score, then what must not be overlooked. */
function because(task: TaskResult, options: ReportOptions): string {
  const outcomes = task.outcomes();
  const reasons = strongestReasons(outcomes).map(
    (reason) => `${safeForMarkdown(reasonText(reason, options))} (+${reason.contribution.toFixed(1)})`,
  );
  const cautions = cautionsOf(outcomes).map(
    (caution) => `**${safeForMarkdown(cautionText(caution, options.lang))}**`,
  );
  const said = [...reasons, ...cautions];
  return said.length === 0
    ? scoreTexts.noReason[options.lang]
    : said.join(options.lang === 'ja' ? '；' : '; ');
}
