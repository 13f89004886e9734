import { problemsOf, type PropsOf as KindProps } from '../../model/problemKind.js';
import { cellProblems } from './cell.js';
import { characterProblems } from './characters.js';
import { columnProblems } from './columns.js';
import { csvProblems } from './csv.js';
import { decodingProblems } from './decoding.js';
import { figureProblems } from './figures.js';
import { fileProblems } from './file.js';
import { headerProblems } from './header.js';
import { limitProblems } from './limits.js';
import { numberProblems } from './number.js';
import { rangeNotices, rangeProblems } from './range.js';
import { rowProblems } from './rows.js';
import { sheetProblems } from './sheet.js';
import { suspicionProblems } from './suspicion.js';
import { taskProblems } from './task.js';
import { workbookProblems } from './workbook.js';
import { yamlShapeProblems } from './yamlShape.js';
import { yamlSyntaxProblems } from './yamlSyntax.js';

/** Every kind of problem that reading an inventory can find, by its code. */
export const problems = {
  ...fileProblems,
  ...limitProblems,
  ...workbookProblems,
  ...sheetProblems,
  ...decodingProblems,
  ...characterProblems,
  ...csvProblems,
  ...yamlSyntaxProblems,
  ...yamlShapeProblems,
  ...headerProblems,
  ...columnProblems,
  ...taskProblems,
  ...numberProblems,
  ...cellProblems,
  ...rangeProblems,
  ...rangeNotices,
  ...rowProblems,
  ...suspicionProblems,
  ...figureProblems,
};

/** The codes of all kinds. */
export const problemCodes: readonly string[] = Object.keys(problems);

export type ProblemCode = keyof typeof problems;
export type InventoryPropsOf<C extends ProblemCode> = KindProps<(typeof problems)[C]>;

/** One problem of a kind, at a place. */
export const problem = problemsOf(problems);
