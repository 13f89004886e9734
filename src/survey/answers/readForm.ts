import { clean } from '../../inventory/cells/clean.js';
import type { GridLine, TextGrid } from '../../inventory/textGrids.js';
import { columnLetters } from '../../model/address.js';
import { figure } from '../../text/figure.js';
import { langs, type Lang, type Text } from '../../text/lang.js';
import { formTexts, type ClosingKey } from '../form/formTexts.js';
import type { FormColumn, FormTask } from '../form/form.js';
import { layoutOf, rowKeys, type FormLayout, type FormMarks, type SentColumn } from './locate.js';
import { readAnswer, type SurveyAnswer } from './readAnswer.js';
import { sameAnswers, type RowAnswers } from './sameAnswers.js';
import { taskFinder, type TaskFinder } from './taskFinder.js';
import { remark, type Remark, type RemarkCode, type RemarkPlace } from './remark.js';
import { withoutTask } from './withoutTask.js';

/** A questionnaire that came back. */
export interface FilledForm {
  readonly file: string;
  readonly marks: FormMarks;
  /** by the id of the task */
  readonly rows: ReadonlyMap<string, RowAnswers>;
  readonly closing: ReadonlyMap<ClosingKey, string>;
  /** cells with an answer, those that cannot be read among them */
  readonly filled: number;
  readonly remarks: readonly Remark[];
}

/** The questionnaire as it was sent. */
export interface SentForm {
  readonly lang: Lang;
  readonly columns: readonly FormColumn[];
  readonly tasks: readonly FormTask[];
}

interface Reading {
  readonly file: string;
  readonly town: string;
  readonly sent: SentForm;
  readonly layout: FormLayout;
  readonly remarks: Remark[];
}

/** Reads what was filled in, by keys and ids wherever rows and columns were moved to; undefined where there are none. */
export function readForm(
  file: string,
  grids: readonly TextGrid[],
  marks: FormMarks,
  sent: SentForm,
): FilledForm | undefined {
  const layout = layoutOf(grids, sentColumns(sent.columns));
  if (layout === undefined) return undefined;
  const remarks: Remark[] = [];
  const reading = { file, town: marks.code, sent, layout, remarks };
  const rows = new Map<string, RowAnswers>();
  const closing = new Map<ClosingKey, string>();
  const finder = taskFinder(sent.tasks);
  let filled = 0;
  for (const line of layout.lines) {
    const id = textAt(line, layout.columns.get(rowKeys.id));
    if (id.startsWith('#')) {
      closing.set(id.slice(1) as ClosingKey, closingText(line, layout)); // an unknown key is never asked for
      continue;
    }
    const answers = answersIn(line, reading);
    const task = taskAt(line, answers.size, finder, reading);
    if (task === undefined) continue;
    filled += answers.size;
    const counted = countedAnswers(task, line, answers, reading);
    const before = rows.get(task.id);
    rows.set(task.id, before === undefined ? counted : agreed(before, counted, { task, line, reading }));
  }
  remarkMissing(rows, reading);
  return { file, marks, rows, closing, filled, remarks };
}

function sentColumns(columns: readonly FormColumn[]): readonly SentColumn[] {
  return [
    { key: rowKeys.id, titles: words(formTexts.id) },
    { key: rowKeys.name, titles: words(formTexts.task) },
    ...columns.map(({ key, title }) => ({ key, titles: words(title) })),
  ];
}

function words(text: Text): readonly string[] {
  return langs.map((lang) => text[lang]);
}

function textAt({ cells }: GridLine, column: number | undefined): string {
  return column === undefined ? '' : clean(cells[column] ?? '').replace(/^'/, '');
}

/** The first text behind the label, wherever it was typed. */
function closingText({ cells }: GridLine, { columns }: FormLayout): string {
  const from = Math.max(columns.get(rowKeys.id) ?? 0, columns.get(rowKeys.name) ?? 0) + 1;
  return (
    cells
      .slice(from)
      .map(clean)
      .find((cell) => cell !== '') ?? ''
  );
}

interface CellAnswer {
  readonly column: FormColumn;
  readonly at: number;
  readonly written: string;
  readonly answer: SurveyAnswer;
}

/** The cells of a row that are not blank, by the key of the question. */
function answersIn(line: GridLine, { sent, layout }: Reading): ReadonlyMap<string, CellAnswer> {
  return new Map(
    sent.columns.flatMap((column) => {
      const at = layout.columns.get(column.key);
      if (at === undefined) return [];
      const written = line.cells[at] ?? '';
      const answer = readAnswer(column.kind, written);
      return answer.is === 'blank' ? [] : [[column.key, { column, at, written: clean(written), answer }]];
    }),
  );
}

function taskAt(line: GridLine, answers: number, finder: TaskFinder, reading: Reading): FormTask | undefined {
  const { columns } = reading.layout;
  const id = textAt(line, columns.get(rowKeys.id));
  const known = finder.byId(id);
  if (known !== undefined || answers === 0) return known;
  const named = finder.byName(textAt(line, columns.get(rowKeys.name)));
  const at = columns.get(rowKeys.id) ?? 0;
  if (named === undefined) note('row-unknown', { line, column: at }, reading, { read: id });
  else note('row-by-name', { line, column: at }, reading, { read: id, other: named.id });
  return named;
}

/** The answers that count, with a remark for each that does not, or was read in a way that the sender should know. */
function countedAnswers(
  task: FormTask,
  line: GridLine,
  cells: ReadonlyMap<string, CellAnswer>,
  reading: Reading,
): RowAnswers {
  const { lang } = reading.sent;
  const counted = new Map<string, SurveyAnswer>();
  for (const [key, { column, at, written, answer }] of cells) {
    const asked = column.title[lang];
    if (!task.asks.includes(key)) {
      note('not-asked-here', { line, column: at }, reading, { read: written, asked });
      continue;
    }
    if (answer.is === 'wrong') note('wrong', { line, column: at }, reading, { read: written, asked });
    if (answer.is === 'figure' && answer.readAs !== undefined && answer.readAs !== 'unit')
      note(answer.readAs === 'middle' ? 'read-middle' : 'read-about', { line, column: at }, reading, {
        read: written,
        other: figure(answer.value, 4),
      });
    if (reading.layout.grid.merged.has(`${line.line} ${at}`))
      note('read-merged', { line, column: at }, reading, { read: written });
    counted.set(key, answer);
  }
  return withoutTask(task.asks, counted);
}

/** What two rows with the same id both say. */
function agreed(
  before: RowAnswers,
  now: RowAnswers,
  { task, line, reading }: { readonly task: FormTask; readonly line: GridLine; readonly reading: Reading },
): RowAnswers {
  const both = sameAnswers(before, now);
  if (both.differ)
    note('row-twice', { line, column: reading.layout.columns.get(rowKeys.id) ?? 0 }, reading, {
      read: task.id,
    });
  return both.answers;
}

/** Columns and rows that are no longer there; a form that nobody filled in misses nothing. */
function remarkMissing(rows: ReadonlyMap<string, RowAnswers>, reading: Reading): void {
  const { layout, sent, file, town, remarks } = reading;
  for (const { key, title } of sent.columns)
    if (!layout.columns.has(key))
      remarks.push(remark('column-missing', { file, town }, { asked: title[sent.lang] }));
  for (const { id } of sent.tasks)
    if (!rows.has(id)) remarks.push(remark('row-missing', { file, town }, { read: id }));
}

interface CellOfRow {
  readonly line: GridLine;
  /** 0-based */
  readonly column: number;
}

function note(
  code: RemarkCode,
  { line: { line }, column }: CellOfRow,
  { file, town, layout, remarks }: Reading,
  props: Parameters<typeof remark>[2],
): void {
  const at: RemarkPlace = { file, sheet: layout.grid.sheet, cell: `${columnLetters(column + 1)}${line}` };
  remarks.push(remark(code, { ...at, town }, props));
}
