import type { Difference } from '../../difference.js';
import { diffFormats, diffReports } from '../../report/diff/index.js';
import type { Context } from '../context.js';
import { appendToJobSummary } from '../jobSummary.js';
import { plainPage, printOutputs } from '../printOutputs.js';
import { csvChoiceOf, reportRules, type ReportFlags } from '../printReports.js';
import { targetsOf } from '../targets.js';

export interface PrintingDiff {
  readonly difference: Difference;
  readonly flags: ReportFlags;
  readonly top: number | undefined;
  /** paths that no output may overwrite */
  readonly reads: readonly string[];
}

/** Prints a difference in every format that is asked for; `github` goes to the page of a workflow run as well. */
export async function printDiff(context: Context, printing: PrintingDiff): Promise<void> {
  const { difference, flags, top, reads } = printing;
  const targets = targetsOf(flags.format ?? [], flags.output, { ...reportRules, formats: diffFormats });
  const options = { lang: context.lang, ...csvChoiceOf(flags), ...(top === undefined ? {} : { top }) };
  await printOutputs(context, {
    targets,
    print: (format, page) => diffReports[format](difference, { ...options, ...page }),
    color: flags.color,
    reads,
  });
  if (!targets.some(({ format }) => format === 'github')) return;
  const page = await plainPage();
  await appendToJobSummary(context, () => diffReports.github(difference, { ...options, ...page }));
}
