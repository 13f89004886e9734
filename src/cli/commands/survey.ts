import { Command, Option } from 'commander';
import { answersFormats } from '../../report/survey/index.js';
import { createdFormats } from '../../report/survey/created.js';
import { marginKinds, marginTitle } from '../../record/municipalities/margins.js';
import { langs, say, type Lang, type Text, type Wording } from '../../text/lang.js';
import { subcommandNames } from '../arguments.js';
import { nearest } from '../../text/nearest.js';
import type { Context } from '../context.js';
import { outputOptions } from '../options/outputOptions.js';
import { runOptions } from '../options/runOptions.js';
import { idsOf, wholeNumberOf } from '../options/values.js';
import { withOptions } from '../options/withOptions.js';
import { completedBy, wordOption } from '../options/words.js';
import { writeAll } from '../output/write.js';
import { UsageError } from '../usageError.js';
import { runSurveyNew, type NewSurveyFlags } from './survey/new.js';
import { runSurveyRead, type ReadSurveyFlags } from './survey/read.js';
import { readPlan } from './survey/readFolder.js';
import { sumsQuery } from '../../survey/sums/sql.js';
import { sqlDialects, type SqlDialect } from '../../survey/sums/sqlDialect.js';

type End = (code: number) => void;

/** `commonality survey`: questionnaires for sampled municipalities, and what their answers say of all. */
export function surveyCommand(context: Context, end: End): Command {
  const { lang } = context;
  const command = new Command('survey')
    .description(says.about[lang])
    .enablePositionalOptions()
    .usage(says.usage[lang])
    .argument('[command...]')
    .addCommand(newSurveyCommand(context, end))
    .addCommand(readSurveyCommand(context, end))
    .addCommand(sqlSurveyCommand(context, end));
  return command.action(([verb]: readonly string[]) => {
    throw new UsageError(say(says.verb, { verb, near: nearest(verb ?? '', verbs, 2) }));
  });
}

const verbs = subcommandNames.survey;

function newSurveyCommand(context: Context, end: End): Command {
  const { lang } = context;
  const command = new Command('new')
    .description(says.new[lang])
    .argument('<inventory...>', says.inventory[lang]);
  withOptions(command, [
    new Option('--sample <file>', says.sample[lang]),
    new Option('--settle <count>', says.settle[lang]).argParser((given) =>
      wholeNumberOf('--settle', given, [1, 10_000]),
    ),
    new Option('--effect', says.effect[lang]),
    new Option('--vendors', says.vendors[lang]),
    ...outputOptions(lang, createdFormats).filter(({ long }) => long !== '--output'),
    new Option('-o, --output <folder>', says.folder[lang]),
    ...runOptions(lang),
  ]);
  return command.action(async (paths: readonly string[], flags: NewSurveyFlags) =>
    end(await runSurveyNew(context, paths, flags)),
  );
}

function readSurveyCommand(context: Context, end: End): Command {
  const { lang } = context;
  const command = new Command('read').description(says.read[lang]).argument('[answers]', says.answers[lang]);
  withOptions(command, [
    new Option('--survey <file>', says.plan[lang]),
    new Option('--collapse', says.collapse[lang]),
    calibrateOption(lang),
    new Option('--fay-herriot <count>', says.fayHerriot[lang]).argParser((given) =>
      wholeNumberOf('--fay-herriot', given, [1, 1741]),
    ),
    new Option('--sums <file>', says.sums[lang]),
    new Option('--replies <folder>', says.replies[lang]),
    ...outputOptions(lang, answersFormats).filter(({ long }) => long !== '--output'),
    new Option('-o, --output <file>', says.estimated[lang]),
  ]);
  return command.action(async (answers: string | undefined, flags: ReadSurveyFlags) =>
    end(await runSurveyRead(context, answers, flags)),
  );
}

interface SqlFlags {
  readonly dialect?: SqlDialect;
  readonly table?: string;
}

async function runSurveySql(context: Context, survey: string, flags: SqlFlags): Promise<number> {
  const plan = await readPlan(survey, context);
  const { dialect = sqlDialects[0], table = 'answers' } = flags;
  await writeAll(context.io.stdout, [sumsQuery(plan, dialect, table)]);
  return 0;
}

function sqlSurveyCommand(context: Context, end: End): Command {
  const { lang } = context;
  const command = new Command('sql').description(says.sql[lang]).argument('<survey>', says.described[lang]);
  withOptions(command, [
    wordOption('--dialect <name>', says.dialect[lang], { words: sqlDialects, usual: sqlDialects[0] }),
    new Option('--table <name>', says.table[lang]),
  ]);
  return command.action(async (survey: string, flags: SqlFlags) =>
    end(await runSurveySql(context, survey, flags)),
  );
}

const namedMargins = marginKinds.map((id) => ({ id, names: langs.map((lang) => marginTitle(id)[lang]) }));

function calibrateOption(lang: Lang): Option {
  const option = new Option('--calibrate <margins>', says.calibrate[lang]);
  option.argParser((given) => [...new Set(idsOf('--calibrate', given, namedMargins))]);
  return completedBy(option, marginKinds);
}

const says = {
  usage: {
    ja: 'new <事務一覧…> | read <フォルダー> | sql <調査のファイル>',
    en: 'new <inventory...> | read <folder> | sql <survey>',
  },
  about: {
    ja: '抽出した市区町村への調査票を作り、回答から全国の値を推計する',
    en: 'make questionnaires for sampled municipalities, and estimate from their answers',
  },
  new: {
    ja: '順位を最も動かし得る項目だけを聞く調査票（Excel・CSV）を団体ごとに作る',
    en: 'write a questionnaire for each municipality that asks only what can move the ranking most',
  },
  inventory: {
    ja: '事務一覧（Excel・CSV・YAML）',
    en: 'task inventory (Excel, CSV or YAML)',
  },
  sample: {
    ja: '調査する団体のファイル（commonality sample --output で作成）',
    en: 'the municipalities to ask, written by commonality sample --output',
  },
  settle: {
    ja: '1団体に聞くセルの数の上限（既定：30）',
    en: 'cells that a municipality is asked at most (default: 30)',
  },
  effect: {
    ja: '聞く事務には、効果の見立てに要る質問（実施、時間、導入後の時間、経費）も加える（項目の列がある場合）',
    en: 'of the tasks that are asked about, also ask what the effect rests on: whether performed, hours, hours after, cost (where the inventory has the column)',
  },
  vendors: { ja: '事業者向けの調査票も作る', en: 'also write a questionnaire for vendors' },
  folder: {
    ja: '出力先のフォルダー（新しいもの、又は空のもの）',
    en: 'folder to write to: a new one, or an empty one',
  },
  read: {
    ja: '返ってきた調査票を読み、全国の値を推計して事務一覧に入れる',
    en: 'read the questionnaires that came back, and fill the inventory with estimates',
  },
  answers: {
    ja: '返ってきたファイルのフォルダー（中のフォルダーも読む。ファイルは書き換えない）、又は全団体の回答を1つにまとめたCSV',
    en: 'folder of the files that came back, with those below it, which are never written; or one CSV file of all answers',
  },
  sums: {
    ja: '回答の代わりに、survey sql の問い合わせの結果（CSV）を使う',
    en: 'use the result of the query of survey sql (CSV) in place of the answers',
  },
  sql: {
    ja: 'データベースにある回答を集計する問い合わせ（SQL）を示す。結果は survey read --sums で読む',
    en: 'print the query that sums up answers in a database; survey read --sums takes its result',
  },
  described: {
    ja: '調査の記録（survey new が書き出した survey.json）',
    en: 'what describes the survey: the survey.json that survey new wrote',
  },
  dialect: { ja: 'データベースの種類', en: 'the database' },
  table: {
    ja: "回答の表（既定：answers）。FROM の後に書けるものなら何でもよい：read_parquet('answers/*.parquet')",
    en: "table of the answers (default: answers), or whatever may stand behind FROM, such as read_parquet('answers/*.parquet')",
  },
  plan: {
    ja: '調査の記録（既定：フォルダーの中の survey.json）',
    en: 'what describes the survey (default: survey.json in the folder)',
  },
  collapse: {
    ja: '回答が1団体以下の区分を、隣の区分と合わせて推計する',
    en: 'put a class with fewer than two answers together with the next',
  },
  calibrate: {
    ja: '回答の重みを、全国の団体数に合わせる区分：class 人口階級・type 種別・region 地方・prefecture 都道府県。1つなら事後層化、「class,region」のように複数ならレイキング',
    en: 'groups to whose numbers weights are made to add up: class (of population), type, region, prefecture; one is poststratification, several, such as class,region, are raking',
  },
  fayHerriot: {
    ja: '回答がこの数より少ない区分を、Fay–Herriotモデルで推計する（既定：しない）',
    en: 'estimate classes with fewer answers than this by the model of Fay and Herriot (default: none)',
  },
  replies: {
    ja: '団体ごとの確認依頼（Markdown）を書き出すフォルダー',
    en: 'folder for a note to each municipality (Markdown), to be sent as it is',
  },
  estimated: {
    ja: '推計を入れた事務一覧の出力先（.csv・.yaml）',
    en: 'write the inventory with the estimates here (.csv or .yaml)',
  },
  verb: {
    ja: ({ verb, near }) =>
      `${verb === undefined ? '' : `survey ${verb} というコマンドはありません。`}${near === undefined ? 'survey new（調査票を作る）、survey read（回答を読む）、survey sql（集計の問い合わせを示す）のいずれかを指定してください。' : `${near} ではありませんか。`}`,
    en: ({ verb, near }) =>
      `${verb === undefined ? '' : `unknown command survey ${verb}; `}${near === undefined ? 'use survey new (to make questionnaires), survey read (to read answers) or survey sql (to sum them up in a database)' : `did you mean ${near}?`}`,
  } satisfies Wording<{ readonly verb: string | undefined; readonly near: string | undefined }>,
} as const satisfies Record<string, Text | object>;
