import type { Difference } from '../../../model/difference.js';
import { diffFormats, diffReports, type DiffFormat } from '../../../report/diff/index.js';
import type { Context } from '../../context.js';
import { appendToJobSummary } from '../check/jobSummary.js';
import { plainPage, printOutputs } from '../../output/printOutputs.js';
import { csvChoiceOf, reportRules, type ReportFlags } from '../../options/reportOptions.js';
import { targetsOf, type Target } from '../../options/targets.js';

/** The outputs that the flags ask for. Throws UsageError. */
export function diffTargetsOf({ format = [], output }: ReportFlags): readonly Target<DiffFormat>[] {
  return targetsOf(format, output, { ...reportRules, formats: diffFormats });
}

export interface PrintingDiff {
  readonly difference: Difference;
  readonly targets: readonly Target<DiffFormat>[];
  readonly flags: ReportFlags;
  readonly top: number | undefined;
  /** paths that no output may overwrite */
  readonly reads: readonly string[];
}

/** Prints a difference in every format that is asked for; `github` goes to the page of a workflow run as well. */
export async function printDiff(context: Context, printing: PrintingDiff): Promise<void> {
  const { difference, targets, flags, top, reads } = printing;
  const options = { lang: context.lang, ...csvChoiceOf(flags), ...(top === undefined ? {} : { top }) };
  await printOutputs(context, {
    targets,
    print: (format, page) => diffReports[format](difference, { ...options, ...page }),
    color: flags.color,
    quiet: flags.quiet,
    reads,
  });
  if (!targets.some(({ format }) => format === 'github')) return;
  const page = await plainPage();
  await appendToJobSummary(context, () => diffReports.github(difference, { ...options, ...page }));
}
