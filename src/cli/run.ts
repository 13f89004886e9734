import type { Context } from './context.js';
import { makers } from './makers.js';
import { runProgram } from './program.js';

/** Runs the command that the arguments name, out of all there are. */
export function run(context: Context): Promise<number> {
  return runProgram(context, makers);
}
