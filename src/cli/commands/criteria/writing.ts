import type { Report } from '../../../report/criteria/index.js';
import type { Context } from '../../context.js';
import type { OutputFlags } from '../../options/outputOptions.js';
import { printOutputs } from '../../output/printOutputs.js';
import { targetsOf, type Target } from '../../options/targets.js';

interface Writing<T, F extends string> {
  readonly known: T;
  readonly writers: Readonly<Record<F, Report<T>>>;
  readonly formats: readonly F[];
  readonly flags: OutputFlags;
  /** paths that no output may overwrite */
  readonly reads: readonly string[];
}

/** Writes what is known in every format that is asked for, files first. Throws UsageError. */
export async function writeOut<T, F extends string>(
  context: Context,
  { known, writers, formats, flags, reads }: Writing<T, F | 'table' | 'json'>,
): Promise<void> {
  await printOutputs(context, {
    targets: targetsIn(formats, flags),
    print: (format, page) => writers[format](known, { lang: context.lang, ...page }),
    color: flags.color,
    quiet: flags.quiet,
    reads,
  });
}

/** The outputs that the flags ask for. Throws UsageError. */
export function targetsIn<F extends string>(
  formats: readonly (F | 'table' | 'json')[],
  { format = [], output }: OutputFlags,
): readonly Target<F | 'table' | 'json'>[] {
  return targetsOf(format, output, rulesOf(formats));
}

function rulesOf<F extends string>(formats: readonly (F | 'table' | 'json')[]) {
  const markdown = formats.find((format) => format === 'markdown');
  return {
    formats,
    otherwise: 'table',
    endings: { '.json': 'json', ...(markdown === undefined ? {} : { '.md': markdown }) },
  } as const;
}
