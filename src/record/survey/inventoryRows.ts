import { isCountedEnough } from '../figures/countedShare.js';
import type { TaskClass } from './procedure.js';
import type { Group, Grouping } from './tally.js';

/** A sheet of texts: headers, and cells below them. */
export interface SurveySheet {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Column {
  readonly header: string;
  readonly cell: (group: Group) => string;
}

/** The groups as an inventory, with the Japanese titles of the fields; an unknown number is an empty cell. */
export function inventoryRows(groups: readonly Group[], by: Grouping): SurveySheet {
  const columns = [...named, by === 'procedure' ? taskClass : entrusted, ...figures];
  return {
    headers: columns.map(({ header }) => header),
    rows: groups.map((group) => columns.map(({ cell }) => cell(group))),
  };
}

const named: readonly Column[] = [
  { header: '事務ID', cell: ({ id }) => id },
  { header: '事務名', cell: ({ name }) => name },
  { header: '根拠法令', cell: ({ laws }) => laws.join(';') },
];

const entrusted: Column = { header: '法定受託事務の割合', cell: entrustedShare };
const taskClass: Column = { header: '事務区分', cell: ({ classes }) => classNames[classOf(classes)] };

const figures: readonly Column[] = [
  { header: '住民関係手続数', cell: ({ forResidents }) => String(forResidents) },
  {
    header: '全国の年間手続件数',
    cell: ({ cases, counted, procedures }) => sumOfCases(cases, counted, procedures),
  },
  { header: '市町村窓口手続数', cell: ({ atCounters }) => String(atCounters) },
  { header: '国への報告等の種類数', cell: ({ reports }) => String(reports) },
  {
    header: '全国の年間報告件数',
    // Without a kind of report there are none, whatever else is unknown.
    cell: ({ reports, reportCases, countedReports }) =>
      reports === 0 ? '0' : sumOfCases(reportCases, countedReports, reports),
  },
];

/** At least their sum, where those of too few procedures are counted; empty where those of none are. */
function sumOfCases(cases: number | undefined, counted: number, procedures: number): string {
  if (cases === undefined) return '';
  return isCountedEnough(counted, procedures) ? String(cases) : `${String(cases)}以上`;
}

/** From 0 to 1 with three decimals, as the national inventory has it. */
function entrustedShare({ classes, procedures }: Group): string {
  const share = (classes['entrusted-1'] + classes['entrusted-2']) / procedures;
  return String(Math.round(share * 1000) / 1000);
}

const classNames: Readonly<Record<TaskClass, string>> = {
  'self-government': '自治事務',
  'entrusted-1': '第1号法定受託事務',
  'entrusted-2': '第2号法定受託事務',
};

function classOf(classes: Group['classes']): TaskClass {
  if (classes['entrusted-1'] > 0) return 'entrusted-1';
  return classes['entrusted-2'] > 0 ? 'entrusted-2' : 'self-government';
}
