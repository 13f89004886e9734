import { headerKey } from '../../text/headerKey.js';
import { codeDigits } from '../../text/codeDigits.js';
import { langs } from '../../text/lang.js';
import { clean } from '../../inventory/cells/clean.js';
import { plainFigure } from '../../inventory/cells/figure.js';
import { remark, type Remark, type RemarkCode } from '../answers/remark.js';
import { readAnswer, type SurveyAnswer } from '../answers/readAnswer.js';
import type { SurveyPlan } from '../plan.js';
import { townQuestionIds, townQuestions, type TownQuestionId } from '../questions/question.js';
import { emptyRow, growingTable, stateOf, type GrowingTable, type RowOfAnswers } from './growing.js';
import type { RowCells } from './csvRows.js';
import { remembered, type BytesReader } from './rememberedCells.js';

/** A file of answers: one row for each municipality and task, a column for each question. */
export interface AnswersTable {
  readonly sums: GrowingTable;
  readonly remarks: readonly Remark[];
  /** lines with a municipality and task that an earlier line has: nothing tells which counts */
  readonly twice: readonly number[];
}

/** What keeps a file from being a table of answers. */
export interface NoAnswersTable {
  readonly missing: readonly ('code' | 'task' | 'questions')[];
}

/** Takes the cells of a file row by row, as the bytes of the file, and keeps only sums. */
export interface AnswersReader {
  /** a row with its line, from 1; the first is the header */
  readonly row: (line: number, cells: RowCells) => void;
  readonly end: () => AnswersTable | NoAnswersTable;
}

/** Where each question is among all of them. */
// Made from all questions, so each of them is there.
const places = Object.fromEntries(townQuestionIds.map((question, i) => [question, i])) as Record<
  TownQuestionId,
  number
>;

const headers = {
  code: ['code', '団体コード', '市区町村コード', '自治体コード'],
  task: ['task', 'task_id', 'id', '事務ID', '事務id', '番号', '事務番号'],
} as const;

// Remarks of one kind beyond these are counted, not listed.
const mostRemarks = 20;

/** Makes the bytes of a cell a text. */
type Decode = (cell: Uint8Array) => string;

/** Reads rows of bytes: `decode` makes a cell readable, where it is not a plain figure or one that was read before. */
export function answersReader(plan: SurveyPlan, file: string, decode: Decode): AnswersReader {
  const sums = growingTable(plan);
  const asks = plan.tasks.map((task) => townQuestionIds.map((question) => task.asks.includes(question)));
  const isNew = firstTimes(plan.towns.length * plan.tasks.length);
  const twice: number[] = [];
  const noted = notes(file);
  let columns: Columns | undefined;
  const { townOf, taskOf } = placesOf(plan, decode);
  // One array for all rows: there may be millions.
  const answers = emptyRow();

  return { row: read, end };

  function read(line: number, cells: RowCells): void {
    const textAt = (at: number) => decode(cellAt(cells, at));
    if (columns === undefined) {
      columns = columnsIn(
        Array.from({ length: cells.count }, (_, at) => textAt(at)),
        decode,
      );
      return;
    }
    const { code, task: taskColumn } = columns;
    if (cells.count < 2 && isEmpty(cells, 0)) return;
    const town = townOf(cells, code);
    if (town === undefined) return noted.add('not-asked', line, textAt(code));
    const task = taskOf(cells, taskColumn);
    if (task === undefined) return noted.add('row-unknown', line, textAt(taskColumn));
    if (!isNew(town * plan.tasks.length + task)) {
      twice.push(line);
      return;
    }
    const asked = asks[task] ?? [];
    const { count, wrong } = readCells(cells, { columns, asked, answers });
    for (const { at, question } of wrong)
      noted.add('wrong', line, textAt(at), townQuestions[question].title[plan.lang]);
    if (count > 0) sums.answer(town);
    sums.add(town, task, answers);
  }

  function end(): AnswersTable | NoAnswersTable {
    const missing = missingIn(columns);
    return missing.length > 0 ? { missing } : { sums, twice, remarks: noted.all() };
  }
}

/** Finds towns by code and tasks by id, as places in the survey. */
function placesOf({ towns, tasks }: SurveyPlan, decode: Decode) {
  const byCode = new Map(towns.map(({ code }, i) => [code, i]));
  const byId = new Map(tasks.map(({ id }, i) => [id, i]));
  return {
    townOf: remembered((cell) => byCode.get(codeDigits(decode(cell)).padStart(6, '0'))),
    taskOf: remembered((cell) => byId.get(clean(decode(cell)))),
  };
}

function cellAt({ bytes, starts, ends, count }: RowCells, at: number): Uint8Array {
  return at < count ? bytes.slice(starts[at], ends[at]) : nothing;
}

const nothing = new Uint8Array(0);

function isEmpty({ starts, ends, count }: RowCells, at: number): boolean {
  return at >= count || starts[at] === ends[at];
}

interface ReadingCells {
  readonly columns: Columns;
  /** by question, whether it was asked of the task */
  readonly asked: readonly boolean[];
  /** what is filled */
  readonly answers: RowOfAnswers;
}

interface ReadCells {
  readonly count: number;
  readonly wrong: readonly Column[];
}

const noneWrong: readonly Column[] = [];

/** Reads the answers of a row, counts them, and fills in what does not apply where the task is not performed. */
function readCells(cells: RowCells, { columns, asked, answers }: ReadingCells): ReadCells {
  let [count, wrong] = [0, noneWrong];
  const { states, values } = answers;
  states.fill(stateOf.absent);
  for (const column of columns.questions) {
    const { at, place } = column;
    if (asked[place] !== true || isEmpty(cells, at)) continue;
    const plain = column.isFigure
      ? plainFigure(cells.bytes, cells.starts[at] ?? 0, cells.ends[at] ?? 0)
      : undefined;
    if (plain === undefined) {
      const answer = column.answerTo(cells, at);
      if (answer.is === 'blank') continue;
      if (answer.is === 'wrong') wrong = [...wrong, column];
      states[place] = stateOf[answer.is];
      values[place] = answer.is === 'figure' ? answer.value : 0;
    } else {
      states[place] = stateOf.figure;
      values[place] = plain;
    }
    count += 1;
  }
  if (hasEnded(answers))
    for (let i = 0; i < states.length; i += 1)
      if (asked[i] === true && states[i] === stateOf.absent) states[i] = stateOf.none;
  return { count, wrong };
}

/** Whether a row says that the task is not performed, so that the rest of it does not apply. */
function hasEnded({ states, values }: RowOfAnswers): boolean {
  const performs = states[places.performs];
  return performs === stateOf.none || (performs === stateOf.figure && values[places.performs] === 0);
}

/** Tells whether a place comes for the first time; one bit for each. */
function firstTimes(places: number): (place: number) => boolean {
  const seen = new Uint8Array(Math.ceil(places / 8));
  return (place) => {
    const [byte, bit] = [place >> 3, 1 << (place & 7)];
    const before = seen[byte] ?? 0;
    seen[byte] = before | bit;
    return (before & bit) === 0;
  };
}

function missingIn(columns: Columns | undefined): NoAnswersTable['missing'] {
  return [
    ...((columns?.code ?? -1) < 0 ? (['code'] as const) : []),
    ...((columns?.task ?? -1) < 0 ? (['task'] as const) : []),
    ...(columns === undefined || columns.questions.length === 0 ? (['questions'] as const) : []),
  ];
}

function columnsIn(titles: readonly string[], decode: Decode): Columns {
  const find = (names: readonly string[]) => {
    const keys = new Set(names.map(headerKey));
    return titles.findIndex((title) => keys.has(headerKey(title)));
  };
  const questions = townQuestionIds.flatMap((question) => {
    const { short, title, kind } = townQuestions[question];
    const at = find([question, ...langs.flatMap((lang) => [short[lang], title[lang]])]);
    const answerTo = remembered((cell) => readAnswer(kind, decode(cell)));
    const isFigure = kind === 'figure' || kind === 'months';
    return at < 0 ? [] : [{ at, place: places[question], question, isFigure, answerTo }];
  });
  return { code: find(headers.code), task: find(headers.task), questions };
}

interface Columns {
  readonly code: number;
  readonly task: number;
  readonly questions: readonly Column[];
}

interface Column {
  readonly at: number;
  readonly place: number;
  readonly question: TownQuestionId;
  /** whether a plain figure in it is that figure, without further reading */
  readonly isFigure: boolean;
  readonly answerTo: BytesReader<SurveyAnswer>;
}

function notes(file: string) {
  const byCode = new Map<RemarkCode, { count: number; readonly first: Remark[] }>();
  return {
    add(code: RemarkCode, line: number, read: string, asked = ''): void {
      const of = byCode.get(code) ?? { count: 0, first: [] };
      byCode.set(code, of);
      of.count += 1;
      if (of.first.length < mostRemarks)
        of.first.push(remark(code, { file, cell: String(line) }, { read, asked }));
    },
    all(): readonly Remark[] {
      return [...byCode.values()].flatMap(({ count, first }) => {
        const left = count - first.length;
        return left === 0 ? first : [...first, remark('and-more', { file }, { other: String(left) })];
      });
    },
  };
}
