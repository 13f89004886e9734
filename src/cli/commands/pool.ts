import { access } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import { criteria } from '../../../criteria/index.js';
import { fieldsOf } from '../../criterion/fieldsOf.js';
import { InventoryError } from '../../inventory/error.js';
import { readInputs, type Input } from '../../inventory/input.js';
import { isSystemFile } from '../../inventory/systemFiles.js';
import { readInventory, type ReadOptions } from '../../inventory/readInventory.js';
import type { Problem } from '../../model/problem.js';
import { contradictionProblems, decisionRows, readDecisions, type Decisions } from '../../pool/decisions.js';
import type { Entry } from '../../pool/entry.js';
import { poolFields } from '../../pool/fields.js';
import { pooledLists, type ReadList } from '../../pool/lists.js';
import { pool, type Pool } from '../../pool/pool.js';
import { readLaws } from '../../record/reading/readLaws.js';
import { inventoryCsv } from '../../report/inventory/csv.js';
import { inventoryYaml } from '../../report/inventory/yaml.js';
import { poolFormats, poolReports } from '../../report/pool/index.js';
import { say, type Text, type Wording } from '../../text/lang.js';
import type { Context } from '../context.js';
import { readGrid } from '../readGrid.js';
import { inputOptions, readOptionsOf, type InputFlags } from '../options/inputOptions.js';
import { outputOptions, type OutputFlags } from '../options/outputOptions.js';
import { targetsOf } from '../options/targets.js';
import { shareOf } from '../options/values.js';
import { withOptions } from '../options/withOptions.js';
import type { Draft } from '../output/files.js';
import { printOutputs } from '../output/printOutputs.js';
import { reportProblems } from '../output/reportProblems.js';
import { UsageError } from '../usageError.js';

interface Flags extends OutputFlags, InputFlags {
  readonly decisions?: string;
  readonly threshold?: number;
}

const usualThreshold = 0.9;
const leastThreshold = 0.5;
const rules = { formats: poolFormats, otherwise: 'table', endings: {} } as const;

/** `commonality pool`: lists that municipalities already have as one inventory. */
export function poolCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('pool').description(says.about[lang]).argument('<lists...>', says.lists[lang]);
  withOptions(command, [
    new Option('--decisions <file>', says.decisions[lang]),
    thresholdOption(says.threshold[lang]),
    ...outputOptions(lang, poolFormats).filter(({ long }) => long !== '--output'),
    new Option('-o, --output <file>', says.output[lang]),
    ...inputOptions(lang).filter(({ long }) => long !== '--no-record' && long !== '--accept-fuzzy'),
  ]);
  return command.action(async (paths: readonly string[], flags: Flags) =>
    end(await runPool(context, paths, flags)),
  );
}

function thresholdOption(about: string): Option {
  const option = new Option('--threshold <share>', about);
  option.argParser((given) => {
    const share = shareOf('--threshold', given);
    if (share >= leastThreshold) return share;
    throw new UsageError(say(says.tooLow, { given }));
  });
  return option;
}

async function runPool(context: Context, paths: readonly string[], flags: Flags): Promise<number> {
  const { io, lang } = context;
  const targets = targetsOf(flags.format ?? [], undefined, rules);
  const fields = { ...fieldsOf(criteria), ...poolFields };
  const { limits, ...options } = readOptionsOf(flags);
  const inputs = await readInputs(paths, { stdin: io.stdin, limits, cwd: io.cwd });
  const files = await readLists(inputs, { ...options, limits, fields });
  const { lists, entries, problems } = pooledLists(files, readLaws());
  if (problems.length > 0) throw new InventoryError(problems);
  const decided = await readDecided(flags.decisions, entries, context);
  const pooled = pool(
    { lists, entries },
    { verdicts: decided.decisions, threshold: flags.threshold ?? usualThreshold, fields, lang },
  );
  const wrong = [
    ...decided.problems,
    ...contradictionProblems(pooled.contradicted, decided, flags.decisions ?? ''),
  ];
  if (wrong.some(({ severity }) => severity === 'error')) throw new InventoryError(wrong);
  await reportProblems(context, [...files.flatMap(({ inventory }) => inventory.problems), ...wrong], flags);
  await printOutputs(context, {
    targets,
    print: (format, page) =>
      poolReports[format](pooled, { lang, fields, decisions: flags.decisions, ...page }),
    color: flags.color,
    quiet: flags.quiet,
    reads: inputs.map(({ name }) => name),
    besides: draftsOf(pooled, decided, { flags, lang }),
  });
  return 0;
}

/** Reads each file by itself: ids of one list say nothing of another. Throws one InventoryError for all. */
async function readLists(inputs: readonly Input[], options: ReadOptions): Promise<readonly ReadList[]> {
  const lists: ReadList[] = [];
  const problems: Problem[] = [];
  // Files that are no lists are reported with the first that is one.
  const others = inputs.filter(({ name }) => isSystemFile(name));
  for (const [i, input] of inputs.filter((each) => !others.includes(each)).entries()) {
    try {
      const inventory = await readInventory(i === 0 ? [input, ...others] : [input], options);
      lists.push({ file: input.name, inventory });
    } catch (error) {
      if (!(error instanceof InventoryError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InventoryError(problems);
  return lists;
}

const undecided: Decisions = { decisions: [], kept: [], problems: [] };

/** What was decided before; nothing where the file is still to be made. */
async function readDecided(
  file: string | undefined,
  entries: readonly Entry[],
  context: Context,
): Promise<Decisions> {
  if (file === undefined) return undecided;
  const isThere = await access(path.resolve(context.io.cwd, file)).then(
    () => true,
    () => false,
  );
  if (!isThere) return undecided;
  return readDecisions(await readGrid(file, context), file, entries);
}

function draftsOf(
  { sheet, doubtful }: Pool,
  { kept }: Decisions,
  { flags: { output, decisions }, lang }: { readonly flags: Flags; readonly lang: Context['lang'] },
): readonly Draft[] {
  const write = /\.ya?ml$/i.test(output ?? '') ? inventoryYaml : inventoryCsv;
  return [
    ...(output === undefined ? [] : [{ file: output, chunks: write(sheet) }]),
    ...(decisions === undefined
      ? []
      : [{ file: decisions, chunks: withMark(inventoryCsv(sheetOf(decisionRows(kept, doubtful, lang)))) }]),
  ];
}

function sheetOf([headers = [], ...rows]: readonly (readonly string[])[]): Pool['sheet'] {
  return { headers, rows };
}

/** Decisions are written by hand in a spreadsheet, and Excel takes Japanese without the mark for Shift_JIS. */
function* withMark(chunks: Iterable<string>): Generator<string> {
  yield '\uFEFF';
  yield* chunks;
}

const says = {
  about: {
    ja: '市区町村が既に持つ事務一覧を、1つの一覧に統合する',
    en: 'make one inventory of the lists that municipalities already have',
  },
  lists: {
    ja: '市区町村の事務一覧（Excel・CSV・YAML）。団体は列かファイル名で分かるもの',
    en: 'lists of municipalities (Excel, CSV or YAML) that say whose they are by a column or their name',
  },
  decisions: {
    ja: '同じ事務かどうかの判断を読み書きするCSV',
    en: 'CSV file of decisions on pairs in doubt, read and written',
  },
  threshold: {
    ja: '同じ事務とみなす類似度（50%以上、既定：90%）',
    en: 'similarity from which two tasks are one (at least 50%, default: 90%)',
  },
  output: {
    ja: '統合した事務一覧の出力先（.csv・.yaml）',
    en: 'write the pooled inventory here (.csv or .yaml)',
  },
  tooLow: {
    ja: ({ given }: { readonly given: string }) =>
      `--threshold は50%以上にしてください（指定値：${given}）。低いと、別の事務が1つになります。`,
    en: ({ given }: { readonly given: string }) =>
      `--threshold must be at least 50%, not ${given}; below that, different tasks become one`,
  },
} as const satisfies Record<string, Text | Wording<{ readonly given: string }>>;
