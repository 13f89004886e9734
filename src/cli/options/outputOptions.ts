import { Option } from 'commander';
import { underHeading } from './underHeading.js';
import type { Lang, Text, Wording } from '../../text/lang.js';
import { several } from './values.js';
import { completedBy } from './words.js';

/** Flags that say in which formats something is printed, and where. */
export interface OutputFlags {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** The options of OutputFlags for a command with these formats, the first of which is the default. */
export function outputOptions(lang: Lang, formats: readonly string[], note?: Text): readonly Option[] {
  const about = `${format[lang]({ formats })}${formats.includes('json') ? says.module[lang] : ''}${note?.[lang] ?? ''}`;
  return underHeading(group[lang], [
    completedBy(new Option('-f, --format <name[=file]>', about).argParser(several), formats),
    new Option('-o, --output <file>', says.output[lang]),
    new Option('--color', says.color[lang]),
    new Option('--no-color', says.noColor[lang]),
    new Option('-q, --quiet', says.quiet[lang]),
  ]);
}

const format: Wording<{ readonly formats: readonly string[] }> = {
  ja: ({ formats: [first = '', ...others] }) =>
    `形式：${[`${first}（既定）`, ...others].join('・')}。「json=ファイル名」で複数を一度に出力`,
  en: ({ formats: [first = '', ...others] }) =>
    `${[`${first} (default)`, ...others.slice(0, -1)].join(', ')} or ${others.at(-1) ?? ''}; NAME=FILE writes to a file (repeatable)`,
};

const says = {
  module: { ja: '。自作のモジュールも可（./名前.mjs）', en: '; or a module of your own, ./NAME.mjs' },
  output: { ja: '出力先のファイル', en: 'write to this file instead of standard output' },
  color: { ja: '色を付ける', en: 'colour the output' },
  quiet: { ja: '標準エラーにはエラーだけを出す', en: 'print only errors to standard error' },
  noColor: { ja: '色を付けない', en: 'do not colour the output' },
} as const satisfies Record<string, Text>;

const group: Text = { ja: '出力：', en: 'Output:' };
