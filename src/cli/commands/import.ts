import path from 'node:path';
import { Command, Option } from 'commander';
import { importGroupings, importProcedures } from '../../library/importProcedures.js';
import type { Survey } from '../../record/survey/readSurvey.js';
import { streamFile } from '../../files/streamFile.js';
import { inventoryCsv } from '../../report/inventory/csv.js';
import { inventoryYaml } from '../../report/inventory/yaml.js';
import { counted, figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';
import type { Context } from '../context.js';
import { writeFiles } from '../output/files.js';
import { targetsOf } from '../options/targets.js';
import { reportProblems } from '../output/reportProblems.js';
import { completedBy, wordArgument, wordOption } from '../options/words.js';
import { writeAll } from '../output/write.js';

interface Flags {
  readonly by?: (typeof importGroupings)[number];
  readonly format?: string;
  readonly output?: string;
}

const records = ['procedures'] as const;
const writers = { csv: inventoryCsv, yaml: inventoryYaml };
const rules = {
  formats: ['csv', 'yaml'],
  otherwise: 'csv',
  endings: { '.csv': 'csv', '.yaml': 'yaml', '.yml': 'yaml' },
} as const;

/** `commonality import`: a public record as an inventory. */
export function importCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  return new Command('import')
    .description(says.about[lang])
    .addArgument(wordArgument('<record>', says.record[lang], { words: records, command: 'import' }))
    .argument('<file>', says.file[lang])
    .addOption(wordOption('--by <grouping>', says.by[lang], { words: importGroupings, usual: 'family' }))
    .addOption(completedBy(new Option('-f, --format <name>', says.format[lang]), rules.formats))
    .addOption(new Option('-o, --output <file>', says.output[lang]))
    .action(async (_: (typeof records)[number], file: string, flags: Flags) => {
      end(await runImport(context, file, flags));
    });
}

async function runImport(context: Context, file: string, flags: Flags): Promise<number> {
  const { io, lang } = context;
  const { by = 'family' } = flags;
  const [target] = targetsOf(flags.format === undefined ? [] : [flags.format], flags.output, rules);
  const bytes = file === '-' ? io.stdin : streamFile(path.resolve(io.cwd, file));
  const name = file === '-' ? '<stdin>' : file.replaceAll('\\', '/');
  const progress = progressOn(context);
  const survey = await importProcedures(bytes, { by, name, onRows: progress.report }).finally(progress.clear);
  await writeAll(io.stderr, [`${found[lang](survey)}\n`]);
  await reportProblems(context, survey.problems, {});
  const chunks = writers[target?.format ?? 'csv'](survey.sheet);
  if (target?.file === undefined) await writeAll(io.stdout, chunks);
  else await writeFiles([{ file: target.file, chunks }], file === '-' ? [] : [file], io.cwd);
  return 0;
}

/** One line on a terminal that counts rows, and is gone at the end; nothing anywhere else. */
function progressOn({ io: { stderr }, lang }: Context) {
  if (stderr.isTTY !== true) return { report: () => undefined, clear: () => undefined };
  return {
    report: (rows: number) => void stderr.write(`\r\u001B[K${says.rows[lang]} ${figure(rows)}`),
    clear: () => void stderr.write('\r\u001B[K'),
  };
}

const found: Wording<Survey<unknown>> = {
  ja: ({ layout, columns, rows, procedures, groups }) =>
    `行政手続等の調査 ${layout.edition}（${figure(columns)}列）：${figure(rows)}行のうち地方公共団体の手続${figure(procedures)}件を、${figure(groups.length)}事務にまとめました。`,
  en: ({ layout, columns, rows, procedures, groups }) =>
    `survey of procedures ${layout.edition}, ${figure(columns)} columns: of ${counted(rows, 'row')}, ${figure(procedures)} are procedures of local governments; they make ${counted(groups.length, 'task')}`,
};

const says = {
  about: {
    ja: '公表された記録から事務一覧を作る',
    en: 'create an inventory from a public record',
  },
  record: {
    ja: '記録の種類。proceduresは行政手続等の調査結果',
    en: 'public record to read; procedures is the survey of administrative procedures',
  },
  file: {
    ja: '公表されたCSV（令和6年度・令和7年度。.gzも可、- は標準入力）',
    en: 'the CSV as published (R6 or R7; .gz too; - is standard input)',
  },
  by: {
    ja: 'まとめ方。法令群・法令・手続・市町村の事務（task）ごと',
    en: 'what makes a task; a family is an act with its orders and rules, a task what a town does under one chapter',
  },
  format: { ja: '形式：csv（既定）・yaml', en: 'csv (default) or yaml' },
  output: { ja: '出力先のファイル', en: 'write to this file instead of standard output' },
  rows: { ja: '読み込んだ行：', en: 'rows read:' },
} as const satisfies Record<string, Text>;
