import type { Problem } from '../../model/problem.js';
import { surveyHeader, type SurveyHeader } from './header.js';
import { neededColumns, type Layout } from './layout.js';
import { surveyProblem } from './problems.js';
import { readProcedure, type Procedure } from './procedure.js';
import { recordsOf, type SurveyRecord } from './records.js';
import { textsOf } from './texts.js';

/** What grows with each procedure of local governments, and what comes of it. */
export interface Gathering<R> {
  readonly add: (procedure: Procedure) => void;
  readonly groups: () => readonly R[];
}

/** A survey, read to its end. */
export interface Survey<R> {
  readonly layout: Layout;
  /** columns of the file, which may have more than its layout */
  readonly columns: number;
  /** rows below the header, blank ones left out */
  readonly rows: number;
  /** rows of local governments that were imported */
  readonly procedures: number;
  readonly groups: readonly R[];
}

/** A survey with what is wrong in it; without a value if it could not be read. */
export interface SurveyAttempt<R> {
  readonly value?: Survey<R>;
  readonly problems: readonly Problem[];
}

export interface SurveyOptions<R> {
  /** the name of the file in problems */
  readonly name: string;
  /** into what its procedures are gathered */
  readonly into: Gathering<R>;
  /** called after each piece, with the rows so far */
  readonly onRows?: (rows: number) => void;
}

/**
 * Reads the survey 行政手続等の悉皆調査 (Digital Agency of Japan, PDL 1.0) as a stream, and adds its procedures of
 * local governments up to tasks.
 *
 * The rules are those of the national inventory (fixtures/national/source.csv), and give its figures on the R6 file:
 * a procedure is local if it has a class of task; for residents if 国民等 perform or receive it; a report if 地方等
 * tell 国 or 国又は地方等; at a counter if it is handed in at 市役所・町村役場. A title ending in 施行令 or 施行規則
 * belongs to the act before it. The inventory differs where it put laws without a number, or with the same, together.
 */
export async function readSurvey<R>(
  bytes: AsyncIterable<Uint8Array>,
  options: SurveyOptions<R>,
): Promise<SurveyAttempt<R>> {
  try {
    return await readRecords(recordsOf(textsOf(bytes)), options);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
    const spot = { file: options.name, line: 1 };
    return { problems: [surveyProblem('survey-unreadable', spot, { reason: String(thrown.code) })] };
  }
}

/** What grows while rows are read. */
interface Reader<R> {
  readonly file: string;
  readonly into: Gathering<R>;
  readonly header: SurveyHeader;
  /** the line of each id */
  readonly seen: Map<string, number>;
  readonly problems: Problem[];
  rows: number;
}

async function readRecords<R>(
  pieces: AsyncIterable<readonly SurveyRecord[]>,
  { name: file, into, onRows = () => undefined }: SurveyOptions<R>,
): Promise<SurveyAttempt<R>> {
  let reader: Reader<R> | undefined;
  for await (const records of pieces) {
    if (reader === undefined && records.length === 0) continue;
    if (reader === undefined) {
      const header = surveyHeader(records);
      if (!('at' in header)) {
        const { nearest, missing } = header;
        const props = { edition: nearest.edition, missing };
        return { problems: [surveyProblem('survey-header', { file, line: 1 }, props)] };
      }
      reader = { file, header, into, seen: new Map(), problems: [], rows: 0 };
      readRows(reader, records.slice(header.rows));
    } else readRows(reader, records);
    onRows(reader.rows);
  }
  return reader === undefined ? empty(file) : ended(reader);
}

function empty(file: string): SurveyAttempt<never> {
  return { problems: [surveyProblem('survey-no-procedures', { file, line: 1 }, {})] };
}

const lost: ReadonlySet<string> = new Set(['survey-unclosed-quote', 'survey-too-long']);

function ended<R>({ file, header, into, seen, problems, rows }: Reader<R>): SurveyAttempt<R> {
  // The rest of the file is lost: an inventory of its begin would look whole.
  if (lost.has(problems.at(-1)?.code ?? '')) return { problems };
  if (seen.size === 0)
    return { problems: [...problems, surveyProblem('survey-no-procedures', { file, line: 1 }, {})] };
  const { layout, width: columns } = header;
  return { value: { layout, columns, rows, procedures: seen.size, groups: into.groups() }, problems };
}

function readRows(reader: Reader<unknown>, records: readonly SurveyRecord[]): void {
  for (const record of records) {
    if (record.fault === undefined && record.cells.every((cell) => cell.trim() === '')) continue;
    reader.rows += 1;
    const found = readRow(reader, record);
    if (found !== undefined) reader.problems.push(found);
  }
}

function readRow(reader: Reader<unknown>, { cells, line, fault }: SurveyRecord): Problem | undefined {
  const { file, header, into, seen } = reader;
  const spot = { file, line };
  const at = (needed: keyof typeof neededColumns) => ({ ...spot, column: header.at[needed] + 1 });
  if (fault !== undefined) return surveyProblem(`survey-${fault}`, spot, {});
  if (cells.length !== header.width)
    return surveyProblem('survey-row-length', spot, { cells: cells.length, columns: header.width });
  const reading = readProcedure(cells, header);
  if (reading.kind === 'not-local') return undefined;
  if (reading.kind === 'blank')
    return surveyProblem('survey-blank-cell', at(reading.column), { column: neededColumns[reading.column] });
  if (reading.kind === 'odd-class')
    return surveyProblem('survey-unknown-class', { ...at('kind'), read: reading.read }, {});
  const { procedure, badCount } = reading;
  const first = seen.get(procedure.id);
  if (first !== undefined) return surveyProblem('survey-repeated-id', at('id'), { first });
  seen.set(procedure.id, line);
  into.add(procedure);
  return badCount === undefined
    ? undefined
    : surveyProblem('survey-bad-count', { ...at('cases'), read: badCount }, {});
}
