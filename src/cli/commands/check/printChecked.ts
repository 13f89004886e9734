import { realpathSync } from 'node:fs';
import path from 'node:path';
import { hostedRoot } from '../../git/repositoryRoot.js';
import type { Checked, FailOn } from '../../../model/checked.js';
import type { Input, NamedPath } from '../../../inventory/input.js';
import { cellRegions } from '../../../inventory/cellRegions.js';
import { checkFormats, checkReports, type CheckFormat } from '../../../report/check/index.js';
import { checkSummary } from '../../../report/check/summary.js';
import { version } from '../../../model/version.js';
import { baselineDraft, type BaselineChoice } from './baselineDraft.js';
import type { CheckFlags } from './checkOptions.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../output/files.js';
import { appendToJobSummary } from './jobSummary.js';
import { plainPage, printOutputs } from '../../output/printOutputs.js';
import { rejectsDraft } from './rejectsDraft.js';
import { targetsOf, type Target } from '../../options/targets.js';

const rules = {
  formats: checkFormats,
  otherwise: 'text',
  endings: { '.json': 'json', '.sarif': 'sarif', '.xml': 'junit' },
} as const;

/** The formats that the flags ask for. Throws UsageError. */
export function checkTargetsOf({ format = [], output }: CheckFlags): readonly Target<CheckFormat>[] {
  return targetsOf(format, output, rules);
}

export interface PrintingChecked {
  readonly checked: Checked;
  readonly targets: readonly Target<CheckFormat>[];
  readonly inputs: readonly Input[];
  readonly files: readonly NamedPath[];
  /** paths that no output may overwrite */
  readonly reads: readonly string[];
  /** the baseline file, and what it accepts */
  readonly baseline: BaselineChoice | undefined;
  readonly failOn: FailOn;
  readonly flags: CheckFlags;
}

/** Prints a check in every format, and writes the files that it was asked for, whole or not at all. */
export async function printChecked(context: Context, printing: PrintingChecked): Promise<void> {
  const { checked, targets, reads, flags, failOn } = printing;
  const root = await hostedRoot(context.io.cwd);
  const options = {
    lang: context.lang,
    version,
    failOn,
    root: root === undefined ? '' : path.relative(root, context.io.cwd).split(path.sep).join('/'),
    paths: repositoryPaths(printing.files, { root, cwd: context.io.cwd }),
    regionOf: cellRegions(printing.inputs, checked.result?.run.inputs ?? []),
    ...(await described()),
  };
  await printOutputs(context, {
    targets,
    print: (format, page) => checkReports[format](checked, { ...options, ...page }),
    color: flags.color,
    quiet: flags.quiet,
    reads,
    besides: sideFiles(printing, context.io.cwd),
  });
  if (!targets.some(({ format }) => format === 'github')) return;
  const page = await plainPage();
  await appendToJobSummary(context, () => checkSummary(checked, { ...options, ...page }));
}

/** Inputs as their repository knows them, wherever they were named from: code hosts look for files from the root. */
function repositoryPaths(
  files: readonly NamedPath[],
  { root, cwd }: { readonly root: string | undefined; readonly cwd: string },
): ReadonlyMap<string, string> {
  if (root === undefined) return new Map();
  const real = realPath(root);
  const named = files.filter((file) => file.path !== '-');
  const paths = named.map((file) => {
    const at = path.resolve(cwd, file.path);
    // Through its folder, so that a link that is committed as a file keeps its own path.
    const within = path.relative(real, path.join(realPath(path.dirname(at)), path.basename(at)));
    return [file.name, within.split(path.sep).join('/')] as const;
  });
  return new Map(paths.filter(([, within]) => !within.startsWith('..') && !path.isAbsolute(within)));
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** What codes mean, for formats that describe their rules; loaded only by a check. */
async function described() {
  const { isFindingCode, pages } = await import('../../../findings/pages.js');
  return { describe: (code: string) => (isFindingCode(code) ? pages[code].meaning : undefined) };
}

/** The rejected rows and the new baseline, where they are asked for. */
function sideFiles({ checked, inputs, baseline, flags }: PrintingChecked, cwd: string): readonly Draft[] {
  const rejects = flags.rejects === undefined ? [] : [rejectsDraft(flags.rejects, inputs, checked)];
  const draft = baseline && baselineDraft(checked, { ...baseline, cwd }, flags);
  return draft === undefined ? rejects : [...rejects, draft];
}
