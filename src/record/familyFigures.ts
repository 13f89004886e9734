import type { CellValue } from '../criterion/field.js';
import { say } from '../text/lang.js';
import type { LawFamily, SurveyFigures } from './laws/lawFamily.js';
import type { LawTableAbout } from './laws/lawTable.js';
import type { LawFigure } from './recordSource.js';
import { amendmentRecord, annexRecord, surveyRecord, systemRecord } from './sourceWordings.js';

/**
 * What the record says of a task under these laws, by field. Its figures are of whole laws, and the task names no
 * article: its own figure lies between 0 and the sum of theirs. Acts that frame every task say nothing of one of them.
 * A number of cases of 0 is zero or unknown in the survey, and so no bound, neither alone nor in a sum.
 */
export function familyFigures(named: readonly LawFamily[], about: LawTableAbout): readonly LawFigure[] {
  const families = named.filter(({ title }) => !framing.has(title));
  // A law among several that frames every task leaves open what the task does under it.
  if (families.length === 0 || families.length < named.length) return [];
  return [...amendments(families, about), ...procedures(families, about), ...classOf(families, about)];
}

/** Acts that frame whatever municipalities do: without an article they say nothing of a task. */
const framing: ReadonlySet<string> = new Set([
  '地方自治法',
  '地方公務員法',
  '地方財政法',
  '地方教育行政の組織及び運営に関する法律',
  '行政手続法',
  '行政不服審査法',
  '個人情報の保護に関する法律',
  '行政手続における特定の個人を識別するための番号の利用等に関する法律',
  '情報通信技術を活用した行政の推進等に関する法律',
  '公文書等の管理に関する法律',
  '日本国憲法',
]);

/** The limits of a task's own figure, of which only the figure of whole laws is known. */
function upTo(high: number): CellValue {
  return high === 0 ? 0 : { low: 0, high };
}

function amendments(families: readonly LawFamily[], { window, date }: LawTableAbout): readonly LawFigure[] {
  const rates = families.flatMap(({ amendments: rate }) => (rate === undefined ? [] : [rate]));
  if (rates.length < families.length) return [];
  const laws = families.map(({ title }) => title);
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  const props = { laws, of: laws.length, window, date, omnibus: laws.some((title) => omnibus.has(title)) };
  return [
    {
      field: 'law_amendments_per_year',
      value: upTo(Math.round(total * 1000) / 1000),
      laws,
      source: say(amendmentRecord, props),
    },
  ];
}

// Acts that touch every annex amend it (地方自治法 too, which gives no figures).
const omnibus: ReadonlySet<string> = new Set(['住民基本台帳法']);

interface Surveyed {
  readonly laws: readonly string[];
  readonly figures: readonly SurveyFigures[];
}

function surveyed(families: readonly LawFamily[]): Surveyed {
  const known = families.flatMap(({ title, survey }) => (survey === undefined ? [] : [{ title, survey }]));
  return { laws: known.map(({ title }) => title), figures: known.map(({ survey }) => survey) };
}

const kinds = {
  resident_procedures: 'resident',
  counter_procedures: 'counter',
  report_duties: 'reports',
} as const satisfies Record<string, keyof SurveyFigures>;

const cases = {
  cases_per_year: ['cases', 'procedures'],
  national_reports_per_year: ['reportCases', 'reports'],
} as const satisfies Record<string, readonly [cases: keyof SurveyFigures, kinds: keyof SurveyFigures]>;

function procedures(families: readonly LawFamily[], { survey }: LawTableAbout): readonly LawFigure[] {
  const { laws, figures } = surveyed(families);
  // A law that the survey does not know may have procedures all the same.
  if (laws.length === 0 || laws.length < families.length) return [];
  const total = (of: keyof SurveyFigures) => figures.reduce((sum, each) => sum + each[of], 0);
  const source = say(surveyRecord, { laws, survey });
  const systems = everywhere(families, total('procedures'));
  return [
    ...Object.entries(kinds).map(([field, of]) => ({ field, value: upTo(total(of)), laws, source })),
    ...Object.entries(cases).flatMap(([field, [of, kind]]) =>
      figures.some((each) => each[of] === 0 && each[kind] > 0)
        ? []
        : [{ field, value: upTo(total(of)), laws, source }],
    ),
    ...(systems.length === 0
      ? []
      : [{ field: 'nationwide_system', value: systems, laws, source: say(systemRecord, { laws, survey }) }]),
  ];
}

/** Systems in use for every procedure: of one that serves some of them nobody knows whether it serves the task. */
function everywhere(families: readonly LawFamily[], procedures: number): readonly string[] {
  const uses = new Map<string, number>();
  for (const { name, procedures: n } of families.flatMap(({ systems }) => systems)) {
    uses.set(name, (uses.get(name) ?? 0) + n);
  }
  return [...uses].filter(([, n]) => procedures > 0 && n >= procedures).map(([name]) => name);
}

function classOf(families: readonly LawFamily[], { survey }: LawTableAbout): readonly LawFigure[] {
  const { laws, figures } = surveyed(families);
  // A law without procedures leaves open of what class the task is under it.
  if (laws.length < families.length || figures.some((each) => each.procedures === 0))
    return annexed(families);
  const sum = (of: keyof SurveyFigures) => figures.reduce((all, each) => all + each[of], 0);
  const [all, first, second] = [sum('procedures'), sum('entrusted1'), sum('entrusted2')];
  const source = say(surveyRecord, { laws, survey });
  const kind = onlyClass({
    all,
    first,
    second,
    isAnnexed: families.some(({ annex }) => annex !== undefined),
  });
  return kind === undefined ? [] : [{ field: 'task_class', value: kind, laws, source }];
}

interface Classes {
  readonly all: number;
  readonly first: number;
  readonly second: number;
  readonly isAnnexed: boolean;
}

/** The class of all procedures; undefined where they are of several, or where the annexes entrust what was not surveyed. */
function onlyClass({ all, first, second, isAnnexed }: Classes): CellValue | undefined {
  if (first === all) return 'entrusted-1';
  if (second === all) return 'entrusted-2';
  return first + second === 0 && !isAnnexed ? 'self-government' : undefined;
}

function annexed(families: readonly LawFamily[]): readonly LawFigure[] {
  const [only, another] = families;
  if (only?.annex?.whole !== true || another !== undefined) return [];
  const { title, annex } = only;
  const source = say(annexRecord, { laws: [title], item: annex.item });
  return [{ field: 'task_class', value: `entrusted-${annex.item}`, laws: [title], source }];
}
