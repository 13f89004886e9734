import { appendFile } from 'node:fs/promises';
import { baselineOf, printBaseline } from '../check/baseline.js';
import type { Checked, FailOn } from '../checked.js';
import type { Input } from '../inventory/input.js';
import { checkFormats, checkReports, type CheckFormat } from '../report/check/index.js';
import { checkSummary } from '../report/check/summary.js';
import { version } from '../version.js';
import type { CheckFlags } from './checkOptions.js';
import { isColoured, paintFor } from './colour.js';
import type { Context } from './context.js';
import { writeFiles, type Draft } from './files.js';
import { rejectsDraft } from './rejectsDraft.js';
import { targetsOf, type Target } from './targets.js';
import { widthOf } from './width.js';
import { writeAll } from './write.js';

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
  /** paths that no output may overwrite */
  readonly paths: readonly string[];
  /** the baseline file */
  readonly place: string | undefined;
  readonly failOn: FailOn;
  readonly flags: CheckFlags;
}

/** Prints a check in every format, and writes the files that it was asked for, whole or not at all. */
export async function printChecked(context: Context, printing: PrintingChecked): Promise<void> {
  const { io, lang } = context;
  const { checked, targets, paths, flags, failOn } = printing;
  const options = {
    lang,
    version,
    width: 100,
    paint: await paintFor(false),
    failOn,
    ...(await described()),
  };
  const reports = targets.flatMap(({ format, file }): readonly Draft[] =>
    file === undefined ? [] : [{ file, chunks: checkReports[format](checked, options) }],
  );
  await writeFiles([...reports, ...sideFiles(printing)], paths, io.cwd);
  const open = targets.find(({ file }) => file === undefined);
  if (open !== undefined) {
    const paint = await paintFor(isColoured(io.stdout, io.env, flags.color));
    await writeAll(io.stdout, checkReports[open.format](checked, { ...options, paint, width: widthOf(io) }));
  }
  const summary = io.env['GITHUB_STEP_SUMMARY'];
  if (summary === undefined || summary === '' || !targets.some(({ format }) => format === 'github')) return;
  await appendFile(summary, [...checkSummary(checked, options)].join(''));
}

/** What codes mean, for formats that describe their rules; loaded only by a check. */
async function described() {
  const { isFindingCode, pages } = await import('../findings/pages.js');
  return { describe: (code: string) => (isFindingCode(code) ? pages[code].meaning : undefined) };
}

/** The rejected rows and the new baseline, where they are asked for. */
function sideFiles({ checked, inputs, place, flags }: PrintingChecked): readonly Draft[] {
  const { result, findings } = checked;
  const rejects = flags.rejects === undefined ? [] : [rejectsDraft(flags.rejects, inputs, checked)];
  if (flags.updateBaseline !== true || place === undefined || result === undefined) return rejects;
  return [...rejects, { file: place, chunks: printBaseline(baselineOf(findings, result)) }];
}
