import type { CellValue } from '../criterion/field.js';
import { say } from '../text/lang.js';
import type { LawFamily, SurveyFigures } from './laws/lawFamily.js';
import type { LawTableAbout } from './laws/lawTable.js';
import type { LawFigure } from './recordSource.js';
import { amendmentRecord, annexRecord, surveyRecord, systemRecord } from './sourceWordings.js';

/**
 * What the record proves of a task under these laws, by field. Of several laws: the amendments of the law that is
 * amended most (their sum would count an omnibus act once for each law); the sum of kinds and of cases; the share of
 * entrusted procedures in all of them together. A number of cases of 0 is zero or unknown in the survey: left out.
 */
export function familyFigures(families: readonly LawFamily[], about: LawTableAbout): readonly LawFigure[] {
  return [...amendments(families, about), ...procedures(families, about), ...classOf(families, about)];
}

function amendments(families: readonly LawFamily[], { window, date }: LawTableAbout): readonly LawFigure[] {
  const rates = families.flatMap(({ title, amendments: rate }) =>
    rate === undefined ? [] : [{ title, rate }],
  );
  const [first, ...others] = rates;
  if (first === undefined) return [];
  const most = others.reduce((a, b) => (b.rate > a.rate ? b : a), first);
  const props = { laws: [most.title], of: rates.length, window, date, omnibus: omnibus.has(most.title) };
  return [
    {
      field: 'law_amendments_per_year',
      value: most.rate,
      laws: [most.title],
      source: say(amendmentRecord, props),
    },
  ];
}

// Acts that touch every annex amend these two; the criterion's log scale and ceiling bound what that adds.
const omnibus: ReadonlySet<string> = new Set(['地方自治法', '住民基本台帳法']);

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
  cases_per_year: 'cases',
  national_reports_per_year: 'reportCases',
} as const satisfies Record<string, keyof SurveyFigures>;

function procedures(families: readonly LawFamily[], { survey }: LawTableAbout): readonly LawFigure[] {
  const { laws, figures } = surveyed(families);
  if (laws.length === 0) return [];
  const total = (of: keyof SurveyFigures) => figures.reduce((sum, each) => sum + each[of], 0);
  const source = say(surveyRecord, { laws, survey });
  const systems = prevailing(families, total('procedures'));
  return [
    ...Object.entries(kinds).map(([field, of]) => ({ field, value: total(of), laws, source })),
    ...Object.entries(cases).flatMap(([field, of]) =>
      total(of) === 0 ? [] : [{ field, value: total(of), laws, source }],
    ),
    ...(systems.length === 0
      ? []
      : [{ field: 'nationwide_system', value: systems, laws, source: say(systemRecord, { laws, survey }) }]),
  ];
}

/** Systems in use for at least half of the procedures: one that serves a few of them is no system of the task. */
function prevailing(families: readonly LawFamily[], procedures: number): readonly string[] {
  const uses = new Map<string, number>();
  for (const { name, procedures: n } of families.flatMap(({ systems }) => systems)) {
    uses.set(name, (uses.get(name) ?? 0) + n);
  }
  return [...uses].filter(([, n]) => n * 2 >= procedures).map(([name]) => name);
}

function classOf(families: readonly LawFamily[], { survey }: LawTableAbout): readonly LawFigure[] {
  const { laws, figures } = surveyed(families);
  const sum = (of: keyof SurveyFigures) => figures.reduce((all, each) => all + each[of], 0);
  const [all, first, second] = [sum('procedures'), sum('entrusted1'), sum('entrusted2')];
  if (all === 0) return annexed(families);
  const source = say(surveyRecord, { laws, survey });
  const share: LawFigure = { field: 'entrusted_share', value: (first + second) / all, laws, source };
  const kind = onlyClass({
    all,
    first,
    second,
    isAnnexed: families.some(({ annex }) => annex !== undefined),
  });
  return [share, ...(kind === undefined ? [] : [{ field: 'task_class', value: kind, laws, source }])];
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
