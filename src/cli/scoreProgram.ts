import type { Context } from './context.js';
import { runProgram } from './program.js';
import { scoreCommand } from './score.js';

/** The program with the one command that people wait for at their desk: bundled apart, it starts from few files. */
export function run(context: Context): Promise<number> {
  return runProgram(context, { score: () => Promise.resolve(scoreCommand) });
}
