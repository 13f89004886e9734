import { plainPaint, type Paint } from '../../report/score/index.js';
import type { Io, Sink } from '../io.js';

/** Whether one stream is coloured: the flag, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function isColoured(stream: Sink, env: Io['env'], flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  const never = env['NO_COLOR'];
  if (never !== undefined && never !== '') return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** The colours of a report; chalk is loaded only where there is colour. */
export async function paintFor(coloured: boolean): Promise<Paint> {
  if (!coloured) return plainPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 }); // chalk does not read NO_COLOR by itself, so the level is ours to set
  // chalk prints every argument it gets, so a paint hands on the first only: `map` passes an index and an array too.
  return {
    heading: (text) => chalk.bold.cyan(text),
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    dim: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
    bar: (text) => chalk.cyan(text),
  };
}
