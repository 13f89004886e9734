import { suggestedArticles } from '../../../record/suggestedArticles.js';
import { suggestionsCsv } from '../../../report/inventory/suggestions.js';
import type { Context } from '../../context.js';
import type { RunFlags } from '../../options/runOptions.js';
import { printOutputs } from '../../output/printOutputs.js';
import type { CheckFlags } from './checkOptions.js';
import { readAsSet } from './readAsSet.js';

/** `check --suggest articles`: a sheet of the articles that tasks may rest on, to go through line by line. */
export async function suggest(
  asked: Context,
  paths: readonly string[],
  flags: CheckFlags & RunFlags,
): Promise<number> {
  const { context, options, reads, inventory } = await readAsSet(asked, paths, flags);
  const suggestions = suggestedArticles(inventory.tasks, options.acceptFuzzy);
  await printOutputs(context, {
    targets: [{ format: 'csv', ...(flags.output === undefined ? {} : { file: flags.output }) }],
    print: () => suggestionsCsv(suggestions, context.lang),
    color: flags.color,
    reads,
  });
  return 0;
}
