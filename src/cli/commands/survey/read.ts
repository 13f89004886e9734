import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { criteria } from '../../../../criteria/index.js';
import { fieldsOf } from '../../../criterion/fieldsOf.js';
import { isUrl } from '../../../files/isUrl.js';
import type { MarginKind } from '../../../record/municipalities/margins.js';
import { inventoryCsv } from '../../../report/inventory/csv.js';
import { inventoryYaml } from '../../../report/inventory/yaml.js';
import { replyMarkdown } from '../../../report/survey/answersMarkdown.js';
import { answersFormats, answersReports } from '../../../report/survey/index.js';
import type { EstimateOptions } from '../../../survey/estimates/field.js';
import {
  outcomeOfSums,
  surveyOutcome,
  type SurveyOutcome,
  type SurveyStopped,
} from '../../../survey/outcome.js';
import type { SurveyPlan } from '../../../survey/plan.js';
import { plain, type Text } from '../../../text/lang.js';
import type { Context } from '../../context.js';
import type { OutputFlags } from '../../options/outputOptions.js';
import { targetsOf, type Target } from '../../options/targets.js';
import type { Draft } from '../../output/files.js';
import { plainPage, printOutputs } from '../../output/printOutputs.js';
import { UsageError } from '../../usageError.js';
import { surveyFile } from './new.js';
import { filesIn, readAll, readPlan } from './readFolder.js';
import { readAnswersTable, readSums } from './readSums.js';
import { stoppedError } from './stopped.js';

/** The flags of `survey read`. */
export interface ReadSurveyFlags extends OutputFlags {
  readonly survey?: string;
  readonly collapse?: boolean;
  readonly calibrate?: readonly MarginKind[];
  readonly fayHerriot?: number;
  readonly sums?: string;
  readonly replies?: string;
}

const rules = { formats: answersFormats, otherwise: 'table', endings: {} } as const;

type AnswersFormat = (typeof answersFormats)[number];

/** Reads what came back, prints what it says, and writes the inventory with the estimates. */
export async function runSurveyRead(
  context: Context,
  answers: string | undefined,
  flags: ReadSurveyFlags,
): Promise<number> {
  const { io, lang } = context;
  const targets = targetsOf(flags.format ?? [], undefined, rules);
  const described = flags.survey ?? (await besideAnswers(answers, io.cwd));
  const plan = await readPlan(described, context);
  const { outcome, paths } = await outcomeFor({ plan, described, answers, flags }, context);
  if ('single' in outcome) {
    const [strata, asked] = [plan.strata.length, plan.towns.length];
    throw stoppedError(outcome, { file: described, strata, asked, isCollapsed: flags.collapse === true });
  }
  if (flags.replies !== undefined)
    await mkdir(path.resolve(io.cwd, flags.replies), { recursive: true }).catch(() => undefined);
  const asWorkbook = await workbookReport(targets);
  await printOutputs(context, {
    targets,
    print: (format, page) => {
      const options = { lang, fields: fieldsOf(criteria), ...page };
      return format === 'xlsx' ? asWorkbook(outcome, options) : answersReports[format](outcome, options);
    },
    color: flags.color,
    quiet: flags.quiet ?? flags.replies !== undefined,
    // What was sent is never written, whatever an output is called.
    reads: [...paths, described],
    besides: [...inventoryDraft(outcome, flags), ...(await replyDrafts(outcome, flags, lang))],
  });
  return 0;
}

/** The report that is a workbook; loaded where one is asked for. */
async function workbookReport(targets: readonly Target<AnswersFormat>[]) {
  if (!targets.some(({ format }) => format === 'xlsx')) return () => [];
  return (await import('../../../report/survey/answersXlsx.js')).answersXlsx;
}

/** The file that describes the survey: in the folder of the answers, or beside their file. Throws UsageError. */
async function besideAnswers(answers: string | undefined, cwd: string): Promise<string> {
  if (answers === undefined) throw new UsageError(plain(says.noSurvey));
  if (isUrl(answers) && !existsSync(path.resolve(cwd, answers))) return answers;
  return path.join((await isFile(answers, cwd)) ? path.dirname(answers) : answers, surveyFile);
}

async function isFile(file: string, cwd: string): Promise<boolean> {
  return stat(path.resolve(cwd, file)).then(
    (found) => found.isFile(),
    () => false,
  );
}

interface Reading {
  readonly plan: SurveyPlan;
  readonly described: string;
  readonly answers: string | undefined;
  readonly flags: ReadSurveyFlags;
}

interface ReadOutcome {
  readonly outcome: SurveyOutcome | SurveyStopped;
  /** what was read, and may not be written */
  readonly paths: readonly string[];
}

/** From sums, from a file of all answers, or from a folder of questionnaires. */
async function outcomeFor(
  { plan, described, answers, flags }: Reading,
  context: Context,
): Promise<ReadOutcome> {
  const { cwd } = context.io;
  const options = { ...methodOf(flags), fields: fieldsOf(criteria) };
  const isTable = flags.sums === undefined && answers !== undefined && (await isFile(answers, cwd));
  if (flags.sums !== undefined || isTable) {
    if (options.margins.length > 0) throw new UsageError(plain(says.sumsHaveNoMargins));
    const file = flags.sums ?? answers ?? '';
    const summed =
      flags.sums === undefined
        ? await readAnswersTable(plan, file, context)
        : await readSums(plan, file, context);
    return { outcome: outcomeOfSums(plan, summed, options), paths: [file] };
  }
  if (answers === undefined) throw new UsageError(plain(says.noAnswers));
  const found = await filesIn(answers, cwd, [described, ...repliesOf(plan, flags)]);
  const { files, unreadable, paths } = await readAll(found, flags.output, context);
  return { outcome: surveyOutcome(plan, files, { ...options, unreadable }), paths };
}

/** The notes to municipalities that an earlier run wrote. */
function repliesOf({ towns }: SurveyPlan, { replies }: ReadSurveyFlags): readonly string[] {
  return replies === undefined ? [] : towns.map(({ code }) => path.join(replies, `${code}.md`));
}

function methodOf({ collapse, calibrate, fayHerriot }: ReadSurveyFlags): EstimateOptions {
  return { collapse: collapse === true, margins: calibrate ?? [], modelBelow: fayHerriot };
}

function inventoryDraft({ filled }: SurveyOutcome, { output }: ReadSurveyFlags): readonly Draft[] {
  if (output === undefined) return [];
  const write = /\.ya?ml$/i.test(output) ? inventoryYaml : inventoryCsv;
  return [{ file: output, chunks: write(filled) }];
}

async function replyDrafts(
  outcome: SurveyOutcome,
  { replies }: ReadSurveyFlags,
  lang: Context['lang'],
): Promise<readonly Draft[]> {
  if (replies === undefined) return [];
  const page = { lang, ...(await plainPage()) };
  return [...outcome.gathered.towns.values()].map((town) => ({
    file: path.join(replies, `${town.code}.md`),
    chunks: replyMarkdown({ town, outcome }, page),
  }));
}

const says = {
  noSurvey: {
    ja: '--survey で調査の記録（survey new が書き出した survey.json）を指定してください。',
    en: 'name what describes the survey with --survey: the survey.json that survey new wrote',
  },
  noAnswers: {
    ja: '回答のフォルダーかファイル、又は --sums を指定してください。',
    en: 'name the folder or file of the answers, or use --sums',
  },
  sumsHaveNoMargins: {
    ja: '--calibrate には団体ごとの回答が要ります。回答を集計したファイルや1つにまとめたファイルでは使えません。',
    en: '--calibrate needs the questionnaires of each municipality, and cannot be used with --sums or one file of all answers',
  },
} as const satisfies Record<string, Text>;
