import { CsvError, parse } from 'csv-parse/sync';
import { fastView } from '../../bytes/bytes.js';
import type { Problem } from '../../model/problem.js';
import { done, failed, type Attempt } from '../attempt.js';
import { csvOptions } from './csvOptions.js';
import { splitRows } from './csvSplit.js';
import { parsedRows, type Rows } from './csvTable.js';
import { problem } from '../problems/problems.js';
import { auditQuotes } from './quotes.js';
import { withoutBackslashes, type QuotedOtherwise } from './foreignQuotes.js';
import { excerpt } from '../../text/brief.js';

/** A CSV text from its header on. */
export interface CsvBody {
  readonly file: string;
  readonly utf8: Uint8Array;
  /** physical line of the header */
  readonly line: number;
  readonly delimiter: string;
}

/** Parses to rows of cells; stray quotation marks are reported and read as they are, an open one ends it all. */
export function parseRows(body: CsvBody): Attempt<Rows> {
  const { utf8, delimiter } = body;
  const bytes = fastView(utf8);
  const split = splitRows(bytes, delimiter);
  if (split !== undefined) return done(split);
  try {
    return done(parsedRows(parse(bytes, { ...csvOptions, delimiter })));
  } catch (thrown) {
    const quotes = quoteProblems(body);
    if (!(thrown instanceof CsvError) || quotes.length === 0) return failed(syntaxProblem(body, thrown));
    const escaped = parseEscaped(body);
    if (escaped !== undefined) return escaped;
    if (quotes.some(({ code }) => code === 'unclosed-quote')) return failed(...quotes);
    return done(parsedRows(parse(bytes, { ...csvOptions, delimiter, relax_quotes: true })), quotes);
  }
}

/** The rows of a text that is CSV once \\" is read as a mark within its cell; undefined if it is not. */
function parseEscaped({ file, utf8, line, delimiter }: CsvBody): Attempt<Rows> | undefined {
  const { utf8: doubled, found } = withoutBackslashes(utf8);
  if (found.length === 0) return undefined;
  try {
    const rows = parsedRows(parse(fastView(doubled), { ...csvOptions, delimiter }));
    return done(rows, quotedOtherwise(file, found, line));
  } catch (thrown) {
    if (thrown instanceof CsvError) return undefined;
    throw thrown;
  }
}

/** Cells that were quoted in a way that CSV does not know: reported once of each. */
export function quotedOtherwise(
  file: string,
  found: readonly QuotedOtherwise[],
  first: number,
): readonly Problem[] {
  return found.map(({ code, cells, line, read }) =>
    problem(code, { file, line: first + line, read: excerpt(read) }, { read, cells }),
  );
}

function quoteProblems({ file, utf8, line, delimiter }: CsvBody): readonly Problem[] {
  const { strays, more, unclosed } = auditQuotes(utf8, delimiter.charCodeAt(0), line);
  const reported = strays.map(({ character, ...spot }) =>
    problem('stray-quote', { file, ...spot }, { character }),
  );
  const rest = more === 0 ? [] : [problem('more-stray-quotes', { file, line }, { count: more })];
  const open = unclosed === undefined ? [] : [problem('unclosed-quote', { file, ...unclosed }, {})];
  return [...reported, ...rest, ...open];
}

function syntaxProblem({ file, line }: CsvBody, thrown: unknown): Problem {
  const reason = thrown instanceof CsvError ? thrown.code : String(thrown);
  return problem('csv-syntax', { file, line }, { reason });
}
