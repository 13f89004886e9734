import { Option } from 'commander';
import type { Criterion } from '../criterion/define.js';
import { formats, reports } from '../report/index.js';
import type { Result } from '../result.js';
import type { Lang, Text } from '../text/lang.js';
import { isColoured, paintFor } from './colour.js';
import type { Context } from './context.js';
import { writeFiles } from './files.js';
import { targetsOf } from './targets.js';
import { widthOf } from './width.js';
import { writeAll } from './write.js';

/** Flags that say what is printed, and where. */
export interface ReportFlags {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly color?: boolean;
  readonly bom?: boolean;
  readonly rawCsv?: boolean;
}

/** The options of ReportFlags. */
export function reportOptions(lang: Lang): readonly Option[] {
  return [
    new Option('--format <name[=file]>', says.format[lang]).argParser(
      (next: string, before?: readonly string[]) => [...(before ?? []), next],
    ),
    new Option('--output <file>', says.output[lang]),
    new Option('--bom', says.bom[lang]),
    new Option('--raw-csv', says.rawCsv[lang]),
    new Option('--color', says.color[lang]),
    new Option('--no-color', says.noColor[lang]),
  ];
}

const rules = {
  formats,
  otherwise: 'table',
  endings: { '.json': 'json', '.csv': 'csv', '.md': 'markdown' },
} as const;

export interface Printing {
  readonly result: Result;
  /** every criterion that the result may name */
  readonly criteria: readonly Criterion[];
  readonly view: { readonly top?: number; readonly list?: string };
  readonly flags: ReportFlags;
  /** paths that no output may overwrite */
  readonly inputs: readonly string[];
}

/** Prints a result in every format that is asked for; files first, so that a failure leaves standard output empty. */
export async function printReports(
  { io, lang }: Context,
  { result, criteria, view, flags, inputs }: Printing,
): Promise<void> {
  const targets = targetsOf(flags.format ?? [], flags.output, rules);
  const toFile = { lang, criteria, width: 100, paint: await paintFor(false), ...view, ...csvFlags(flags) };
  const drafts = targets.flatMap(({ format, file }) =>
    file === undefined ? [] : [{ file, chunks: reports[format](result, toFile) }],
  );
  await writeFiles(drafts, inputs, io.cwd);
  const open = targets.find(({ file }) => file === undefined);
  if (open === undefined) return;
  const paint = await paintFor(isColoured(io.stdout, io.env, flags.color));
  await writeAll(io.stdout, reports[open.format](result, { ...toFile, paint, width: widthOf(io) }));
}

function csvFlags({ bom = false, rawCsv = false }: ReportFlags) {
  return { bom, rawCsv };
}

const says = {
  format: {
    ja: '形式：table（既定）・json・csv・markdown。「json=ファイル名」で複数を一度に出力',
    en: 'table (default), json, csv or markdown; json=FILE writes to a file, and may be given several times',
  },
  output: { ja: '出力先のファイル', en: 'write to this file instead of standard output' },
  bom: { ja: 'CSVの先頭にBOMを付ける（Excel向け）', en: 'start the CSV with a byte order mark, for Excel' },
  rawCsv: {
    ja: 'CSVで数式とみなされる文字列を無害化しない',
    en: 'leave CSV texts that a spreadsheet would take for formulas as they are',
  },
  color: { ja: '色を付ける', en: 'colour the output' },
  noColor: { ja: '色を付けない', en: 'do not colour the output' },
} as const satisfies Record<string, Text>;
