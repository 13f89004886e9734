import type { Field } from '../../criterion/field.js';
import type { Problem } from '../../model/problem.js';
import { problem } from '../problems/problems.js';
import type { SheetColumn } from '../sheet.js';
import { addsUp } from '../tasks/sharedFigures.js';
import type { Inspection, InspectScene, InputPart } from './scene.js';

/** Columns whose cells were merged downwards: in CSV only the first of them is filled. */
export const mergedCells: Inspection = ({ parts, fields }) => parts.flatMap((part) => mergedIn(part, fields));

function mergedIn(part: InputPart, fields: InspectScene['fields']): readonly Problem[] {
  const { sheet } = part;
  const columns = sheet.columns.filter(
    ({ field }) => field !== 'id' && field !== 'name' && Object.hasOwn(fields, field),
  );
  return columns.flatMap((column) => {
    const blocks = blocksOf(part, column);
    const first = blocks.find(({ blanks }) => blanks > 0);
    if (first === undefined || !areMerged(blocks)) return [];
    const at = { file: sheet.file, ...column.spot(first.row), field: column.field };
    return [
      problem('merged-cells', at, {
        field: column.field,
        adds: isSummed(fields[column.field]),
        cells: blocks.reduce((sum, each) => sum + each.blanks, 0),
      }),
    ];
  });
}

function isSummed(field: Field | undefined): boolean {
  return field !== undefined && addsUp(field);
}

/** A filled cell, and how many blank ones follow it. */
interface Block {
  readonly row: number;
  readonly blanks: number;
}

function blocksOf({ rows }: InputPart, { cell }: SheetColumn): readonly Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const text = cell(row);
    if (text !== undefined && (typeof text !== 'string' || text.trim() !== ''))
      blocks.push({ row, blanks: 0 });
    else {
      const last = blocks.pop();
      if (last === undefined) return []; // nothing above that could have been merged
      blocks.push({ ...last, blanks: last.blanks + 1 });
    }
  }
  return blocks;
}

/** Blanks in nearly every block are merged cells; a few here and there are cells that nobody filled in. */
function areMerged(blocks: readonly Block[]): boolean {
  const merged = blocks.filter(({ blanks }) => blanks > 0).length;
  return blocks.length >= 2 && merged >= 2 && merged * 3 >= blocks.length * 2;
}
