import type { Criterion } from '../criterion/define.js';
import { formats } from '../report/index.js';
import { profilesReports, type ProfileRun } from '../report/profiles/index.js';
import { isColoured, paintFor } from './colour.js';
import type { Context } from './context.js';
import { writeFiles } from './files.js';
import type { ReportFlags } from './printReports.js';
import { targetsOf } from './targets.js';
import { widthOf } from './width.js';
import { writeAll } from './write.js';

const rules = {
  formats,
  otherwise: 'table',
  endings: { '.json': 'json', '.csv': 'csv', '.md': 'markdown' },
} as const;

export interface PrintingProfiles {
  readonly runs: readonly ProfileRun[];
  /** every criterion that the results may name */
  readonly criteria: readonly Criterion[];
  readonly view: { readonly top?: number; readonly list?: string };
  readonly flags: ReportFlags;
  /** paths that no output may overwrite */
  readonly inputs: readonly string[];
}

/** `score --profile all`: prints the ranks of all profiles side by side, in every format that is asked for. */
export async function printProfiles(
  { io, lang }: Context,
  { runs, criteria, view, flags, inputs }: PrintingProfiles,
): Promise<void> {
  const targets = targetsOf(flags.format ?? [], flags.output, rules);
  const { bom = false, rawCsv = false } = flags;
  const toFile = { lang, criteria, width: 100, paint: await paintFor(false), ...view, bom, rawCsv };
  const drafts = targets.flatMap(({ format, file }) =>
    file === undefined ? [] : [{ file, chunks: profilesReports[format](runs, toFile) }],
  );
  await writeFiles(drafts, inputs, io.cwd);
  const open = targets.find(({ file }) => file === undefined);
  if (open === undefined) return;
  const paint = await paintFor(isColoured(io.stdout, io.env, flags.color));
  await writeAll(io.stdout, profilesReports[open.format](runs, { ...toFile, paint, width: widthOf(io) }));
}
