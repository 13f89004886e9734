import { InventoryError } from '../inventory/error.js';
import { readInputs } from '../inventory/input.js';
import { defaultLimits } from '../inventory/limits.js';
import type { LineFault } from '../survey/sampleRows.js';
import { plain } from '../text/lang.js';
import { readTextGrids, type TextGrid } from '../inventory/textGrids.js';
import type { Context } from './context.js';

/** The first visible sheet of a file that holds no tasks, such as a sample or decisions. Throws InventoryError. */
export async function readGrid(file: string, { io }: Context): Promise<TextGrid> {
  const inputs = await readInputs([file], { stdin: io.stdin, limits: defaultLimits, cwd: io.cwd });
  const [input = { name: file, bytes: new Uint8Array() }] = inputs;
  const { value = [], problems } = await readTextGrids(input, defaultLimits);
  const grid = value.find(({ hidden }) => !hidden);
  if (grid === undefined) throw new InventoryError(problems);
  return grid;
}

/** What is wrong in the lines of such a file, as an error with the place of each. */
export function faultyLines(file: string, faults: readonly LineFault[]): InventoryError {
  return new InventoryError(
    faults.map(({ line, says }) => ({
      code: 'not-a-sample',
      severity: 'error',
      file,
      line,
      message: plain(says),
    })),
  );
}
