import { existsSync } from 'node:fs';
import path from 'node:path';
import type { NamedPath } from '../../../inventory/input.js';
import type { Baseline, Checked } from '../../../model/checked.js';
import { baselineOf, withoutGone } from '../../../policies/baseline.js';
import { isPrecise } from '../../../policies/baselineFile.js';
import {
  baselineWithin,
  filesOfBaseline,
  joinedBaselines,
  withFileNames,
} from '../../../policies/baselineScope.js';

/** A baseline beside the files of a run. */
export interface BaselineScope {
  /** what it accepts of these files, and of files that no longer exist, under the names of the run */
  readonly baseline: Baseline;
  /** what it accepts of other files, which no run of these can judge, under its own names */
  readonly elsewhere: Baseline;
}

interface Run {
  /** path of the baseline */
  readonly place: string;
  readonly cwd: string;
  readonly files: readonly NamedPath[];
}

/** Divides a baseline into what a run can judge and what it cannot. */
export function scopeOf(own: Baseline, run: Run): BaselineScope {
  const paths = new Map(run.files.map(({ path: file, name }) => [path.resolve(run.cwd, file), name]));
  const from = isPrecise(own) ? folderOf(run) : run.cwd;
  const isElsewhere = (file: string): boolean => {
    const at = path.resolve(from, file);
    return isFile(file) && !paths.has(at) && existsSync(at);
  };
  const nameOf = (file: string): string => {
    const at = path.resolve(from, file);
    return isFile(file) ? (paths.get(at) ?? slashed(path.relative(run.cwd, at))) : file;
  };
  return {
    baseline: withFileNames(
      baselineWithin(own, (file) => !isElsewhere(file)),
      nameOf,
    ),
    elsewhere: baselineWithin(own, isElsewhere),
  };
}

/** Whether a baseline accepts files that a run does not read. */
export function isPartOf({ elsewhere }: BaselineScope): boolean {
  return filesOfBaseline(elsewhere).size > 0;
}

/** What is accepted with a run, and still of other files, as the baseline file names them. */
export function updatedBaseline(checked: Checked, scope: BaselineScope | undefined, run: Run): Baseline {
  const own = withFileNames(baselineOf(checked), (file) => ownName(file, run));
  return scope === undefined || !isPrecise(scope.elsewhere) ? own : joinedBaselines(own, scope.elsewhere);
}

/** A baseline without what is gone, as the baseline file names it. */
export function prunedBaseline({ gone }: Checked, scope: BaselineScope, run: Run): Baseline {
  const pruned = withoutGone(scope.baseline, gone);
  const own = isPrecise(pruned) ? withFileNames(pruned, (file) => ownName(file, run)) : pruned;
  return joinedBaselines(own, scope.elsewhere);
}

/** The name of a file of a run, from where the baseline lies. */
function ownName(name: string, run: Run): string {
  if (!isFile(name)) return name;
  const file = run.files.find((each) => each.name === name)?.path ?? name;
  return slashed(path.relative(folderOf(run), path.resolve(run.cwd, file)));
}

function folderOf({ place, cwd }: Run): string {
  return path.dirname(path.resolve(cwd, place));
}

/** Standard input has a name, but no place. */
function isFile(name: string): boolean {
  return !name.startsWith('<');
}

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}
