import { Option } from 'commander';
import { underHeading } from './underHeading.js';
import { formats } from '../../report/score/index.js';
import type { Lang, Text } from '../../text/lang.js';
import type { OutputFlags } from './outputOptions.js';

/** Flags that say how a CSV is written. */
export interface CsvFlags {
  readonly bom?: boolean;
  readonly rawCsv?: boolean;
  readonly rawHeadings?: boolean;
}

/** Flags of a command that prints reports, CSV among them. */
export type ReportFlags = OutputFlags & CsvFlags;

/** The options of CsvFlags. */
export function csvReportOptions(lang: Lang): readonly Option[] {
  return underHeading(group[lang], [
    new Option('--bom', says.bom[lang]),
    new Option('--raw-csv', says.rawCsv[lang]),
  ]);
}

/** The option of a command whose CSV has Japanese headings. */
export function rawHeadingsOption(lang: Lang): readonly Option[] {
  return underHeading(group[lang], [new Option('--raw-headings', says.rawHeadings[lang])]);
}

/** What CsvFlags ask for. */
export function csvChoiceOf({
  bom = false,
  rawCsv = false,
  rawHeadings = false,
}: CsvFlags): Required<CsvFlags> {
  return { bom, rawCsv, rawHeadings };
}

/** The formats of a result, and the one that each ending of `--output` selects. */
export const reportRules = {
  formats,
  otherwise: 'table',
  endings: { '.json': 'json', '.csv': 'csv', '.md': 'markdown' },
} as const;

const says = {
  bom: {
    ja: 'CSVの先頭にBOMを付ける（Excel向け）',
    en: 'start CSV output with a byte order mark (for Excel)',
  },
  rawHeadings: {
    ja: '日本語のCSVでも、見出しと仕分けなどを英語の符号のまま書く（プログラム向け）',
    en: 'keep codes as headings and values in a Japanese CSV (for programs)',
  },
  rawCsv: {
    ja: 'CSVで数式とみなされる文字列を無害化しない',
    en: 'do not escape CSV texts that a spreadsheet would read as formulas',
  },
} as const satisfies Record<string, Text>;

const group: Text = { ja: 'CSV：', en: 'CSV:' };
