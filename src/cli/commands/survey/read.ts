import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { criteria } from '../../../../criteria/index.js';
import { fieldsOf } from '../../../criterion/fieldsOf.js';
import { readInputs } from '../../../inventory/input.js';
import { defaultLimits } from '../../../inventory/limits.js';
import { readTextGrids } from '../../../inventory/textGrids.js';
import type { MarginKind } from '../../../record/municipalities/margins.js';
import { inventoryCsv } from '../../../report/inventory/csv.js';
import { inventoryYaml } from '../../../report/inventory/yaml.js';
import { replyMarkdown } from '../../../report/survey/answersMarkdown.js';
import { answersFormats, answersReports } from '../../../report/survey/index.js';
import type { ReturnedFile } from '../../../survey/answers/gather.js';
import { marksIn } from '../../../survey/answers/locate.js';
import { remark, type Remark } from '../../../survey/answers/remark.js';
import type { EstimateOptions } from '../../../survey/estimates/field.js';
import { surveyOutcome, type SurveyOutcome } from '../../../survey/outcome.js';
import { parseSurvey, type SurveyPlan } from '../../../survey/plan.js';
import { say, word, type Wording } from '../../../text/lang.js';
import type { Context } from '../../context.js';
import type { OutputFlags } from '../../options/outputOptions.js';
import { targetsOf } from '../../options/targets.js';
import type { Draft } from '../../output/files.js';
import { plainPage, printOutputs } from '../../output/printOutputs.js';
import { UsageError } from '../../usageError.js';
import { surveyFile } from './new.js';
import { stoppedError } from './stopped.js';

/** The flags of `survey read`. */
export interface ReadSurveyFlags extends OutputFlags {
  readonly survey?: string;
  readonly collapse?: boolean;
  readonly calibrate?: readonly MarginKind[];
  readonly fayHerriot?: number;
  readonly replies?: string;
}

const rules = { formats: answersFormats, otherwise: 'table', endings: {} } as const;

/** Reads what came back into a folder, prints what it says, and writes the inventory with the estimates. */
export async function runSurveyRead(
  context: Context,
  folder: string,
  flags: ReadSurveyFlags,
): Promise<number> {
  const { io, lang } = context;
  const targets = targetsOf(flags.format ?? [], undefined, rules);
  const described = flags.survey ?? path.join(folder, surveyFile);
  const plan = await readPlan(described, context);
  const found = await filesIn(folder, io.cwd, [described, ...repliesOf(plan, flags)]);
  const { files, unreadable, paths } = await readAll(found, flags.output, context);
  const fields = fieldsOf(criteria);
  const outcome = surveyOutcome(plan, files, { ...methodOf(flags), fields, unreadable });
  if ('single' in outcome) throw stoppedError(outcome, described);
  if (flags.replies !== undefined)
    await mkdir(path.resolve(io.cwd, flags.replies), { recursive: true }).catch(() => undefined);
  await printOutputs(context, {
    targets,
    print: (format, page) => answersReports[format](outcome, { lang, fields, ...page }),
    color: flags.color,
    quiet: flags.quiet ?? flags.replies !== undefined,
    // What was sent is never written, whatever an output is called.
    reads: [...paths, described],
    besides: [...inventoryDraft(outcome, flags), ...(await replyDrafts(outcome, flags, lang))],
  });
  return 0;
}

async function readPlan(file: string, { io }: Context): Promise<SurveyPlan> {
  const [input] = await readInputs([file], { stdin: io.stdin, limits: defaultLimits, cwd: io.cwd });
  const plan = parseSurvey(Buffer.from(input?.bytes ?? []).toString('utf8'));
  if (plan === undefined) throw new UsageError(say(says.noPlan, { file }));
  return plan;
}

// What file systems and spreadsheet programs leave behind.
const leftovers = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** All files in a folder and those below it, but for some. Throws UsageError. */
async function filesIn(folder: string, cwd: string, but: readonly string[]): Promise<readonly string[]> {
  const at = path.resolve(cwd, folder);
  const others = but.map((each) => path.resolve(cwd, each));
  const found = await readdir(at, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UsageError(say(says.noFolder, { file: folder }));
  });
  return found
    .filter((entry) => entry.isFile() && !leftovers.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !others.includes(file))
    .toSorted()
    .map((file) => path.join(folder, path.relative(at, file)));
}

/** The notes to municipalities that an earlier run wrote. */
function repliesOf({ towns }: SurveyPlan, { replies }: ReadSurveyFlags): readonly string[] {
  return replies === undefined ? [] : towns.map(({ code }) => path.join(replies, `${code}.md`));
}

interface Read {
  /** what was sent, and may not be written */
  readonly paths: readonly string[];
  readonly files: readonly ReturnedFile[];
  readonly unreadable: readonly Remark[];
}

/** Reads every file; the inventory that an earlier run wrote among them is none that was sent. */
async function readAll(
  found: readonly string[],
  output: string | undefined,
  { io, lang }: Context,
): Promise<Read> {
  const own = output === undefined ? undefined : path.resolve(io.cwd, output);
  const paths: string[] = [];
  const files: ReturnedFile[] = [];
  const unreadable: Remark[] = [];
  for (const each of found) {
    const [input] = await readInputs([each], { stdin: io.stdin, limits: defaultLimits, cwd: io.cwd });
    if (input === undefined) continue;
    const { value, problems } = await readTextGrids(input, defaultLimits);
    const isOwn = path.resolve(io.cwd, each) === own && value !== undefined && marksIn(value) === undefined;
    if (isOwn) continue;
    paths.push(each);
    if (value !== undefined) files.push({ file: input.name, grids: value });
    else {
      const [first] = problems;
      const other = first === undefined ? '' : word(first.message, lang);
      unreadable.push(remark('unreadable', { file: input.name }, { other }));
    }
  }
  return { files, unreadable, paths };
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

interface Named {
  readonly file: string;
}

const says = {
  noPlan: {
    ja: ({ file }) =>
      `${file} は調査の記録ではありません。survey new が書き出した survey.json を同じフォルダーに置くか、--survey で指定してください。`,
    en: ({ file }) =>
      `${file} does not describe a survey; put the survey.json that survey new wrote into the folder, or name it with --survey`,
  } satisfies Wording<Named>,
  noFolder: {
    ja: ({ file }) => `フォルダー ${file} を読めません。`,
    en: ({ file }) => `the folder ${file} cannot be read`,
  } satisfies Wording<Named>,
} as const;
