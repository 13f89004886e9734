import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import { criteria } from '../../criteria/index.js';
import { parsePlain, type DocumentSource, type PlainDocument } from '../config/document.js';
import { ConfigError } from '../config/error.js';
import { faultsOf } from '../config/faults.js';
import { configProblem } from '../config/problems.js';
import type { Problem } from '../problem.js';
import { weightsFormats, weightsReports } from '../report/weights/index.js';
import type { Lang, Text } from '../text/lang.js';
import type { Fault } from '../weighting/fault.js';
import type { Weighed } from '../weighting/weighed.js';
import { weigh } from '../weighting/weigh.js';
import { isColoured, paintFor } from './colour.js';
import type { Context } from './context.js';
import { writeFiles } from './files.js';
import { targetsOf } from './targets.js';
import { tellProblems } from './tellProblems.js';
import { widthOf } from './width.js';
import { writeAll } from './write.js';

interface Flags {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly color?: boolean;
}

/** `commonality weights`: from people's judgements to weights that can be defended. */
export function weightsCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('weights')
    .description(says.about[lang])
    .argument('<judgements>', says.judgements[lang])
    .addHelpText('after', says.example[lang]);
  for (const option of options(lang)) command.addOption(option);
  return command.action(async (file: string, flags: Flags) => end(await runWeights(context, file, flags)));
}

const rules = {
  formats: weightsFormats,
  otherwise: 'table',
  endings: { '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml', '.md': 'markdown' },
} as const;

async function runWeights(context: Context, given: string, flags: Flags): Promise<number> {
  const targets = targetsOf(flags.format ?? [], flags.output, rules);
  const file = given === '-' ? '<stdin>' : given;
  const { weighed, problems } = weighedOf({ file, text: await textOf(given, context) });
  await tellProblems(context, problems, flags);
  const { io, lang } = context;
  const plain = { lang, criteria, file, width: 100, paint: await paintFor(false) };
  const drafts = targets.flatMap(({ format, file }) =>
    file === undefined ? [] : [{ file, chunks: weightsReports[format](weighed, plain) }],
  );
  await writeFiles(drafts, given === '-' ? [] : [given], io.cwd);
  const open = targets.find((target) => target.file === undefined);
  if (open === undefined) return 0;
  const paint = await paintFor(isColoured(io.stdout, io.env, flags.color));
  await writeAll(io.stdout, weightsReports[open.format](weighed, { ...plain, paint, width: widthOf(io) }));
  return 0;
}

/** Throws ConfigError where judgements cannot be weighed. */
function weighedOf(source: DocumentSource): {
  readonly weighed: Weighed;
  readonly problems: readonly Problem[];
} {
  const document = parsePlain(source);
  if (!('data' in document)) throw new ConfigError(document);
  const { weighed, faults } = weigh((schema) => {
    const parsed = schema.safeParse(document.data, { reportInput: true });
    if (parsed.success) return parsed.data;
    throw new ConfigError(faultsOf(parsed.error.issues, { ...source, document, schema }));
  }, criteria);
  const problems = faults
    .map((fault) => problemOf(fault, source.file, document))
    .toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
  if (weighed === undefined) throw new ConfigError(problems);
  return { weighed, problems };
}

function problemOf(
  { code, severity, path, key, message }: Fault,
  file: string,
  { spotOf, keySpot }: PlainDocument,
): Problem {
  const spot = key === undefined ? spotOf(path) : keySpot(path, key);
  return { code, severity, file, ...spot, message };
}

async function textOf(file: string, { io }: Context): Promise<string> {
  const bytes = await (file === '-' ? bytesOf(io.stdin) : readFile(path.resolve(io.cwd, file))).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error) throw unreadable(file, String(error.code));
      throw error;
    },
  );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(file, 'not UTF-8');
  }
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

function unreadable(file: string, reason: string): ConfigError {
  return new ConfigError([configProblem('config-unreadable', { file, line: 1 }, { reason })]);
}

function options(lang: Lang): readonly Option[] {
  return [
    new Option('--format <name[=file]>', says.format[lang]).argParser(
      (next: string, before?: readonly string[]) => [...(before ?? []), next],
    ),
    new Option('--output <file>', says.output[lang]),
    new Option('--color', says.color[lang]),
    new Option('--no-color', says.noColor[lang]),
  ];
}

const says = {
  about: {
    ja: '判断（点数・順位・一対比較・ベストワースト）から視点の重みを求め、整合性とともに示す',
    en: 'turn judgements (points, ranks, pairs, best-worst) into weights, and say how consistent they are',
  },
  judgements: {
    ja: '判断のファイル（YAML・JSON。- は標準入力）',
    en: 'file of judgements (YAML or JSON; - is standard input)',
  },
  format: {
    ja: '形式：table（既定）・json・yaml（設定ファイルに書く形）・markdown。「json=ファイル名」で複数を一度に出力',
    en: 'table (default), json, yaml (for commonality.yaml) or markdown; json=FILE writes to a file, and may be given several times',
  },
  output: { ja: '出力先のファイル', en: 'write to this file instead of standard output' },
  color: { ja: '色を付ける', en: 'colour the output' },
  noColor: { ja: '色を付けない', en: 'do not colour the output' },
  example: {
    ja: `
判断のファイルの例（method は direct・swing・rank・ahp・best-worst）：
  method: ahp
  compare:
    resident-need:
      workplace-support: 3      # 住民ニーズは職員支援の3倍重要
      commonality: 1/2          # 共通性の半分
`,
    en: `
A file of judgements (method: direct, swing, rank, ahp or best-worst):
  method: ahp
  compare:
    resident-need:
      workplace-support: 3      # three times as important
      commonality: 1/2          # half as important
`,
  },
} as const satisfies Record<string, Text>;
