import { appendFile } from 'node:fs/promises';
import type { Difference } from '../../difference.js';
import { diffFormats, diffReports } from '../../report/diff/index.js';
import { isColoured, paintFor } from '../colour.js';
import type { Context } from '../context.js';
import { writeFiles } from '../files.js';
import type { ReportFlags } from '../printReports.js';
import { targetsOf } from '../targets.js';
import { widthOf } from '../width.js';
import { writeAll } from '../write.js';

const rules = {
  formats: diffFormats,
  otherwise: 'table',
  endings: { '.json': 'json', '.csv': 'csv', '.md': 'markdown' },
} as const;

export interface PrintingDiff {
  readonly difference: Difference;
  readonly flags: ReportFlags;
  readonly top: number | undefined;
  /** paths that no output may overwrite */
  readonly inputs: readonly string[];
}

/** Prints a difference in every format that is asked for; `github` goes to the page of a workflow run as well. */
export async function printDiff({ io, lang }: Context, printing: PrintingDiff): Promise<void> {
  const { difference, flags, top, inputs } = printing;
  const targets = targetsOf(flags.format ?? [], flags.output, rules);
  const { bom = false, rawCsv = false } = flags;
  const view = top === undefined ? {} : { top };
  const toFile = { lang, width: 100, paint: await paintFor(false), bom, rawCsv, ...view };
  const drafts = targets.flatMap(({ format, file }) =>
    file === undefined ? [] : [{ file, chunks: diffReports[format](difference, toFile) }],
  );
  await writeFiles(drafts, inputs, io.cwd);
  const open = targets.find(({ file }) => file === undefined);
  if (open !== undefined) {
    const paint = await paintFor(isColoured(io.stdout, io.env, flags.color));
    const page = { ...toFile, paint, width: widthOf(io) };
    await writeAll(io.stdout, diffReports[open.format](difference, page));
  }
  const summary = io.env['GITHUB_STEP_SUMMARY'];
  if (summary === undefined || summary === '' || !targets.some(({ format }) => format === 'github')) return;
  await appendFile(summary, [...diffReports.github(difference, toFile)].join(''));
}
