import type { Paint } from '../../report/score/index.js';
import { word, type Wording } from '../../text/lang.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { isColoured, paintFor } from './colour.js';
import type { Context } from '../context.js';
import { writeFiles, type Draft } from './files.js';
import type { Target } from '../options/targets.js';
import { widthOf } from './width.js';
import { plain, type Text } from '../../text/lang.js';
import { UsageError } from '../usageError.js';
import { writeAll } from './write.js';

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
  const filePage = await plainPage();
  const reports = targets.flatMap(({ format, file }): readonly Draft[] =>
    file === undefined ? [] : [{ file, chunks: print(format, filePage) }],
  );
  const drafts = [...reports, ...besides];
  await writeFiles(drafts, reads, io.cwd);
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
  const printed = print(open.format, { width: widthOf(io), paint });
  if (printed instanceof Uint8Array && io.stdout.isTTY === true) throw new UsageError(plain(says.terminal));
  await writeAll(io.stdout, printed);
}

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
