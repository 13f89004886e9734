import { Option } from 'commander';
import type { Page, Writer } from '../../report/criteria/index.js';
import type { Lang, Text } from '../../text/lang.js';
import { isColoured, paintFor } from '../colour.js';
import type { Context } from '../context.js';
import { writeFiles } from '../files.js';
import { targetsOf } from '../targets.js';
import { widthOf } from '../width.js';
import { writeAll } from '../write.js';

/** Flags that say in which format something is written, and where. */
export interface WritingFlags {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly color?: boolean;
}

/** The options of WritingFlags; `extra` is a format beside table and json. */
export function writingOptions(lang: Lang, extra?: 'markdown'): readonly Option[] {
  return [
    new Option(
      '--format <name[=file]>',
      extra === undefined ? says.short[lang] : says.format[lang],
    ).argParser((next: string, before?: readonly string[]) => [...(before ?? []), next]),
    new Option('--output <file>', says.output[lang]),
    new Option('--color', says.color[lang]),
    new Option('--no-color', says.noColor[lang]),
  ];
}

interface Writing<T, F extends string> {
  readonly known: T;
  readonly writers: Readonly<Record<F, Writer<T>>>;
  readonly formats: readonly F[];
  readonly flags: WritingFlags;
  /** paths that no output may overwrite */
  readonly reads: readonly string[];
}

/** Writes what is known in every format that is asked for, files first. Throws UsageError. */
export async function writeOut<T, F extends string>(
  { io, lang }: Context,
  { known, writers, formats, flags, reads }: Writing<T, F | 'table' | 'json'>,
): Promise<void> {
  const targets = targetsOf(flags.format ?? [], flags.output, rulesOf(formats));
  const plain: Page = { lang, width: 100, paint: await paintFor(false) };
  const drafts = targets.flatMap(({ format, file }) =>
    file === undefined ? [] : [{ file, chunks: writers[format](known, plain) }],
  );
  await writeFiles(drafts, reads, io.cwd);
  const open = targets.find(({ file }) => file === undefined);
  if (open === undefined) return;
  const paint = await paintFor(isColoured(io.stdout, io.env, flags.color));
  await writeAll(io.stdout, writers[open.format](known, { lang, width: widthOf(io), paint }));
}

function rulesOf<F extends string>(formats: readonly (F | 'table' | 'json')[]) {
  const markdown = formats.find((format) => format === 'markdown');
  return {
    formats,
    otherwise: 'table',
    endings: { '.json': 'json', ...(markdown === undefined ? {} : { '.md': markdown }) },
  } as const;
}

const says = {
  format: {
    ja: '形式：table（既定）・json・markdown。「json=ファイル名」でファイルに出力',
    en: 'table (default), json or markdown; json=FILE writes to a file',
  },
  short: {
    ja: '形式：table（既定）・json。「json=ファイル名」でファイルに出力',
    en: 'table (default) or json; json=FILE writes to a file',
  },
  output: { ja: '出力先のファイル', en: 'write to this file instead of standard output' },
  color: { ja: '色を付ける', en: 'colour the output' },
  noColor: { ja: '色を付けない', en: 'do not colour the output' },
} as const satisfies Record<string, Text>;
