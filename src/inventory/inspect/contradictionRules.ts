import type { CellValue } from '../../criterion/field.js';
import { nationalLaws } from '../../criterion/nationalLaws.js';
import { isRange, limitsOf, type Range } from '../../criterion/range.js';
import { municipalities } from '../../criterion/taskFields.js';
import type { Text } from '../../text/lang.js';
import { prefectureNumber } from '../../text/prefectures.js';

/** What must hold between two cells of a task when both are known. */
export interface ContradictionRule {
  readonly between: readonly [one: string, other: string];
  /** whether both can be true; of a range, whether any of its figures can */
  readonly holds: (one: CellValue, other: CellValue) => boolean;
  /** the rule in words */
  readonly says: Text;
}

/** Rounding of a percentage, and bodies that were merged since the count. */
const tolerance = 0.02;

/** Every pair of fields of which one can belie the other. */
export const contradictionRules: readonly ContradictionRule[] = [
  {
    between: ['joint_procurement_share', 'joint_procurement_prefectures'],
    holds: (share, prefectures) =>
      !(isNone(share) && isSome(prefectures)) && !(isSome(share) && isNone(prefectures)),
    says: {
      ja: '共同調達を行う都道府県がなければ参加割合も0、あればどちらも0より大きい',
      en: 'both 0, or both more than 0',
    },
  },
  {
    between: ['standardised', 'standardised_tasks'],
    holds: (standardised, tasks) => standardised === !isEmpty(tasks),
    says: {
      ja: '標準化対象なら該当する事務の名称、対象でなければ「なし」',
      en: 'the names of the tasks if it is standardised, none if it is not',
    },
  },
  {
    between: ['task_class', 'governing_laws'],
    holds: (kind, laws) => !isEntrusted(kind) || !Array.isArray(laws) || nationalLaws(laws).length > 0,
    says: {
      ja: '法定受託事務には根拠となる国の法令がある（地方自治法第2条第9項）',
      en: 'an entrusted task rests on a national law (Local Autonomy Act, art. 2 (9))',
    },
  },
  {
    between: ['entrusted_share', 'task_class'],
    holds: (share, kind) => share !== (isEntrusted(kind) ? 0 : 1),
    says: {
      ja: '割合が0%なら自治事務、100%なら法定受託事務',
      en: 'at 0% a task of self-government, at 100% an entrusted one',
    },
  },
  {
    between: ['municipalities_performing', 'municipalities_share'],
    holds: (count, share) => {
      const [least, most] = limits(count);
      const [low, high] = limits(share);
      return least / municipalities - high <= tolerance && low - most / municipalities <= tolerance;
    },
    says: {
      ja: '実施市町村数を1,741で割った値と割合の差は2ポイント以内',
      en: 'the number of 1,741 is the share, within 2 points',
    },
  },
  {
    between: ['national_reports_per_year', 'report_duties'],
    holds: (reports, duties) => !isNone(duties) || !isSome(reports),
    says: { ja: '報告等の種類が0なら件数も0', en: 'no reports where there are no kinds of reports' },
  },
  {
    between: ['small_town_cases_per_year', 'cases_per_year'],
    holds: (town, all) => limits(town)[0] <= limits(all)[1],
    says: {
      ja: '1町村の件数は全国の件数以下',
      en: 'one town has no more cases than the whole country',
    },
  },
  {
    between: ['prefecture', 'municipality_code'],
    holds: (name, code) => isIn(String(code), String(name)),
    says: {
      ja: '団体コードの先頭2桁は都道府県の番号',
      en: 'the code begins with the number of the prefecture',
    },
  },
];

/** What a figure may be; the rules ask only cells of figures. */
function limits(cell: CellValue): Range {
  return typeof cell === 'number' || isRange(cell) ? limitsOf(cell) : [-Infinity, Infinity];
}

function isNone(cell: CellValue): boolean {
  return limits(cell)[1] === 0;
}

function isSome(cell: CellValue): boolean {
  return limits(cell)[0] > 0;
}

function isEntrusted(kind: CellValue): boolean {
  return String(kind).startsWith('entrusted');
}

function isEmpty(names: CellValue): boolean {
  return Array.isArray(names) && names.length === 0;
}

/** Whether a code may be of a prefecture; what is no code, or no prefecture, is reported as such. */
function isIn(code: string, prefecture: string): boolean {
  const number = prefectureNumber(prefecture);
  if (number === undefined || !/^\d{5,6}$/.test(code)) return true;
  return code.startsWith(number) || (code.length === 5 && `0${code}`.startsWith(number));
}
