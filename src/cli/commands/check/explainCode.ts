import type { Context } from '../../context.js';
import { wordOf } from '../../options/values.js';
import { writeAll } from '../../output/write.js';

/** `commonality check --explain CODE`: what a code means, why it matters, and how to fix it. */
export async function explainFindingCode(code: string, { io, lang }: Context): Promise<number> {
  const [{ explainCode }, { pages }] = await Promise.all([
    import('../../../findings/explainCode.js'),
    import('../../../findings/pages.js'),
  ]);
  const codes = Object.keys(pages) as (keyof typeof pages)[]; // the keys of the record are just its codes
  await writeAll(io.stdout, [explainCode(wordOf('--explain', code, codes), lang, io.stdout.columns)]);
  return 0;
}
