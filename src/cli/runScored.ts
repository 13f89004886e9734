import { readInputs, type Input } from '../inventory/input.js';
import type { Problem } from '../model/problem.js';
import { evaluate, type Evaluation } from '../score.js';
import type { Context } from './context.js';
import type { OutputFlags } from './options/outputOptions.js';
import type { RunFlags } from './options/runOptions.js';
import { setUp, type SetUp } from './options/setUp.js';
import type { Target } from './options/targets.js';
import { printOutputs, type OutputPage, type Printed } from './output/printOutputs.js';
import { reportProblems } from './output/reportProblems.js';

/** An evaluation, and the settings it was made under. */
export interface ScoredRun extends SetUp, Evaluation {
  /** the inputs as they were read, for what scores them again */
  readonly inputs: readonly Input[];
}

/** Reads inventories and scores them as the config and the flags say. Throws UsageError, ConfigError, InventoryError. */
export async function readScored(
  asked: Context,
  paths: readonly string[],
  flags: RunFlags,
): Promise<ScoredRun> {
  const set = await setUp(asked, paths, flags);
  const { stdin, cwd } = asked.io;
  const inputs = await readInputs(paths, { stdin, limits: set.options.limits, cwd });
  return { ...set, inputs, ...(await evaluate(inputs, set.criteria, set.options)) };
}

/** What a command makes of an evaluation. */
export interface ScoredReport<F extends string> {
  /** what goes to standard error; all problems of the run if not given */
  readonly problems?: readonly Problem[];
  readonly print: (format: F, page: OutputPage) => Printed;
}

interface Scoring<F extends string> {
  readonly flags: RunFlags & OutputFlags;
  readonly targets: readonly Target<F>[];
  readonly report: (scored: ScoredRun) => ScoredReport<F> | Promise<ScoredReport<F>>;
}

/** The run that commands which score share: settings, inputs, evaluation, problems, and their report in every format. */
export async function runScored<F extends string>(
  asked: Context,
  paths: readonly string[],
  { flags, targets, report }: Scoring<F>,
): Promise<number> {
  const scored = await readScored(asked, paths, flags);
  const { problems = scored.result.problems, print } = await report(scored);
  await reportProblems(scored.context, problems, flags);
  await printOutputs(scored.context, {
    targets,
    print,
    color: flags.color,
    quiet: flags.quiet,
    reads: scored.reads,
  });
  return 0;
}
