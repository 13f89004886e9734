import { readInputs, type Input } from '../../../inventory/input.js';
import { profilesReports, type ProfileRun } from '../../../report/profiles/index.js';
import type { Format } from '../../../report/score/index.js';
import { score } from '../../../score.js';
import type { Context } from '../../context.js';
import { findSettings, type FoundSettings } from '../../options/findSettings.js';
import { profileNames } from '../../options/profiles.js';
import { csvChoiceOf, type ReportFlags } from '../../options/reportOptions.js';
import type { RunFlags } from '../../options/runOptions.js';
import { setUpWith } from '../../options/setUp.js';
import type { Target } from '../../options/targets.js';
import type { View } from '../../options/viewOptions.js';
import { printOutputs } from '../../output/printOutputs.js';
import { reportProblems } from '../../output/reportProblems.js';

interface Asked {
  readonly flags: RunFlags & ReportFlags;
  readonly targets: readonly Target<Format>[];
  readonly view: View;
}

/** `score --profile all`: prints the ranks of all profiles side by side, in every format that is asked for. */
export async function runProfiles(
  asked: Context,
  paths: readonly string[],
  { flags, targets, view }: Asked,
): Promise<number> {
  const settings = await findSettings(asked, paths, flags);
  const { context, criteria, reads, options } = setUpWith(asked, settings, { ...flags, profile: undefined });
  const { stdin, cwd } = asked.io;
  const inputs = await readInputs(paths, { stdin, limits: options.limits, cwd });
  const runs = await runsOf(asked, inputs, { settings, flags });
  await reportProblems(context, runs[0]?.result.problems ?? [], flags);
  const shown = { lang: context.lang, criteria, ...view, ...csvChoiceOf(flags) };
  await printOutputs(context, {
    targets,
    print: (format, page) => profilesReports[format](runs, { ...shown, ...page }),
    color: flags.color,
    quiet: flags.quiet,
    reads,
  });
  return 0;
}

/** The same inputs under the weights of each profile. */
async function runsOf(
  asked: Context,
  inputs: readonly Input[],
  { settings, flags }: { readonly settings: FoundSettings; readonly flags: RunFlags },
): Promise<readonly ProfileRun[]> {
  const runs: ProfileRun[] = [];
  for (const profile of profileNames(settings.config)) {
    const { criteria, options } = setUpWith(asked, settings, { ...flags, profile });
    runs.push({ profile, result: await score(inputs, criteria, options) });
  }
  return runs;
}
