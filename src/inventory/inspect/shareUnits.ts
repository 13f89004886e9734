import { isShareKind } from '../../criterion/kinds.js';
import type { Problem } from '../../model/problem.js';
import { readWritten } from '../cells/number.js';
import { problem } from '../problems/problems.js';
import type { WrittenAt } from '../problems/figures.js';
import type { SheetColumn } from '../sheet.js';
import { textsIn, type CellText, type Inspection, type Part } from './scene.js';

/** Columns of shares in which some bare figures can only be fractions of one and others only percentages. */
export const shareUnits: Inspection = ({ parts, fields }) =>
  parts.flatMap((part) =>
    part.sheet.columns
      .filter(({ field, percent }) => !percent && isShareKind(fields[field]?.kind))
      .flatMap((column) => doubtsIn(part, column)),
  );

function doubtsIn(part: Part, column: SheetColumn): readonly Problem[] {
  const bare = [...textsIn(part, column)].flatMap(bareFigure);
  const fractions = bare.filter(({ value }) => value > 0 && value < 1);
  const percentages = bare.filter(({ value }) => value > 1);
  const [fraction] = fractions;
  const [percentage] = percentages;
  if (percentage === undefined) return [];
  if (fraction === undefined) return bare.filter(({ value }) => value === 1).map(doubtfulOne);
  const rarer = fractions.length <= percentages.length ? fraction : percentage;
  const props = { fraction: writtenAt(fraction), percentage: writtenAt(percentage) };
  return [problem('mixed-share-units', rarer.cell.spot(), props)];
}

/** A figure without the sign %, whatever its direction. */
interface Bare {
  readonly cell: CellText;
  readonly value: number;
}

function bareFigure(cell: CellText): readonly Bare[] {
  const written = readWritten(cell.text);
  return written.is === 'number' && !written.percent ? [{ cell, value: Math.abs(written.value) }] : [];
}

function doubtfulOne({ cell }: Bare): Problem {
  return problem('share-of-one', cell.spot(), { read: cell.text.trim() });
}

function writtenAt({ cell }: Bare): WrittenAt {
  return { text: cell.text.trim(), line: cell.spot().line };
}
