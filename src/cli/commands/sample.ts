import { Command, Option } from 'commander';
import { allMunicipalities } from '../../record/municipalities/municipality.js';
import { readInputs } from '../../inventory/input.js';
import { defaultLimits } from '../../inventory/limits.js';
import { sampleFormats, samplePlan, sampleReports } from '../../report/sample/index.js';
import type { Sample } from '../../report/sample/report.js';
import type { TextGrid } from '../../inventory/textGrids.js';
import { say, type Text, type Wording } from '../../text/lang.js';
import type { Context } from '../context.js';
import { outputOptions, type OutputFlags } from '../options/outputOptions.js';
import { targetsOf } from '../options/targets.js';
import { numberOf, shareOf, wholeNumberOf } from '../options/values.js';
import { withOptions } from '../options/withOptions.js';
import { wordOption } from '../options/words.js';
import { isColoured, paintFor } from '../output/colour.js';
import { printOutputs } from '../output/printOutputs.js';
import { widthOf } from '../output/width.js';
import { wrappedOn } from '../output/wrapped.js';
import { writeAll } from '../output/write.js';
import { UsageError } from '../usageError.js';
import { faultyLines, readGrid } from '../readGrid.js';
import { designRows } from './sample/designFile.js';
import { frameRows, recordFrame } from './sample/frameFile.js';
import type { LineFault } from '../../survey/sampleRows.js';
import { allocations, sampleOf, selections, strataKinds, type SampleRequest } from './sample/sampleOf.js';

interface Flags extends OutputFlags, SampleRequest {}

/** `commonality sample`: which municipalities to ask, and how much their answers are expected to tell. */
export function sampleCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('sample').description(says.about[lang]);
  withOptions(command, [
    new Option('--n <count>', says.n[lang]).argParser((given) =>
      wholeNumberOf('--n', given, [1, allMunicipalities.length]),
    ),
    shareOption('--margin <share>', says.margin[lang], '10%'),
    shareOption('--class-margin <share>', says.classMargin[lang], '25%'),
    shareOption('--response <share>', says.response[lang], '100%'),
    wordOption('--strata <kind>', says.strata[lang], { words: strataKinds, usual: 'class' }),
    wordOption('--allocation <rule>', says.allocation[lang], {
      words: Object.keys(allocations),
      usual: 'power',
    }),
    wordOption('--selection <way>', says.selection[lang], { words: selections, usual: 'random' }),
    new Option('--seed <number>', says.seed[lang]).argParser((given) =>
      numberOf('--seed', given, [0, 2 ** 31 - 1]),
    ),
    new Option('--avoid <file>', says.avoid[lang]),
    new Option('--frame <file>', says.frame[lang]),
    new Option('--design <file>', says.design[lang]),
    new Option('--take-all <classes>', says.takeAll[lang]).argParser((given) => given.split(/[,，、]/)),
    shareOption('--cv <share>', says.cv[lang]),
    ...outputOptions(lang, sampleFormats),
  ]);
  return command.action(async (flags: Flags) => end(await runSample(context, flags)));
}

function shareOption(flags: string, about: string, usual?: string): Option {
  const option = new Option(flags, about);
  option.argParser((given) => {
    const share = shareOf(option.long ?? flags, given);
    if (share > 0) return share;
    throw new UsageError(say(says.aboveZero, { option: option.long ?? flags }));
  });
  if (usual !== undefined) option.defaultValueDescription = usual;
  return option;
}

const rules = {
  formats: sampleFormats,
  otherwise: 'table',
  endings: { '.csv': 'csv', '.json': 'json' },
} as const;

async function runSample(context: Context, flags: Flags): Promise<number> {
  const targets = targetsOf(flags.format ?? [], flags.output, rules);
  const avoid = flags.avoid === undefined ? new Set<string>() : await codesIn(flags.avoid, context);
  const frame = flags.frame === undefined ? recordFrame : await rowsIn(flags.frame, frameRows, context);
  const design = flags.design === undefined ? [] : await rowsIn(flags.design, designRows, context);
  const sample = sampleOf(flags, { avoid, frame, design });
  await printOutputs(context, {
    targets,
    print: (format, page) => sampleReports[format](sample, { lang: context.lang, ...page }),
    color: flags.color,
    quiet: flags.quiet,
    reads: [flags.avoid, flags.frame, flags.design].filter((file) => file !== undefined),
  });
  if (flags.quiet !== true && !targets.some(isShown)) await showPlan(sample, flags, context);
  return 0;
}

function isShown({ format, file }: { readonly format: string; readonly file?: string | undefined }): boolean {
  return format !== 'csv' && file === undefined;
}

/** Who is asked goes to a file or another program: what their answers are expected to tell is shown all the same. */
async function showPlan(sample: Sample, { color }: Flags, { io, lang }: Context): Promise<void> {
  const paint = await paintFor(isColoured(io.stderr, io.env, color));
  const lines = samplePlan(sample, { lang, width: widthOf({ stdout: io.stderr, env: io.env }), paint });
  await writeAll(wrappedOn(io.stderr), lines);
}

/** The rows of a file, or every fault of it. Throws InventoryError. */
async function rowsIn<R extends object>(
  file: string,
  read: (grid: TextGrid) => readonly R[] | readonly LineFault[],
  context: Context,
): Promise<readonly R[]> {
  const found = read(await readGrid(file, context));
  if (!isFaulty(found)) return found;
  throw faultyLines(file, found);
}

function isFaulty<R extends object>(
  found: readonly R[] | readonly LineFault[],
): found is readonly LineFault[] {
  const [first] = found;
  return first !== undefined && 'says' in first;
}

/** The codes in a draw of an earlier survey: the first of each line, as figures of six digits may come behind it. */
async function codesIn(file: string, { io }: Context): Promise<ReadonlySet<string>> {
  const known = new Set(allMunicipalities.map(({ code }) => code));
  const codes = new Set<string>();
  for (const { bytes } of await readInputs([file], { stdin: io.stdin, limits: defaultLimits, cwd: io.cwd })) {
    // Digits are the same bytes in every encoding that a CSV file comes in.
    for (const line of Buffer.from(bytes)
      .toString('latin1')
      .split(/\r\n?|\n/)) {
      const first = (line.match(/\d+/g) ?? []).find((digits) => known.has(digits));
      if (first !== undefined) codes.add(first);
    }
  }
  if (codes.size === 0) throw new UsageError(say(says.noCodes, { option: file }));
  return codes;
}

const says = {
  about: {
    ja: '調査する市区町村を抽出し、誤差の見込みを示す',
    en: 'draw the municipalities to ask, and print the expected margins of error',
  },
  n: {
    ja: '調査する団体数（既定：全国の誤差の目標に足りる最少）',
    en: 'municipalities to ask (default: as few as reach the margin)',
  },
  margin: { ja: '全国の割合の誤差の目標（±）', en: 'wanted margin of a share nationwide (±)' },
  classMargin: { ja: '区分ごとの誤差の目標（±）', en: 'wanted margin in every class (±)' },
  response: { ja: '見込む回答率', en: 'share of those asked who are expected to answer' },
  strata: {
    ja: '区分：人口階級・都道府県・なし',
    en: 'classes to draw from: by population, prefecture or none',
  },
  allocation: {
    ja: '配分：equal 均等・sqrt 平方根・power 0.7乗・proportional 比例・neyman ネイマン（--design の標準偏差と費用による）',
    en: 'how the sample is shared out: by the number of municipalities to the power 0, 0.5, 0.7 or 1, or by Neyman (with sd and cost of --design)',
  },
  frame: {
    ja: '抽出の母集団とする団体のファイル（列：団体コード、あれば市区町村・人口・区分）。既定は全国の市区町村',
    en: 'file of the bodies to draw from (columns: code, and municipality, population, class where there are); default: all municipalities',
  },
  design: {
    ja: '区分ごとの条件のファイル（列：区分、最少、最多、費用、「標準偏差 項目名」、「平均 項目名」）',
    en: 'file with a row for each class (columns: class, least, most, cost, “sd NAME”, “mean NAME”)',
  },
  takeAll: {
    ja: 'すべての団体を調査する区分（例：指定都市,特別区）',
    en: 'classes of which all are asked, such as designated,ward',
  },
  cv: {
    ja: '--design の項目すべての全国の合計について、変動係数の目標。足りる最も安い標本にする（Bethel）',
    en: 'wanted coefficient of variation of the total of everything in --design; the cheapest sample that is enough is drawn (Bethel)',
  },
  selection: {
    ja: '抽出：random 無作為・systematic 系統（人口順）・systematic-code 系統（団体コード順）・size 人口に比例',
    en: 'how units are drawn within a class: at random, systematically along population or code, or with probabilities by population',
  },
  seed: { ja: '乱数の種（既定：1）', en: 'seed of the draw (default: 1)' },
  avoid: {
    ja: '前回の抽出のファイル。その団体は後回しにする',
    en: 'file of an earlier draw, whose municipalities come last',
  },
  aboveZero: {
    ja: ({ option }: { readonly option: string }) =>
      `${option} には0より大きい割合を指定してください（例：10%）。`,
    en: ({ option }: { readonly option: string }) => `${option} must be a share above 0, such as 10%`,
  },
  noCodes: {
    ja: ({ option }: { readonly option: string }) => `${option} に6桁の団体コードがありません。`,
    en: ({ option }: { readonly option: string }) => `${option} has no code of a municipality (6 digits)`,
  },
} as const satisfies Record<string, Text | Wording<{ readonly option: string }>>;
