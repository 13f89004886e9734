import type { List, Result, TaskResult, Verdict } from '../../model/result.js';
import { figure, percent } from '../../text/figure.js';
import { word } from '../../text/lang.js';
import { safeForMarkdown } from '../../text/safe/markdown.js';
import { markdownRow } from '../layout/markdownRow.js';
import { scoreNotes } from './method.js';
import { coverageOf, intervalOf, points, range } from '../layout/points.js';
import { notesOf, type TaskNote } from './notes.js';
import { openCellsHeading, settlingCellsOf, openCellText, type SettlingCell } from './openCells.js';
import type { ReportOptions, ScoreReport } from './report.js';
import { robustnessNoteFor, type RobustnessNote } from '../robustness/robustnessNote.js';
import { robustnessTexts } from '../robustness/words.js';
import { firstTasks, fullAndEmpty } from './shown.js';
import { summaryOf } from './summary.js';
import { tieReader } from './ties.js';
import { emptyLists, scoreTexts, listHeadings, moreTasks, trackNames } from './words.js';

const usualTop = 20;

/** The lists as GitHub Markdown: tables for a pull request or for a paper that goes to a committee. */
export const scoreMarkdown: ScoreReport = function* scoreMarkdown(result, options) {
  yield* titleChunks(result, options);
  const { full, empty } = fullAndEmpty(result, options.list);
  for (const list of full) {
    yield* listChunks(list, options);
    if (list.verdict === 'held') yield* openCellChunks(settlingCellsOf(result.lists), options);
  }
  if (empty.length > 0) yield `\n${emptyLists[options.lang]({ lists: empty.map(({ id }) => id) })}\n`;
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
  const { shown, left } = firstTasks(list.tasks, top);
  const { head, row } = layoutOf(list.verdict);
  const firmness = robustnessNoteFor(list.id, options);
  const sameAs = tieReader();
  yield head(options);
  for (const task of shown)
    yield markdownRow(row({ task, sameAs: sameAs(task), firmness: firmness.get(task.id) }, options));
  if (left > 0)
    yield `\n${safeForMarkdown(moreTasks[lang]({ left, total: list.tasks.length, list: list.id }))}\n`;
}

/** What to find out first, where more than half of an inventory is held. */
function* openCellChunks(cells: readonly SettlingCell[], options: ReportOptions): Generator<string> {
  if (cells.length === 0) return;
  yield `\n**${openCellsHeading[options.lang]}**\n\n`;
  for (const cell of cells)
    yield `- ${points(cell.points)} — ${safeForMarkdown(openCellText(cell, options))}\n`;
}

interface Row {
  readonly task: TaskResult;
  /** a task before it that rests on the same figures */
  readonly sameAs: TaskResult | undefined;
  readonly firmness: RobustnessNote | undefined;
}

/** The head of one kind of table, and the cells of a row. */
interface Layout {
  readonly head: (options: ReportOptions) => string;
  readonly row: (row: Row, options: ReportOptions) => readonly string[];
}

function layoutOf(verdict: Verdict): Layout {
  if (verdict === 'candidate') return candidates;
  if (verdict === 'conditional') return conditional;
  return verdict === 'held' ? held : setAside;
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
  row: (row, options) => [
    ...standing(row, options),
    ...(row.firmness === undefined ? [] : [percent(row.firmness.task.first, 0)]),
    because(row, options),
  ],
};

const conditional: Layout = {
  head: ({ lang }) =>
    headOf(['rank', 'id', 'task', 'score', 'interval', 'coverage', 'track', 'conditions'], lang),
  row: (row, options) => [
    ...standing(row, options),
    trackNames[row.task.track][options.lang],
    because(row, options),
  ],
};

function standing({ task }: Row, { lang }: ReportOptions): readonly string[] {
  return [
    `${task.rank} (${range(String(task.rankRange[0]), String(task.rankRange[1]), lang)})`,
    safeForMarkdown(task.id),
    safeForMarkdown(task.name),
    points(task.score),
    intervalOf(task.interval, lang),
    coverageOf(task),
  ];
}

const setAside: Layout = {
  head: ({ lang }) => headOf(['id', 'task', 'score', 'reason', 'lift'], lang),
  row: ({ task }, { lang }) => [
    safeForMarkdown(task.id),
    safeForMarkdown(task.name),
    points(task.score),
    ...reasonAndLift(task, lang),
  ],
};

const held: Layout = {
  head: ({ lang }) =>
    headOf(['id', 'task', 'hours', 'score', 'interval', 'coverage', 'reason', 'lift'], lang),
  row: ({ task }, { lang }) => [
    safeForMarkdown(task.id),
    safeForMarkdown(task.name),
    task.staffHours === undefined ? '-' : figure(task.staffHours, 0),
    points(task.score),
    intervalOf(task.interval, lang),
    coverageOf(task),
    ...reasonAndLift(task, lang),
  ],
};

function reasonAndLift({ reason, lift }: TaskResult, lang: ReportOptions['lang']): readonly string[] {
  return [safeForMarkdown(word(reason, lang)), lift === undefined ? '' : safeForMarkdown(word(lift, lang))];
}

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
  track: ':---',
  conditions: ':---',
  hours: '---:',
  reason: ':---',
  lift: ':---',
} as const satisfies Partial<Record<keyof typeof names, string>>;

function headOf(columns: readonly (keyof typeof aligns)[], lang: ReportOptions['lang']): string {
  return (
    markdownRow(columns.map((column) => names[column][lang])) +
    markdownRow(columns.map((column) => aligns[column]))
  );
}

/** What is to be settled first, the strongest reasons with what each adds, and what must not be overlooked. */
function because({ task, sameAs, firmness }: Row, options: ReportOptions): string {
  const notes = notesOf(task, sameAs, options);
  const others = notes.filter(({ is }) => is !== 'condition').map(noteText);
  return [
    ...notes.filter(({ is }) => is === 'condition').map(noteText),
    others.join(options.lang === 'ja' ? '；' : '; '),
    ...(firmness === undefined ? [] : [safeForMarkdown(firmness.says)]),
  ].join('<br>');
}

function noteText({ is, text, contribution }: TaskNote): string {
  const safe = safeForMarkdown(text);
  if (is === 'caution') return `**${safe}**`;
  if (is === 'condition') return `□ ${safe}`;
  return contribution === undefined ? safe : `${safe} (+${contribution.toFixed(1)})`;
}
