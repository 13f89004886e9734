import { Option } from 'commander';
import { underHeading } from './underHeading.js';
import { encodingNamed, encodings, type Encoding } from '../../inventory/decode/encoding.js';
import { defaultLimits, type Limits } from '../../inventory/limits.js';
import type { Lang, Text } from '../../text/lang.js';
import { bytesOf, wholeNumberOf, wordOf } from './values.js';
import { wordOption } from './words.js';

/** Flags that say how inputs are read; the same for every command that reads inventories. */
export interface InputFlags {
  readonly encoding?: Encoding;
  readonly headerRow?: string;
  readonly sheet?: string;
  readonly maxFileSize?: string;
  readonly maxFieldSize?: string;
  readonly maxColumns?: string;
  readonly maxTasks?: string;
  /** false with `--no-record` */
  readonly record?: boolean;
  readonly acceptFuzzy?: boolean;
}

/** The options of InputFlags. */
export function inputOptions(lang: Lang): readonly Option[] {
  return underHeading(group[lang], [
    encodingOption(lang),
    new Option('--sheet <name>', says.sheet[lang]),
    new Option('--header-row <n>', says.headerRow[lang]),
    new Option('--max-file-size <size>', says.fileSize[lang]),
    new Option('--max-field-size <size>', says.fieldSize[lang]),
    new Option('--max-columns <n>', says.columns[lang]),
    new Option('--max-tasks <n>', says.tasks[lang]),
    new Option('--no-record', says.record[lang]),
    new Option('--accept-fuzzy', says.fuzzy[lang]),
  ]);
}

/** Takes the names by which programs know an encoding, and shows one of each. */
function encodingOption(lang: Lang): Option {
  const option = wordOption('--encoding <name>', says.encoding[lang], {
    words: encodings,
    usual: says.detected[lang],
  });
  return option.argParser((given) => encodingNamed(given) ?? wordOf('--encoding', given, encodings));
}

const most = Number.MAX_SAFE_INTEGER;

/** What the flags ask of the reader. Throws UsageError. */
export function readOptionsOf(flags: InputFlags) {
  const limits: Limits = {
    fileBytes:
      flags.maxFileSize === undefined
        ? defaultLimits.fileBytes
        : bytesOf('--max-file-size', flags.maxFileSize),
    fieldBytes:
      flags.maxFieldSize === undefined
        ? defaultLimits.fieldBytes
        : bytesOf('--max-field-size', flags.maxFieldSize),
    columns:
      flags.maxColumns === undefined
        ? defaultLimits.columns
        : wholeNumberOf('--max-columns', flags.maxColumns, [1, most]),
    tasks:
      flags.maxTasks === undefined
        ? defaultLimits.tasks
        : wholeNumberOf('--max-tasks', flags.maxTasks, [1, most]),
  };
  return {
    limits,
    ...(flags.record === undefined ? {} : { record: flags.record }),
    ...(flags.acceptFuzzy === undefined ? {} : { acceptFuzzy: flags.acceptFuzzy }),
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(flags.sheet === undefined ? {} : { sheet: flags.sheet }),
    ...(flags.headerRow === undefined
      ? {}
      : { headerRow: wholeNumberOf('--header-row', flags.headerRow, [1, most]) }),
  };
}

const says = {
  record: {
    ja: '空欄を公的記録（根拠法令の改正・手続など）で補わない',
    en: 'do not fill empty cells from the public record',
  },
  fuzzy: {
    ja: '法令名が完全には一致しない類似のものも、その法令とみなす',
    en: 'also accept names that only resemble the title of a law',
  },
  encoding: { ja: '文字コード', en: 'encoding of the input' },
  detected: { ja: '自動判定', en: 'detected' },
  sheet: {
    ja: 'ブックから読むシート（名前又は番号。既定は見出しで判断）',
    en: 'sheet of a workbook, by name or number (default: those with a known header)',
  },
  headerRow: {
    ja: '見出しのある行（表計算ソフトでの行番号。既定は自動）',
    en: 'header row, 1-based (default: detected)',
  },
  fileSize: { ja: '1ファイルの上限（既定 64M）', en: 'maximum size of a file (default 64M)' },
  fieldSize: { ja: '1セルの上限（既定 1M）', en: 'maximum size of a cell (default 1M)' },
  columns: { ja: '列数の上限（既定 5000）', en: 'maximum number of columns (default 5000)' },
  tasks: { ja: '事務の件数の上限（既定 200000）', en: 'maximum number of tasks (default 200000)' },
} as const satisfies Record<string, Text>;

const group: Text = { ja: '読み込み：', en: 'Reading:' };
