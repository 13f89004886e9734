import { profilesReports, type ProfileRun } from '../../../report/profiles/index.js';
import type { Context } from '../../context.js';
import { printOutputs } from '../../output/printOutputs.js';
import { csvChoiceOf, type Printing } from '../../output/printReports.js';

export interface PrintingProfiles extends Omit<Printing, 'result'> {
  readonly runs: readonly ProfileRun[];
}

/** `score --profile all`: prints the ranks of all profiles side by side, in every format that is asked for. */
export async function printProfiles(context: Context, printing: PrintingProfiles): Promise<void> {
  const { runs, criteria, view, targets, flags, reads } = printing;
  const options = { lang: context.lang, criteria, ...view, ...csvChoiceOf(flags) };
  await printOutputs(context, {
    targets,
    print: (format, page) => profilesReports[format](runs, { ...options, ...page }),
    color: flags.color,
    reads,
  });
}
