import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { questionnaireCsv } from '../../../report/questionnaire/csv.js';
import { questionnaireXlsx } from '../../../report/questionnaire/xlsx.js';
import { createdFormats, createdReports } from '../../../report/survey/created.js';
import { formOf, type Form } from '../../../survey/form/form.js';
import { townForm } from '../../../survey/form/townForm.js';
import { newSurvey } from '../../../survey/newSurvey.js';
import type { AskedTown, SurveyPlan } from '../../../survey/plan.js';
import { vendorForm } from '../../../survey/questions/vendor.js';
import { sampleRows, type Sampled } from '../../../survey/sampleRows.js';
import { plain, say, type Wording } from '../../../text/lang.js';
import type { Context } from '../../context.js';
import type { OutputFlags } from '../../options/outputOptions.js';
import type { RunFlags } from '../../options/runOptions.js';
import { targetsOf } from '../../options/targets.js';
import type { Draft } from '../../output/files.js';
import { printOutputs } from '../../output/printOutputs.js';
import { reportProblems } from '../../output/reportProblems.js';
import { faultyLines, readGrid } from '../../readGrid.js';
import { readScored } from '../../runScored.js';
import { UsageError } from '../../usageError.js';

/** The flags of `survey new`. */
export interface NewSurveyFlags extends OutputFlags, RunFlags {
  readonly sample?: string;
  readonly settle?: number;
  readonly vendors?: boolean;
  readonly effect?: boolean;
}

/** The file that describes a survey, in the folder of its questionnaires. */
export const surveyFile = 'survey.json';

const usualCells = 30;
const rules = { formats: createdFormats, otherwise: 'table', endings: {} } as const;

/** Writes the questionnaires of a survey, and prints what they ask and how much work that is. */
export async function runSurveyNew(
  asked: Context,
  paths: readonly string[],
  flags: NewSurveyFlags,
): Promise<number> {
  if (flags.sample === undefined) throw new UsageError(plain(says.noSample));
  if (flags.output === undefined) throw new UsageError(plain(says.noFolder));
  const targets = targetsOf(flags.format ?? [], undefined, rules);
  const sampled = await readSample(flags.sample, asked);
  const { context, result, scoring, reads } = await readScored(asked, paths, flags);
  const { lang, io } = context;
  const { settle = usualCells, effect: forEffect } = flags;
  const wanted = { settle, lang, ...(forEffect === undefined ? {} : { forEffect }) };
  const survey = newSurvey({ result, scoring }, sampled, wanted);
  if (survey.cells.length === 0) throw new UsageError(plain(says.nothing));
  await makeFolder(flags.output, io.cwd);
  await reportProblems(context, result.problems, { ...flags, quiet: true });
  await printOutputs(context, {
    targets,
    print: (format, page) => createdReports[format](survey, { lang, ...page }),
    color: flags.color,
    quiet: true,
    reads: [...reads, flags.sample],
    besides: drafts(survey.plan, flags.output, flags.vendors === true),
  });
  return 0;
}

async function readSample(file: string, context: Context): Promise<Sampled> {
  const found = sampleRows(await readGrid(file, context));
  if ('towns' in found) return found;
  throw faultyLines(file, found);
}

/** Makes the folder; one with files in it may hold answers. Throws UsageError. */
async function makeFolder(folder: string, cwd: string): Promise<void> {
  const at = path.resolve(cwd, folder);
  await mkdir(at, { recursive: true }).catch(() => {
    throw new UsageError(say(says.notMade, { folder }));
  });
  const there = await readdir(at);
  if (there.length > 0) throw new UsageError(say(says.notEmpty, { folder }));
}

function drafts(plan: SurveyPlan, folder: string, vendors: boolean): readonly Draft[] {
  return [
    ...plan.towns.flatMap((town) => inBothForms(path.join(folder, fileName(town)), townForm(plan, town))),
    ...(vendors ? inBothForms(path.join(folder, 'vendors'), formOf(vendorForm(plan, plan.lang))) : []),
    { file: path.join(folder, surveyFile), chunks: [`${JSON.stringify(plan, null, 1)}\n`] },
  ];
}

function inBothForms(stem: string, form: Form): readonly Draft[] {
  return [
    { file: `${stem}.xlsx`, chunks: questionnaireXlsx(form) },
    { file: `${stem}.csv`, chunks: questionnaireCsv(form) },
  ];
}

function fileName({ code, name }: AskedTown): string {
  return `${code}_${name}`;
}

const says = {
  noSample: {
    ja: '--sample で調査する団体のファイルを指定してください。commonality sample --output sample.csv で作れます。',
    en: 'name the municipalities to ask with --sample; commonality sample --output sample.csv writes such a file',
  },
  noFolder: {
    ja: '--output で調査票を書き出すフォルダーを指定してください。',
    en: 'name the folder for the questionnaires with --output',
  },
  nothing: {
    ja: '市区町村に聞いて順位が動く項目がありません。不明な項目（実施市町村の割合、年間業務時間など）の列を事務一覧に空欄で加えると、聞く対象になります。',
    en: 'nothing that municipalities know could move the ranking; add the columns that are unknown (such as the share of municipalities performing it, or staff hours) to the inventory, with empty cells',
  },
  notMade: {
    ja: ({ folder }) => `フォルダー ${folder} を作れません。別の名前を指定してください。`,
    en: ({ folder }) => `the folder ${folder} cannot be created; use another name`,
  } satisfies Wording<{ readonly folder: string }>,
  notEmpty: {
    ja: ({ folder }) =>
      `フォルダー ${folder} には既にファイルがあります。回答を上書きしないよう、新しいフォルダーを指定してください。`,
    en: ({ folder }) =>
      `the folder ${folder} is not empty; name a new one, so that no answers are overwritten`,
  } satisfies Wording<{ readonly folder: string }>,
} as const;
