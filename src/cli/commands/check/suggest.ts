import { fieldsOf } from '../../../criterion/fieldsOf.js';
import { readInputs } from '../../../inventory/input.js';
import { readInventory } from '../../../inventory/readInventory.js';
import { suggestedArticles } from '../../../record/suggestedArticles.js';
import { suggestionsCsv } from '../../../report/inventory/suggestions.js';
import type { Context } from '../../context.js';
import { setUp } from '../../options/setUp.js';
import type { RunFlags } from '../../options/runOptions.js';
import { printOutputs } from '../../output/printOutputs.js';
import type { CheckFlags } from './checkOptions.js';

/** `check --suggest articles`: a sheet of the articles that tasks may rest on, to go through line by line. */
export async function suggest(
  asked: Context,
  paths: readonly string[],
  flags: CheckFlags & RunFlags,
): Promise<number> {
  const { io } = asked;
  const { context, criteria, options, reads } = await setUp(asked, paths, flags);
  const inputs = await readInputs(paths, { stdin: io.stdin, limits: options.limits, cwd: io.cwd });
  const { tasks } = await readInventory(inputs, { ...options, fields: fieldsOf(criteria) });
  const suggestions = suggestedArticles(tasks, options.acceptFuzzy);
  await printOutputs(context, {
    targets: [{ format: 'csv', ...(flags.output === undefined ? {} : { file: flags.output }) }],
    print: () => suggestionsCsv(suggestions, context.lang),
    color: flags.color,
    reads,
  });
  return 0;
}
