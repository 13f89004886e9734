import type { List, Result, TaskResult, Verdict } from '../../model/result.js';
import { figureIn, percent } from '../../text/figure.js';
import { word } from '../../text/lang.js';
import {
  figureText,
  joinedMarkdown,
  markdownHead,
  markdownReport,
  markdownRow,
  mark,
  literal,
  type Markdown,
} from '../layout/markdown.js';
import { scoreNotes } from './method.js';
import { coverageOf, intervalOf, points } from '../layout/points.js';
import { ranksText } from '../robustness/ranks.js';
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
export const scoreMarkdown: ScoreReport = markdownReport(function* pieces(result, options) {
  yield* titleChunks(result, options);
  const { full, empty } = fullAndEmpty(result, options.list);
  for (const list of full) {
    yield* listChunks(list, options);
    if (list.verdict === 'held') yield* openCellChunks(settlingCellsOf(result.lists), options);
  }
  if (empty.length > 0)
    yield mark`\n${literal(emptyLists[options.lang]({ lists: empty.map(({ id }) => id) }))}\n`;
  yield mark`\n## ${literal(scoreTexts.method[options.lang])}\n\n`;
  for (const { label, text } of scoreNotes(result, options))
    yield mark`- **${literal(label)}** — ${literal(text)}\n`;
});

function* titleChunks({ lists }: Result, { lang }: ReportOptions): Generator<Markdown> {
  yield mark`# ${literal(scoreTexts.title[lang])}\n\n${literal(summaryOf(lists, lang))}\n`;
}

function* listChunks(list: List, options: ReportOptions): Generator<Markdown> {
  const { lang, top = usualTop } = options;
  yield mark`\n## ${literal(listHeadings[list.id][lang]({ count: list.tasks.length }))}\n\n`;
  if (list.tasks.length === 0) return yield mark`${literal(scoreTexts.none[lang])}\n`;
  const { shown, left } = firstTasks(list.tasks, top);
  const { head, row } = layoutOf(list.verdict);
  const firmness = robustnessNoteFor(list.id, options);
  const sameAs = tieReader();
  yield head(options);
  for (const task of shown)
    yield markdownRow(row({ task, sameAs: sameAs(task), firmness: firmness.get(task.id) }, options));
  if (left > 0)
    yield mark`\n${literal(moreTasks[lang]({ left, total: list.tasks.length, list: list.id }))}\n`;
}

/** What to find out first, where more than half of an inventory is held. */
function* openCellChunks(cells: readonly SettlingCell[], options: ReportOptions): Generator<Markdown> {
  if (cells.length === 0) return;
  yield mark`\n**${literal(openCellsHeading[options.lang])}**\n\n`;
  for (const cell of cells)
    yield mark`- ${figureText(points(cell.points))} — ${literal(openCellText(cell, options))}\n`;
}

interface Row {
  readonly task: TaskResult;
  /** a task before it that rests on the same figures */
  readonly sameAs: TaskResult | undefined;
  readonly firmness: RobustnessNote | undefined;
}

/** The head of one kind of table, and the cells of a row. */
interface Layout {
  readonly head: (options: ReportOptions) => Markdown;
  readonly row: (row: Row, options: ReportOptions) => readonly Markdown[];
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
    ...(row.firmness === undefined ? [] : [figureText(percent(row.firmness.task.first, 0))]),
    because(row, options),
  ],
};

const conditional: Layout = {
  head: ({ lang }) =>
    headOf(['rank', 'id', 'task', 'score', 'interval', 'coverage', 'track', 'conditions'], lang),
  row: (row, options) => [
    ...standing(row, options),
    literal(trackNames[row.task.track][options.lang]),
    because(row, options),
  ],
};

function standing({ task }: Row, { lang }: ReportOptions): readonly Markdown[] {
  return [
    figureText(`${task.rank} (${ranksText(task.rankRange, lang)})`),
    literal(task.id),
    literal(task.name),
    figureText(points(task.score)),
    figureText(intervalOf(task.interval, lang)),
    figureText(coverageOf(task)),
  ];
}

const setAside: Layout = {
  head: ({ lang }) => headOf(['id', 'task', 'score', 'reason', 'lift'], lang),
  row: ({ task }, { lang }) => [
    literal(task.id),
    literal(task.name),
    figureText(points(task.score)),
    ...reasonAndLift(task, lang),
  ],
};

const held: Layout = {
  head: ({ lang }) =>
    headOf(['id', 'task', 'hours', 'score', 'interval', 'coverage', 'reason', 'lift'], lang),
  row: ({ task }, { lang }) => [
    literal(task.id),
    literal(task.name),
    figureText(task.staffHours === undefined ? '-' : figureIn(lang, task.staffHours, 0)),
    figureText(points(task.score)),
    figureText(intervalOf(task.interval, lang)),
    figureText(coverageOf(task)),
    ...reasonAndLift(task, lang),
  ],
};

function reasonAndLift({ reason, lift }: TaskResult, lang: ReportOptions['lang']): readonly Markdown[] {
  return [literal(word(reason, lang)), lift === undefined ? mark`` : literal(word(lift, lang))];
}

/** Columns by their label, and what they hold. */
const names = { ...scoreTexts, first: robustnessTexts.first };

const kinds = {
  rank: 'text',
  id: 'text',
  task: 'text',
  score: 'figure',
  interval: 'figure',
  coverage: 'figure',
  first: 'figure',
  reasons: 'text',
  track: 'text',
  conditions: 'text',
  hours: 'figure',
  reason: 'text',
  lift: 'text',
} as const satisfies Partial<Record<keyof typeof names, 'text' | 'figure'>>;

function headOf(columns: readonly (keyof typeof kinds)[], lang: ReportOptions['lang']): Markdown {
  return markdownHead(columns.map((column) => ({ head: names[column][lang], is: kinds[column] })));
}

/** What is to be settled first, the strongest reasons with what each adds, and what must not be overlooked. */
function because({ task, sameAs, firmness }: Row, options: ReportOptions): Markdown {
  const notes = notesOf(task, sameAs, options);
  const others = notes.filter(({ is }) => is !== 'condition').map(noteText);
  return joinedMarkdown(
    [
      ...notes.filter(({ is }) => is === 'condition').map(noteText),
      joinedMarkdown(others, options.lang === 'ja' ? mark`；` : mark`; `),
      ...(firmness === undefined ? [] : [literal(firmness.says)]),
    ],
    mark`<br>`,
  );
}

function noteText({ is, text, contribution }: TaskNote): Markdown {
  const safe = literal(text);
  if (is === 'caution') return mark`**${safe}**`;
  if (is === 'condition') return mark`□ ${safe}`;
  return contribution === undefined ? safe : mark`${safe} (+${figureText(contribution.toFixed(1))})`;
}
