import type { Field } from '../../criterion/field.js';
import { isShareKind } from '../../criterion/kinds.js';
import type { Problem } from '../../model/problem.js';
import { readFigure } from '../cells/readFigure.js';
import type { Writing } from '../cells/range.js';
import { shareWriting } from '../cells/share.js';
import { problem } from '../problems/problems.js';
import type { WrittenAt } from '../problems/figures.js';
import type { SheetColumn } from '../sheet.js';
import { textsIn, type CellText, type Inspection, type InputPart } from './scene.js';

/** Columns of shares in which some bare figures can only be fractions of one and others only percentages. */
export const shareUnits: Inspection = ({ parts, fields }) =>
  parts.flatMap((part) =>
    part.sheet.columns.flatMap((column) => {
      const field = fields[column.field];
      if (column.percent || field === undefined || !isShareKind(field.kind)) return [];
      return doubtsIn(part, column, field);
    }),
  );

function doubtsIn(part: InputPart, column: SheetColumn, field: Field): readonly Problem[] {
  const writing = shareWriting(field);
  const bare = [...textsIn(part, column)].flatMap((cell) => bareFigure(cell, writing));
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

/** The largest figure of a cell decides how all of it are read. */
function bareFigure(cell: CellText, writing: Writing): readonly Bare[] {
  const read = readFigure(cell.text, writing);
  if (read.is !== 'range' || read.percent) return [];
  return [{ cell, value: Math.max(...read.figures.map(Math.abs)) }];
}

function doubtfulOne({ cell }: Bare): Problem {
  return problem('share-of-one', cell.spot(), { read: cell.text.trim() });
}

function writtenAt({ cell }: Bare): WrittenAt {
  return { text: cell.text.trim(), line: cell.spot().line };
}
