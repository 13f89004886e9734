import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readInputs } from '../../../inventory/input.js';
import { defaultLimits } from '../../../inventory/limits.js';
import { readTextGrids } from '../../../inventory/textGrids.js';
import type { ReturnedFile } from '../../../survey/answers/gather.js';
import { marksIn } from '../../../survey/answers/locate.js';
import { remark, type Remark } from '../../../survey/answers/remark.js';
import { parseSurvey, type SurveyPlan } from '../../../survey/plan.js';
import { say, word, type Wording } from '../../../text/lang.js';
import type { Context } from '../../context.js';
import { UsageError } from '../../usageError.js';

/** The survey that a file describes. Throws UsageError. */
export async function readPlan(file: string, { io }: Context): Promise<SurveyPlan> {
  const [input] = await readInputs([file], { stdin: io.stdin, limits: defaultLimits, cwd: io.cwd });
  const plan = parseSurvey(Buffer.from(input?.bytes ?? []).toString('utf8'));
  if (plan === undefined) throw new UsageError(say(says.noPlan, { file }));
  return plan;
}

// What file systems and spreadsheet programs leave behind.
const leftovers = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** What is in a folder and those below it, by path in their order. */
export interface InFolder {
  readonly files: readonly string[];
  /** links, pipes and the like, which are not opened: a pipe may never end, and a link lead back to its folder */
  readonly others: readonly string[];
}

/** All files in a folder and those below it, but for some. Throws UsageError. */
export async function filesIn(folder: string, cwd: string, but: readonly string[]): Promise<InFolder> {
  const at = path.resolve(cwd, folder);
  const others = but.map((each) => path.resolve(cwd, each));
  const found = await readdir(at, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UsageError(say(says.noFolder, { file: folder }));
  });
  const pathsOf = (entries: typeof found): readonly string[] =>
    entries
      .filter((entry) => !leftovers.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !others.includes(file))
      .toSorted()
      .map((file) => path.join(folder, path.relative(at, file)));
  return {
    files: pathsOf(found.filter((entry) => entry.isFile())),
    others: pathsOf(found.filter((entry) => !entry.isFile() && !entry.isDirectory())),
  };
}

/** What came back into a folder. */
export interface Read {
  /** what was sent, and may not be written */
  readonly paths: readonly string[];
  readonly files: readonly ReturnedFile[];
  readonly unreadable: readonly Remark[];
}

/** Reads every file; the inventory that an earlier run wrote among them is none that was sent. */
export async function readAll(
  { files: found, others }: InFolder,
  output: string | undefined,
  { io, lang }: Context,
): Promise<Read> {
  const own = output === undefined ? undefined : path.resolve(io.cwd, output);
  const paths: string[] = [];
  const files: ReturnedFile[] = [];
  const unreadable = others.map((file) => remark('no-file', { file }));
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
