import type { TextGrid } from '../../inventory/textGrids.js';
import { surveyVersion, type SurveyPlan } from '../plan.js';
import { townQuestionIds, townQuestions } from '../questions/question.js';
import { vendorColumns, vendorForm } from '../questions/vendor.js';
import { ageOf, compareAges } from './age.js';
import { marksIn, type FormMarks } from './locate.js';
import { readForm, type FilledForm, type SentForm } from './readForm.js';
import { sameAnswers, type RowAnswers } from './sameAnswers.js';
import { remark, type Remark } from './remark.js';

/** A file that came back, as texts. */
export interface ReturnedFile {
  readonly file: string;
  readonly grids: readonly TextGrid[];
}

/** What a municipality answered, of all its files. */
export interface TownAnswers {
  readonly code: string;
  /** the file that counts; the first where several are put together */
  readonly file: string;
  readonly rows: ReadonlyMap<string, RowAnswers>;
  /** undefined where it is not said */
  readonly minutes: number | undefined;
  readonly note: string;
  readonly remarks: readonly Remark[];
}

/** Everything that came back. */
export interface Gathered {
  readonly towns: ReadonlyMap<string, TownAnswers>;
  readonly vendors: readonly FilledForm[];
  /** of files that belong to no municipality */
  readonly remarks: readonly Remark[];
  /** files in which nothing was filled in */
  readonly blank: readonly string[];
}

/** Reads all files, tells municipalities by their codes, and settles which of several versions counts. */
export function gatherAnswers(plan: SurveyPlan, files: readonly ReturnedFile[]): Gathered {
  const forms = files.map((each) => formIn(plan, each));
  const remarks = forms.flatMap((each) => ('code' in each ? [each] : []));
  const read = forms.flatMap((each) => ('code' in each ? [] : [each]));
  const filled = read.filter((each) => each.filled > 0);
  const blank = read.filter((each) => each.filled === 0).map(({ file }) => file);
  const ofTowns = filled.filter(({ marks }) => marks.code !== 'vendor');
  const codes = [...new Set(ofTowns.map(({ marks }) => marks.code))];
  return {
    towns: new Map(
      codes.map((code) => [
        code,
        settled(
          code,
          ofTowns.filter(({ marks }) => marks.code === code),
        ),
      ]),
    ),
    vendors: filled.filter(({ marks }) => marks.code === 'vendor'),
    remarks,
    blank,
  };
}

function formIn(plan: SurveyPlan, { file, grids }: ReturnedFile): FilledForm | Remark {
  const marks = marksIn(grids);
  if (marks === undefined) return remark('no-questionnaire', { file });
  const fault = faultOf(plan, file, marks);
  if (fault !== undefined) return fault;
  return readForm(file, grids, marks, sentForm(plan, marks)) ?? remark('no-questionnaire', { file });
}

function faultOf(plan: SurveyPlan, file: string, { survey, version, code }: FormMarks): Remark | undefined {
  if (survey !== plan.id) return remark('other-survey', { file }, { read: survey });
  if (version !== surveyVersion) return remark('other-version', { file }, { read: version });
  if (code !== 'vendor' && !plan.towns.some((town) => town.code === code))
    return remark('not-asked', { file }, { read: code });
  return undefined;
}

function sentForm(plan: SurveyPlan, { code }: FormMarks): SentForm {
  const { lang, tasks } = plan;
  if (code === 'vendor') return { lang, columns: vendorColumns, tasks: vendorForm(plan, lang).tasks };
  const asked = townQuestionIds.filter((question) => tasks.some(({ asks }) => asks.includes(question)));
  return { lang, columns: asked.map((key) => ({ key, ...townQuestions[key] })), tasks };
}

function settled(code: string, versions: readonly FilledForm[]): TownAnswers {
  const ordered = versions.toSorted((a, b) => compareAges(ageOf(a), ageOf(b)));
  const last = ordered.at(-1) ?? versions[0];
  if (last === undefined) throw new RangeError('a municipality without a file');
  const rivals = ordered.filter((each) => compareAges(ageOf(each), ageOf(last)) === 0);
  const older = ordered.filter((each) => !rivals.includes(each));
  const reported = older.map(({ file }) => remark('two-files', { file, town: code }, { other: last.file }));
  const merged = rivals.slice(1).reduce((sum, each) => mergedRows(sum, each.rows), {
    rows: rivals[0]?.rows ?? last.rows,
    differ: false,
  });
  const differ = merged.differ
    ? [
        remark(
          'two-files-differ',
          { file: last.file, town: code },
          { other: rivals.map(({ file }) => file).join(', ') },
        ),
      ]
    : rivals.slice(0, -1).map(({ file }) => remark('two-files', { file, town: code }, { other: last.file }));
  return {
    code,
    file: last.file,
    rows: merged.rows,
    minutes: minutesIn(last),
    note: last.closing.get('remarks') ?? '',
    remarks: [...reported, ...differ, ...rivals.flatMap(({ remarks }) => remarks)],
  };
}

interface Merged {
  readonly rows: ReadonlyMap<string, RowAnswers>;
  readonly differ: boolean;
}

function mergedRows({ rows, differ }: Merged, others: ReadonlyMap<string, RowAnswers>): Merged {
  const together = new Map(rows);
  let differs = differ;
  for (const [id, answers] of others) {
    const both = sameAnswers(together.get(id) ?? new Map(), answers);
    together.set(id, both.answers);
    differs ||= both.differ;
  }
  return { rows: together, differ: differs };
}

function minutesIn({ closing }: FilledForm): number | undefined {
  const [digits] = /\d+(?:\.\d+)?/.exec((closing.get('minutes') ?? '').normalize('NFKC')) ?? [];
  const minutes = Number(digits);
  const inHours = /時間|hour/i.test(closing.get('minutes') ?? '');
  return Number.isFinite(minutes) ? minutes * (inHours ? 60 : 1) : undefined;
}
