import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../model/problem.js';
import { done, failed, type Attempt } from '../attempt.js';
import { csvOptions } from './csvOptions.js';
import { splitRows } from './csvSplit.js';
import { parsedRows, type Rows } from './csvTable.js';
import { problem } from '../problems/problems.js';
import { auditQuotes } from './quotes.js';

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
  const bytes = Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length);
  const split = splitRows(bytes, delimiter);
  if (split !== undefined) return done(split);
  try {
    return done(parsedRows(parse(bytes, { ...csvOptions, delimiter })));
  } catch (thrown) {
    const quotes = quoteProblems(body);
    if (!(thrown instanceof CsvError) || quotes.length === 0) return failed(syntaxProblem(body, thrown));
    if (quotes.some(({ code }) => code === 'unclosed-quote')) return failed(...quotes);
    return done(parsedRows(parse(bytes, { ...csvOptions, delimiter, relax_quotes: true })), quotes);
  }
}

function quoteProblems({ file, utf8, line, delimiter }: CsvBody): readonly Problem[] {
  const { strays, more, unclosed } = auditQuotes(utf8, delimiter.charCodeAt(0), line);
  const told = strays.map(({ character, ...spot }) =>
    problem('stray-quote', { file, ...spot }, { character }),
  );
  const rest = more === 0 ? [] : [problem('more-stray-quotes', { file, line }, { count: more })];
  const open = unclosed === undefined ? [] : [problem('unclosed-quote', { file, ...unclosed }, {})];
  return [...told, ...rest, ...open];
}

function syntaxProblem({ file, line }: CsvBody, thrown: unknown): Problem {
  const reason = thrown instanceof CsvError ? thrown.code : String(thrown);
  return problem('csv-syntax', { file, line }, { reason });
}
