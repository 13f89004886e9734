import { roadmapSteps, type TaskEffect } from '../../model/effect.js';
import {
  figureText,
  literal,
  mark,
  markdownHead,
  markdownReport,
  markdownRow,
  type Markdown,
} from '../layout/markdown.js';
import { firstTasks } from '../score/shown.js';
import type { GridColumn } from '../layout/columns.js';
import { effectCellsOf } from './cells.js';
import { classMethod, classTexts, losers, classSumColumns, classTaskColumns } from './classes.js';
import { taskNotes } from './notes.js';
import type { EffectOfRun, EffectOptions, EffectReport } from './report.js';
import { aboutLines, summaryLines } from './summary.js';
import { effectTexts, leftWords, stepHeadings } from './words.js';

const usualTop = 20;

/** The effect as GitHub Markdown, for a committee paper. */
export const effectMarkdown: EffectReport = markdownReport(function* pieces(value, options) {
  const { lang } = options;
  yield mark`# ${literal(effectTexts.title[lang])}\n\n`;
  for (const each of summaryLines(value.effect, lang)) yield mark`- ${literal(each)}\n`;
  if (value.effect.tasks.length === 0) return;
  yield* stepPieces(value, options);
  yield* classPieces(value, options);
  yield mark`\n## ${literal(effectTexts.how[lang])}\n\n`;
  for (const each of aboutLines(value.effect, lang)) yield mark`- ${literal(each)}\n`;
});

function* stepPieces({ effect }: EffectOfRun, options: EffectOptions): Generator<Markdown> {
  const { lang } = options;
  const rows = effect.tasks.map((task, i) => ({ task, place: i + 1 }));
  for (const step of roadmapSteps) {
    const all = rows.filter(({ task }) => task.step === step);
    yield mark`\n## ${literal(stepHeadings[step][lang]({ count: all.length }))}\n`;
    if (all.length === 0) continue;
    yield mark`\n`;
    yield markdownHead(heads.map(({ name, is }) => ({ head: effectTexts[name][lang], is })));
    const { shown, left } = firstTasks(all, options.top ?? usualTop);
    for (const { task, place } of shown) yield rowOf(task, place, options);
    if (left > 0) yield mark`\n${literal(leftWords[lang]({ left }))}\n`;
  }
}

/** The effect by class, where a survey was given. */
function* classPieces({ effect: { byClass } }: EffectOfRun, options: EffectOptions): Generator<Markdown> {
  if (byClass === undefined) return;
  const { lang } = options;
  yield mark`\n## ${literal(classTexts.heading[lang])}\n\n`;
  yield* tableOf(classSumColumns(lang), byClass.classes);
  const { shown, left } = firstTasks(byClass.tasks, options.top ?? usualTop);
  for (const task of shown) {
    yield mark`\n### ${literal(task.name)}\n\n`;
    yield* tableOf(classTaskColumns(lang), task.classes);
    for (const note of losers(task, lang)) yield mark`\n**${literal(note)}**\n`;
  }
  if (left > 0) yield mark`\n${literal(leftWords[lang]({ left }))}\n`;
  yield mark`\n${literal(classMethod[lang])}\n`;
}

function* tableOf<T>(columns: readonly GridColumn<T>[], rows: readonly T[]): Generator<Markdown> {
  yield markdownHead(columns.map(({ head, align }) => ({ head, is: align === 'right' ? 'figure' : 'text' })));
  for (const row of rows)
    yield markdownRow(
      columns.map(({ align, cell }) => (align === 'right' ? figureText : literal)(cell(row))),
    );
}

const heads = [
  { name: 'rank', is: 'figure' },
  { name: 'task', is: 'text' },
  { name: 'freed', is: 'figure' },
  { name: 'limits', is: 'figure' },
  { name: 'perBody', is: 'figure' },
  { name: 'cost', is: 'figure' },
  { name: 'towns', is: 'figure' },
  { name: 'note', is: 'text' },
] as const;

function rowOf(task: TaskEffect, place: number, options: EffectOptions): Markdown {
  const { lang } = options;
  const { freed, limits, perBody, cost, towns } = effectCellsOf(task, lang);
  const cells = [freed, limits, perBody, cost, towns];
  const notes = taskNotes(task, options).join(lang === 'ja' ? '。' : '; ');
  return markdownRow([
    figureText(String(place)),
    literal(task.name),
    ...cells.map(figureText),
    literal(notes),
  ]);
}
