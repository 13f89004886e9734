import { splitByBaseline } from './policies/baseline.js';
import { judgementOnly, lowCoverage } from './policies/onTask.js';
import { scoreMoved, taskVanished, topChanged, verdictChanged } from './policies/onBaseline.js';
import { manyClamped } from './policies/onCriterion.js';
import { followFiles } from './policies/followFiles.js';
import { policyProblem } from './policies/problems/problems.js';
import { defaultPolicies, type Policies, type Policy } from './policies/policy.js';
import type { Baseline, Checked, FailOn } from './model/checked.js';
import type { Criterion } from './criterion/define.js';
import { isFigureKind } from './criterion/kinds.js';
import { InventoryError } from './inventory/error.js';
import type { Input } from './inventory/input.js';
import type { Problem, Severity } from './model/problem.js';
import type { Result } from './model/result.js';
import { score, type ScoreOptions } from './score.js';

/** What a check may choose; everything has a default. */
export interface CheckOptions extends ScoreOptions {
  readonly policies?: Partial<Policies>;
  /** by code: another severity than its own, or `off` */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  readonly baseline?: Baseline | undefined;
  readonly failOn?: FailOn;
  /** more warnings than this fail the check, unless it never fails */
  readonly maxWarnings?: number | undefined;
}

const policies: readonly Policy[] = [
  lowCoverage,
  judgementOnly,
  verdictChanged,
  scoreMoved,
  taskVanished,
  topChanged,
  manyClamped,
];

/** The whole way of a check: inputs → result and problems → policies → severities → baseline → passed or failed. */
export async function check(
  load: () => Promise<readonly Input[]>,
  criteria: readonly Criterion[],
  options: CheckOptions = {},
): Promise<Checked> {
  const { severities = {} } = options;
  const { result, problems } = await scored(load, criteria, options);
  const { baseline, renamed } =
    result === undefined
      ? { baseline: options.baseline, renamed: [] }
      : followFiles(options.baseline, result);
  const scene = result && {
    result,
    baseline,
    policies: { ...defaultPolicies, ...options.policies },
    figureFields: figureFieldsOf(criteria),
  };
  const judged = scene === undefined ? [] : policies.flatMap((policy) => policy(scene));
  const renames = renamed.map((each) =>
    policyProblem('baseline-file-renamed', { file: each.to, line: 1 }, each),
  );
  const reported = regraded([...problems, ...renames, ...judged], severities);
  const { fresh, accepted, gone } = splitByBaseline(reported, baseline);
  return { result, findings: fresh, accepted, gone, failed: isFailed(fresh, options) };
}

/** The result, or what kept the inputs from being read. */
async function scored(
  load: () => Promise<readonly Input[]>,
  criteria: readonly Criterion[],
  options: CheckOptions,
): Promise<{ readonly result: Result | undefined; readonly problems: readonly Problem[] }> {
  try {
    const result = await score(await load(), criteria, { ...options, inspect: true });
    return { result, problems: result.problems };
  } catch (error) {
    if (error instanceof InventoryError) return { result: undefined, problems: error.problems };
    throw error;
  }
}

function regraded(
  problems: readonly Problem[],
  severities: NonNullable<CheckOptions['severities']>,
): readonly Problem[] {
  return problems.flatMap((each) => {
    const severity = Object.hasOwn(severities, each.code) ? severities[each.code] : each.severity;
    return severity === undefined || severity === 'off' ? [] : [{ ...each, severity }];
  });
}

function isFailed(
  problems: readonly Problem[],
  { failOn = 'error', maxWarnings = Infinity }: CheckOptions,
): boolean {
  const count = (severity: Severity): number => problems.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (failOn === 'never') return false;
  if (warnings > maxWarnings) return true;
  return errors > 0 || (failOn === 'warning' && warnings > 0);
}

function figureFieldsOf(criteria: readonly Criterion[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    criteria.map(({ id, fields }) => [
      id,
      new Set(Object.entries(fields).flatMap(([name, { kind }]) => (isFigureKind(kind) ? [name] : []))),
    ]),
  );
}
