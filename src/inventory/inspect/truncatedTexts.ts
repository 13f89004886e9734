import type { Problem } from '../../model/problem.js';
import { clean, isSpreadsheetError, saysUnknown } from '../cells/clean.js';
import { problem } from '../problems/problems.js';
import { cellTextsIn, type CellText, type Inspection } from './scene.js';
import { textFields } from './textFields.js';

/** Texts that end where a spreadsheet or a database stopped: at … or ###, or at a length that is a limit of theirs. */
export const truncatedTexts: Inspection = (scene) =>
  scene.parts.flatMap((part) =>
    textFields(scene).flatMap((field) => [...cellTextsIn(part, field)].filter(isCut).map(reported)),
  );

// VARCHAR(255) of databases and Access; the most that a cell of Excel holds.
const limits: ReadonlySet<number> = new Set([255, 32_767]);

function isCut({ text }: CellText): boolean {
  const trimmed = text.trim();
  if (limits.has(text.length) || limits.has(trimmed.length)) return true;
  if (!/(?:…|[^.]\.\.\.|###)$/.test(trimmed)) return false;
  return !saysUnknown(clean(trimmed)) && !isSpreadsheetError(trimmed);
}

const shown = 12;

function reported({ text, spot }: CellText): Problem {
  const trimmed = text.trim();
  const end = trimmed.length > shown ? `…${trimmed.slice(-shown)}` : trimmed;
  return problem('truncated-text', spot(), { end });
}
