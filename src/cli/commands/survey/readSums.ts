import path from 'node:path';
import { streamFile } from '../../../files/streamFile.js';
import { InventoryError } from '../../../inventory/error.js';
import { remark } from '../../../survey/answers/remark.js';
import type { SummedAnswers } from '../../../survey/outcome.js';
import type { SurveyPlan } from '../../../survey/plan.js';
import { answersReader } from '../../../survey/sums/answersTable.js';
import { rowScanner } from '../../../survey/sums/csvRows.js';
import { sumsIn, type SumsFault } from '../../../survey/sums/sumsGrid.js';
import { say, type Wording } from '../../../text/lang.js';
import type { Context } from '../../context.js';
import { readGrid } from '../../readGrid.js';

/** Reads a file of all answers row by row, and keeps only sums, whatever its length. Throws InventoryError. */
export async function readAnswersTable(
  plan: SurveyPlan,
  file: string,
  { io }: Context,
): Promise<SummedAnswers> {
  const reader = answersReader(plan, file, decoded);
  const scanner = rowScanner(reader.row);
  for await (const piece of streamFile(path.resolve(io.cwd, file))) scanner.push(piece);
  scanner.end();
  const found = reader.end();
  if ('missing' in found)
    throw new InventoryError(
      found.missing.map((name) => ({ ...atTop(file), message: say(says[name], { file }) })),
    );
  const { sums, remarks, twice } = found;
  if (twice.length > 0)
    throw new InventoryError(
      twice
        .slice(0, mostFaults)
        .map((line) => ({ ...atTop(file), line, message: say(says.twice, { file }) })),
    );
  const silent = plan.towns.filter((_, i) => !sums.hasAnswered(i));
  return { table: sums.table(), remarks, silent };
}

const mostFaults = 20;

function atTop(file: string) {
  return { code: 'not-answers', severity: 'error', file, line: 1 } as const;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const shiftJis = new TextDecoder('shift_jis');

/** The bytes of a cell as text: UTF-8, else Shift_JIS, as spreadsheets save it. */
function decoded(cell: Uint8Array): string {
  try {
    return utf8.decode(cell);
  } catch {
    return shiftJis.decode(cell);
  }
}

/** Reads what the query of `survey sql` found. Throws InventoryError. */
export async function readSums(plan: SurveyPlan, file: string, context: Context): Promise<SummedAnswers> {
  const found = sumsIn(await readGrid(file, context), plan);
  if (!('table' in found))
    throw new InventoryError(
      found.slice(0, mostFaults).map((fault) => ({
        ...atTop(file),
        code: 'not-sums',
        ...('line' in fault ? { line: fault.line } : {}),
        message: say(faultWords[fault.is], wordsOf(fault)),
      })),
    );
  const remarks =
    found.wrong === 0 ? [] : [remark('wrong-in-sums', { file }, { other: String(found.wrong) })];
  return { table: found.table, remarks, silent: [] };
}

function wordsOf(fault: SumsFault): { readonly read: string } {
  return { read: fault.is === 'columns' ? fault.missing.join(', ') : fault.read };
}

const faultWords: Readonly<Record<SumsFault['is'], Wording<{ readonly read: string }>>> = {
  columns: {
    ja: ({ read }) => `survey sql の結果ではありません（列 ${read} がない）。`,
    en: ({ read }) => `it is no result of survey sql: there is no column ${read}`,
  },
  class: {
    ja: ({ read }) =>
      `区分「${read}」はこの調査にありません。同じ調査の survey.json で作った問い合わせを使ってください。`,
    en: ({ read }) => `class ${read} is none of this survey; use the query made from the same survey.json`,
  },
  rule: {
    ja: ({ read }) => `「${read}」は集計の種類（rule）にありません。`,
    en: ({ read }) => `${read} is no rule of a sum`,
  },
  number: {
    ja: ({ read }) => `「${read}」は数値ではありません。`,
    en: ({ read }) => `${read} is not a number`,
  },
  twice: {
    ja: ({ read }) =>
      `事務「${read}」に、同じ団体の回答が2行以上あり、どれを数えるか決められません。1行にしてから集計し直してください。`,
    en: ({ read }) =>
      `task ${read} has several rows of one municipality, and nothing tells which counts; leave one of them and run the query again`,
  },
};

interface Named {
  readonly file: string;
}

const says = {
  code: {
    ja: () => '団体コードの列（団体コード、code）がありません。',
    en: () => 'there is no column of municipality codes (code)',
  },
  task: {
    ja: () => '事務IDの列（事務ID、task）がありません。',
    en: () => 'there is no column of task ids (task)',
  },
  questions: {
    ja: () => '質問の列がありません。performs、hours など、質問の名前を見出しにしてください。',
    en: () =>
      'there is no column of a question; head the columns with their names, such as performs or hours',
  },
  twice: {
    ja: () => '同じ団体と事務の行が前にもあり、どちらを数えるか決められません。1行だけにしてください。',
    en: () => 'an earlier row has the same municipality and task, and nothing tells which counts; leave one',
  },
} as const satisfies Record<string, Wording<Named>>;
