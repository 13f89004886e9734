import path from 'node:path';
import { say, type Wording } from '../../text/lang.js';
import { isModule } from '../../config/moduleName.js';
import { UsageError } from '../usageError.js';
import { wordOf } from './values.js';

/** One output of a run: a format, and the file it goes to; without a file it goes to standard output. */
export interface Target<F extends string> {
  readonly format: F;
  readonly file?: string;
  /** the module of a report of one's own, which writes what `format` publishes */
  readonly module?: string;
}

export interface TargetRules<F extends string> {
  readonly formats: readonly F[];
  /** the format where none is asked for */
  readonly otherwise: F;
  /** formats by the ending of `--output`, where no format is asked for */
  readonly endings: Readonly<Record<string, F>>;
}

/**
 * The outputs that `--format table --format json=result.json --output FILE` ask for. `--output` is the file of the
 * one format that names none. Throws UsageError if two outputs would go to standard output.
 */
export function targetsOf<F extends string>(
  formats: readonly string[],
  output: string | undefined,
  rules: TargetRules<F>,
): readonly Target<F>[] {
  const asked =
    formats.length === 0 ? [targetFor(output, rules)] : formats.map((each) => targetOf(each, rules));
  const open = asked.filter(({ file }) => file === undefined);
  if (open.length > 1) throw new UsageError(say(says.both, { formats: open.map(({ format }) => format) }));
  const files = asked.map((each) =>
    each.file === undefined && output !== undefined ? { ...each, file: output } : each,
  );
  refuseOtherEndings(files, rules);
  if (output === undefined) return asked;
  if (open.length === 0)
    throw new UsageError(say(says.unused, { formats: asked.map(({ format }) => format) }));
  return files;
}

/** Throws UsageError where a file has the ending of another format of the command than the one that goes into it. */
function refuseOtherEndings<F extends string>(
  targets: readonly Target<F>[],
  { endings }: TargetRules<F>,
): void {
  for (const { format, file = '', module } of targets) {
    const ending = path.extname(file).toLowerCase();
    const other = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
    if (module !== undefined || other === undefined || other === format) continue;
    if (alike.get(format)?.has(ending) !== true)
      throw new UsageError(say(says.otherEnding, { formats: [file, other, format] }));
  }
}

// What is written in another format, and so may have its ending.
const alike: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['gitlab', new Set(['.json'])],
  ['sarif', new Set(['.json'])],
  ['github', new Set(['.md'])],
]);

function targetFor<F extends string>(
  output: string | undefined,
  { endings, otherwise }: TargetRules<F>,
): Target<F> {
  const ending = output === undefined ? '' : path.extname(output).toLowerCase();
  const format = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (format === undefined && elsewhere.has(ending))
    throw new UsageError(say(says.ending, { formats: [ending, ...Object.keys(endings)] }));
  return { format: format ?? otherwise };
}

// What these name is plainly another format: a text table in a file .tsv would be read wrongly by whatever opens it.
const elsewhere: ReadonlySet<string> = new Set(
  [
    'csv',
    'tsv',
    'tab',
    'json',
    'jsonl',
    'ndjson',
    'yaml',
    'yml',
    'toml',
    'xml',
    'html',
    'htm',
    'xhtml',
    'md',
    'markdown',
  ]
    .concat([
      'xlsx',
      'xlsm',
      'xlsb',
      'xls',
      'ods',
      'docx',
      'doc',
      'pptx',
      'pdf',
      'rtf',
      'tex',
      'sarif',
      'parquet',
      'sqlite',
    ])
    .concat(['db', 'zip', 'gz', 'png', 'jpg', 'svg'])
    .map((ending) => `.${ending}`),
);

function targetOf<F extends string>(asked: string, { formats }: TargetRules<F>): Target<F> {
  const at = asked.indexOf('=');
  if (at < 0) return formatOf(asked, formats);
  const file = asked.slice(at + 1);
  if (file === '') throw new UsageError(say(says.noFile, { formats: [asked] }));
  const format = formatOf(asked.slice(0, at), formats);
  return file === '-' ? format : { ...format, file };
}

/** A format by its name, or by the module of a report, which reads what is published as JSON. */
function formatOf<F extends string>(named: string, formats: readonly F[]): Target<F> {
  const json = formats.find((each) => each === 'json');
  if (json === undefined || !isModule(named)) return { format: wordOf('--format', named, formats) };
  return { format: json, module: named };
}

interface Formats {
  readonly formats: readonly string[];
}

const says = {
  both: {
    ja: ({ formats }) =>
      `標準出力に出せる形式は1つです（指定：${formats.join('、')}）。他は --format 形式=ファイル名 としてください。`,
    en: ({ formats }) =>
      `only one format can go to standard output, not ${formats.join(' and ')}; use --format NAME=FILE for the others`,
  },
  unused: {
    ja: () => '--output は、--format でファイル名を指定していない形式があるときに使います。',
    en: () => '--output cannot be used when every --format names a file',
  },
  ending: {
    ja: ({ formats: [given, ...known] }) =>
      `${given} の形式では出力できません。${known.join('・')} か .txt にするか、--format で形式を指定してください。`,
    en: ({ formats: [given, ...known] }) =>
      `there is no output in the format ${given}; end the file in ${known.join(', ')} or .txt, or name a --format`,
  },
  otherEnding: {
    ja: ({ formats: [file, other, format] }) =>
      `${file} は ${other} 形式のファイル名ですが、指定した形式は ${format} です。名前か形式のどちらかを直してください。`,
    en: ({ formats: [file, other, format] }) =>
      `${file} ends as a file of the format ${other}, but the format is ${format}; change the name or the format`,
  },
  noFile: {
    ja: ({ formats: [given] }) => `${given} の後にファイル名がありません。`,
    en: ({ formats: [given] }) => `${given} needs a file name`,
  },
} as const satisfies Record<string, Wording<Formats>>;
