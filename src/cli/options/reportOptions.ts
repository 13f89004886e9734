import { Option } from 'commander';
import type { Criterion } from '../../criterion/define.js';
import { formats, reports, type Format } from '../../report/score/index.js';
import type { Result } from '../../model/result.js';
import type { Assessment } from '../../model/assessment.js';
import type { Lang, Text } from '../../text/lang.js';
import type { Context } from '../context.js';
import type { OutputFlags } from '../options/outputOptions.js';
import { printOutputs } from './printOutputs.js';
import { targetsOf, type Target } from '../options/targets.js';
import type { View } from '../options/viewOptions.js';

/** Flags that say how a CSV is written. */
export interface CsvFlags {
  readonly bom?: boolean;
  readonly rawCsv?: boolean;
}

/** Flags of a command that prints reports, CSV among them. */
export type ReportFlags = OutputFlags & CsvFlags;

/** The options of CsvFlags. */
export function csvOptions(lang: Lang): readonly Option[] {
  return [new Option('--bom', says.bom[lang]), new Option('--raw-csv', says.rawCsv[lang])];
}

/** What CsvFlags ask for. */
export function csvChoiceOf({ bom = false, rawCsv = false }: CsvFlags): Required<CsvFlags> {
  return { bom, rawCsv };
}

/** The formats of a result, and those that an ending of `--output` stands for. */
export const reportRules = {
  formats,
  otherwise: 'table',
  endings: { '.json': 'json', '.csv': 'csv', '.md': 'markdown' },
} as const;

/** The outputs that the flags ask for. Throws UsageError. */
export function reportTargetsOf({ format = [], output }: ReportFlags): readonly Target<Format>[] {
  return targetsOf(format, output, reportRules);
}

export interface Printing {
  readonly result: Result;
  readonly robustness?: Assessment | undefined;
  /** every criterion that the result may name */
  readonly criteria: readonly Criterion[];
  readonly view: View;
  readonly targets: readonly Target<Format>[];
  readonly flags: ReportFlags;
  /** paths that no output may overwrite */
  readonly reads: readonly string[];
}

/** Prints a result in every format that is asked for. */
export async function printReports(context: Context, printing: Printing): Promise<void> {
  const { result, robustness, criteria, view, targets, flags, reads } = printing;
  const options = { lang: context.lang, criteria, robustness, ...view, ...csvChoiceOf(flags) };
  await printOutputs(context, {
    targets,
    print: (format, page) => reports[format](result, { ...options, ...page }),
    color: flags.color,
    reads,
  });
}

const says = {
  bom: { ja: 'CSVの先頭にBOMを付ける（Excel向け）', en: 'start the CSV with a byte order mark, for Excel' },
  rawCsv: {
    ja: 'CSVで数式とみなされる文字列を無害化しない',
    en: 'leave CSV texts that a spreadsheet would take for formulas as they are',
  },
} as const satisfies Record<string, Text>;
