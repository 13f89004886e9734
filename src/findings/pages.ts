import { problems } from '../inventory/problems/problems.js';
import type { Severity } from '../model/problem.js';
import { policyProblems } from '../policies/problems/problems.js';
import { recordProblems } from '../record/problems/names.js';
import { cellPages } from './inventory/cell.js';
import { characterPages } from './inventory/characters.js';
import { columnPages } from './inventory/columns.js';
import { csvPages } from './inventory/csv.js';
import { decodingPages } from './inventory/decoding.js';
import { figurePages } from './inventory/figures.js';
import { filePages } from './inventory/file.js';
import { headerPages } from './inventory/header.js';
import { limitPages } from './inventory/limits.js';
import { numberPages } from './inventory/number.js';
import { rangePages } from './inventory/range.js';
import { rowPages } from './inventory/rows.js';
import { sheetPages } from './inventory/sheet.js';
import { suspicionPages } from './inventory/suspicion.js';
import { taskPages } from './inventory/task.js';
import { workbookPages } from './inventory/workbook.js';
import { yamlShapePages } from './inventory/yamlShape.js';
import { yamlSyntaxPages } from './inventory/yamlSyntax.js';
import type { FindingPage } from './page.js';
import { onBaselinePages } from './policies/onBaseline.js';
import { onCriterionPages } from './policies/onCriterion.js';
import { onTaskPages } from './policies/onTask.js';
import { recordPages } from './record/names.js';

const kinds = { ...problems, ...recordProblems, ...policyProblems };

/** Every code that a finding of a check can have. */
export type FindingCode = keyof typeof kinds;

/** A page for every code, in the order in which an inventory is read; a code without a page does not compile. */
export const pages: Readonly<Record<FindingCode, FindingPage>> = {
  ...filePages,
  ...limitPages,
  ...workbookPages,
  ...sheetPages,
  ...decodingPages,
  ...characterPages,
  ...csvPages,
  ...yamlSyntaxPages,
  ...yamlShapePages,
  ...headerPages,
  ...columnPages,
  ...taskPages,
  ...numberPages,
  ...rangePages,
  ...cellPages,
  ...rowPages,
  ...suspicionPages,
  ...figurePages,
  ...recordPages,
  ...onTaskPages,
  ...onBaselinePages,
  ...onCriterionPages,
};

/** How bad a finding of this code is, unless a run says otherwise. */
export function severityOf(code: FindingCode): Severity {
  return kinds[code].severity;
}

/** Whether there is a finding of this code. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(pages, code);
}
