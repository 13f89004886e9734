import type { Problem } from '../../model/problem.js';
import { problemLines } from '../../report/problems/problems.js';
import { isColoured, paintFor } from './colour.js';
import type { Context } from '../context.js';
import { writeAll } from './write.js';

/** Prints problems, and how many there are, to standard error. */
export async function reportProblems(
  { io, lang }: Context,
  found: readonly Problem[],
  { color, quiet = false }: { readonly color?: boolean; readonly quiet?: boolean },
): Promise<void> {
  const problems = quiet ? found.filter(({ severity }) => severity === 'error') : found;
  if (problems.length === 0) return;
  const paint = await paintFor(isColoured(io.stderr, io.env, color));
  await writeAll(
    io.stderr,
    [...problemLines(problems, { lang, paint })].map((line) => `${line}\n`),
  );
}
