import { splitByBaseline } from './policies/baseline.js';
import { isPrecise } from './policies/baselineFile.js';
import { baselineWithin } from './policies/baselineScope.js';
import { judgementOnly, lowCoverage } from './policies/onTask.js';
import {
  scoreMoved,
  settingsChanged,
  taskVanished,
  topChanged,
  verdictChanged,
} from './policies/onBaseline.js';
import { manyClamped } from './policies/onCriterion.js';
import { followFiles, type Followed } from './policies/followFiles.js';
import { rankingSettingsOf } from './policies/rankingSettings.js';
import { policyProblem } from './policies/problems/problems.js';
import { defaultPolicies, type Policies, type Policy, type PolicyScene } from './policies/policy.js';
import type { AcceptedFinding, Baseline, Checked, FailOn } from './model/checked.js';
import type { Criterion } from './criterion/define.js';
import { isFigureKind } from './criterion/kinds.js';
import { joinedResults } from './model/joinedResults.js';
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
  /** what was accepted of the inputs; files that are not read now, and still exist, are no part of it */
  readonly baseline?: Baseline | undefined;
  /** whether the baseline accepted other files with the inputs */
  readonly isPart?: boolean;
  /** policies of one's own: what they find in the result of an inventory */
  readonly own?: (result: Result) => readonly Problem[];
  readonly failOn?: FailOn;
  /** more warnings than this fail the check, unless it never fails */
  readonly maxWarnings?: number | undefined;
}

/** Reads the files of one inventory. */
export type LoadInputs = () => Promise<readonly Input[]>;

// What is looked at in each inventory; tasks that vanished are looked for in all of them at once.
const policies: readonly Policy[] = [
  lowCoverage,
  judgementOnly,
  settingsChanged,
  verdictChanged,
  scoreMoved,
  topChanged,
  manyClamped,
];

/** Checks one inventory, which may lie in several files. */
export function check(
  load: LoadInputs,
  criteria: readonly Criterion[],
  options: CheckOptions = {},
): Promise<Checked> {
  return checkEach([load], criteria, options);
}

/** The whole way of a check of inventories apart: inputs → results and problems → policies → severities → baseline → passed or failed. */
export async function checkEach(
  loads: readonly LoadInputs[],
  criteria: readonly Criterion[],
  options: CheckOptions = {},
): Promise<Checked> {
  const { severities = {} } = options;
  const runs: Scored[] = [];
  // One after the other: each may fill the memory.
  for (const load of loads) runs.push(await scored(load, criteria, options));
  const results = runs.flatMap(({ result }) => result ?? []);
  const { baseline, renamed } = follow(options.baseline, results);
  const scenes = results.map((result): PolicyScene => {
    const isApart = loads.length > 1;
    const inputs = new Set(result.run.inputs.map(({ name }) => name));
    return {
      result,
      baseline:
        isApart && baseline !== undefined ? baselineWithin(baseline, (file) => inputs.has(file)) : baseline,
      settings: rankingSettingsOf(result, options),
      policies: { ...defaultPolicies, ...options.policies },
      isApart,
      isPart: !isApart && options.isPart === true,
      figureFields: figureFieldsOf(criteria),
      titles: new Map(criteria.map(({ id, title }) => [id, title])),
    };
  });
  const reported = [
    ...runs.flatMap(({ problems }) => problems),
    ...renamed.map((each) => policyProblem('baseline-file-renamed', { file: each.to, line: 1 }, each)),
    ...scenes.flatMap((scene) => policies.flatMap((policy) => policy(scene))),
    ...results.flatMap((result) => options.own?.(result) ?? []),
    ...vanished(scenes, { baseline, isWhole: results.length === loads.length }),
  ];
  const split = splitByBaseline(regraded(reported, severities), baseline);
  const { fresh, accepted } = split;
  // What two files say of each other cannot be found again in one of them.
  const gone = options.isPart === true ? [] : split.gone;
  const findings = [...fresh, ...regraded(ofBaseline(baseline, gone), severities)];
  const result = results.length === loads.length ? joinedResults(results) : undefined;
  const settings = result && rankingSettingsOf(result, options);
  return { result, settings, findings, accepted, gone, failed: isFailed(findings, options) };
}

interface Scored {
  readonly result: Result | undefined;
  readonly problems: readonly Problem[];
}

/** The result, or what kept the inputs from being read. */
async function scored(
  load: LoadInputs,
  criteria: readonly Criterion[],
  options: CheckOptions,
): Promise<Scored> {
  try {
    const result = await score(await load(), criteria, { ...options, inspect: true });
    return { result, problems: result.problems };
  } catch (error) {
    if (error instanceof InventoryError) return { result: undefined, problems: error.problems };
    throw error;
  }
}

function follow(baseline: Baseline | undefined, results: readonly Result[]): Followed {
  const all = joinedResults(results);
  return all === undefined ? { baseline, renamed: [] } : followFiles(baseline, all);
}

/** Tasks of the baseline that no inventory holds; nothing is known of that where an inventory was not read. */
function vanished(
  scenes: readonly PolicyScene[],
  { baseline, isWhole }: { readonly baseline: Baseline | undefined; readonly isWhole: boolean },
): readonly Problem[] {
  const [first] = scenes;
  const result = joinedResults(scenes.map((scene) => scene.result));
  if (first === undefined || result === undefined || !isWhole) return [];
  return taskVanished({ ...first, result, baseline });
}

/** What is to be said of the baseline itself. */
function ofBaseline(baseline: Baseline | undefined, gone: readonly AcceptedFinding[]): readonly Problem[] {
  if (baseline === undefined) return [];
  const [first] = baseline.findings;
  const outdated =
    isPrecise(baseline) || first === undefined
      ? []
      : [policyProblem('baseline-outdated', { file: first.file, line: 1 }, {})];
  return [
    ...outdated,
    ...gone.map(({ file, task, code, field }) =>
      policyProblem(
        'baseline-gone',
        { file, line: 1, ...(task === undefined ? {} : { task }) },
        { code, field },
      ),
    ),
  ];
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
