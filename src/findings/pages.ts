import type { RecordProblemCode } from '../record/problems.js';
import type { ProblemCode } from '../inventory/problems/problems.js';
import { cellPages } from './cell.js';
import { characterPages } from './characters.js';
import { columnPages } from './columns.js';
import { csvPages } from './csv.js';
import { decodingPages } from './decoding.js';
import { figurePages } from './figures.js';
import { filePages } from './file.js';
import { headerPages } from './header.js';
import { limitPages } from './limits.js';
import { numberPages } from './number.js';
import type { Page } from './page.js';
import { policyPages } from './policy.js';
import { recordPages } from './record.js';
import { suspicionPages } from './suspicion.js';
import { taskPages } from './task.js';
import { yamlShapePages } from './yamlShape.js';
import { yamlSyntaxPages } from './yamlSyntax.js';

/** Every code that a finding of a check can have. */
export type FindingCode = ProblemCode | RecordProblemCode | keyof typeof policyPages;

/** A page for every code, in the order in which an inventory is read; a code without a page does not compile. */
export const pages: Readonly<Record<FindingCode, Page>> = {
  ...filePages,
  ...limitPages,
  ...decodingPages,
  ...characterPages,
  ...csvPages,
  ...yamlSyntaxPages,
  ...yamlShapePages,
  ...headerPages,
  ...columnPages,
  ...taskPages,
  ...numberPages,
  ...cellPages,
  ...suspicionPages,
  ...figurePages,
  ...recordPages,
  ...policyPages,
};

/** Whether there is a finding of this code. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(pages, code);
}
