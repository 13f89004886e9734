import type { Paint } from '../../report/score/index.js';
import type { OwnReport } from '../../plugins/defineReport.js';
import { writeOwn } from '../../plugins/writeOwn.js';
import { argumentsOf } from '../arguments.js';
import { say, word, type Wording } from '../../text/lang.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { isColoured, paintFor } from './colour.js';
import type { Context } from '../context.js';
import { writeFiles, type Draft } from './files.js';
import type { Target } from '../options/targets.js';
import { widthOf } from './width.js';
import { plain, type Text } from '../../text/lang.js';
import { UsageError } from '../usageError.js';
import { writeAll } from './write.js';
import { wrappedOn } from './wrapped.js';

/** What a report is written on: a file, or a terminal of some width. */
export interface OutputPage {
  /** columns */
  readonly width: number;
  readonly paint: Paint;
}

/** A report as it is written: in chunks of text, or as the bytes of a file of another program. */
export type Printed = Iterable<string> | Uint8Array;

export interface Outputs<F extends string> {
  readonly targets: readonly Target<F>[];
  /** what one format prints, in chunks */
  readonly print: (format: F, page: OutputPage) => Printed;
  /** the flag `--color` or `--no-color` */
  readonly color: boolean | undefined;
  /** the flag `--quiet`: files that were written are not named */
  readonly quiet?: boolean | undefined;
  /** paths that no output may overwrite */
  readonly reads: readonly string[];
  /** files that are written with the reports, or not at all */
  readonly besides?: readonly Draft[];
}

/** Prints in every format that is asked for; files first, so that a failure leaves standard output empty. */
export async function printOutputs<F extends string>(
  { io, lang }: Context,
  outputs: Outputs<F>,
): Promise<void> {
  const { targets, print, color, quiet = false, reads, besides = [] } = outputs;
  const own = await ownReports(targets, { io, lang });
  const printed = (target: Target<F>, page: OutputPage): Printed => {
    const report = own.get(target.module);
    const made = print(target.format, page);
    if (report === undefined || target.module === undefined || made instanceof Uint8Array) return made;
    const written = writeOwn(target.module, report, { json: made, page: { lang, width: page.width } });
    return typeof written === 'string' ? [written] : written;
  };
  const filePage = await plainPage();
  const reports = targets.flatMap((target): readonly Draft[] =>
    target.file === undefined ? [] : [{ file: target.file, chunks: printed(target, filePage) }],
  );
  const drafts = [...reports, ...besides];
  const modules = [...own.keys()].filter((module) => module !== undefined);
  await writeFiles(drafts, [...reads, ...modules], io.cwd);
  if (!quiet)
    await writeAll(
      io.stderr,
      drafts.map(
        ({ file, about }) => `${safeForTerminal(wrote[lang]({ file, about: about && word(about, lang) }))}\n`,
      ),
    );
  const open = targets.find(({ file }) => file === undefined);
  if (open === undefined) return;
  const paint = await paintFor(isColoured(io.stdout, io.env, color));
  const made = printed(open, { width: widthOf(io), paint });
  if (io.stdout.isTTY === true && isForPrograms(open.format, made))
    throw new UsageError(plain(says.terminal));
  await writeAll(isForEyes(open.format) ? wrappedOn(io.stdout) : io.stdout, made);
}

/** What only another program shows: a workbook, or a page of HTML. */
function isForPrograms(format: string, made: Printed): boolean {
  return made instanceof Uint8Array || format === 'html';
}

/** What is made to be read on the terminal itself. */
function isForEyes(format: string): boolean {
  return format === 'table' || format === 'text';
}

/** The reports of modules that outputs are written with, by their names. Throws ConfigError, UsageError. */
async function ownReports(
  targets: readonly Target<string>[],
  { io }: Context,
): Promise<ReadonlyMap<string | undefined, OwnReport>> {
  const named = [...new Set(targets.flatMap(({ module }) => module ?? []))];
  if (named.length === 0) return new Map();
  const { loadReport } = await import('../../config/ownModules.js');
  const [command = ''] = argumentsOf(io.argv);
  const loaded = new Map<string, OwnReport>();
  for (const module of named) {
    const report = await loadReport(module, io.cwd);
    if (report.of !== command) throw new UsageError(say(ofOther, { module, of: report.of, command }));
    loaded.set(module, report);
  }
  return loaded;
}

const ofOther: Wording<{ readonly module: string; readonly of: string; readonly command: string }> = {
  ja: ({ module, of, command }) =>
    `${module} は commonality ${of} の出力を書くモジュールです。${command} には使えません。`,
  en: ({ module, of, command }) => `${module} writes the output of commonality ${of}, not of ${command}`,
};

const wrote: Wording<{ readonly file: string; readonly about: string | undefined }> = {
  ja: ({ file, about }) => `${file} に書き込みました${about === undefined ? '' : `（${about}）`}。`,
  en: ({ file, about }) => `wrote ${file}${about === undefined ? '' : ` (${about})`}`,
};

/** The page of a file. */
export async function plainPage(): Promise<OutputPage> {
  return { width: 100, paint: await paintFor(false) };
}

const says = {
  terminal: {
    ja: 'この形式は画面に表示できません。--output でファイル名を指定してください。',
    en: 'this format cannot be shown on a terminal; name a file with --output',
  },
} as const satisfies Record<string, Text>;
