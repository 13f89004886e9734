import type { Problem } from '../../model/problem.js';
import type { Tasks } from '../../model/task.js';
import { prefectureNames } from '../../text/prefectures.js';
import { excerpt } from '../../text/brief.js';
import { say, type Wording } from '../../text/lang.js';
import { figure, percent } from '../../text/figure.js';
import { fillCells, type Filled } from '../fillCells.js';
import { recordProblem } from '../problems/names.js';
import type { RecordSource } from '../recordSource.js';
import { jointShare, type JointShare } from './jointShare.js';
import { codeDigits } from '../../text/codeDigits.js';
import { checkDigit } from '../../criterion/checkDigit.js';
import { allMunicipalities } from './municipality.js';
import { likelyTown } from './likelyTown.js';
import { isWard, municipalityOf } from './municipalityOf.js';

/**
 * Fills how many municipalities a joint procurement covers, where an inventory names its members, and the prefecture of
 * a municipality code; reports the names and codes that denote no municipality. A share with members that are unknown
 * would be too small, and stays empty.
 */
export function fillFromMembers(tasks: Tasks): Filled & { readonly problems: readonly Problem[] } {
  const shares = new Map(
    tasks.ids.flatMap((_, task) => {
      const share = shareOf(tasks, task);
      return share === undefined ? [] : [[task, share] as const];
    }),
  );
  const filled = fillCells(tasks, (task) => [
    ...jointCells(shares.get(task)),
    ...prefectureCell(tasks, task),
  ]);
  const problems = tasks.ids.flatMap((_, task) => [
    ...(shares.get(task)?.unknown ?? []).map((name) =>
      noTown(name, { tasks, task, field: 'joint_procurement_members' }),
    ),
    ...unknownCode(tasks, task),
  ]);
  return { ...filled, problems };
}

function textIn(tasks: Tasks, task: number, field: string): string | undefined {
  const cell = tasks.columns.get(field)?.value(task);
  return typeof cell === 'string' && cell.trim() !== '' ? cell : undefined;
}

function shareOf(tasks: Tasks, task: number): JointShare | undefined {
  const cell = tasks.columns.get('joint_procurement_members')?.value(task);
  if (!Array.isArray(cell)) return undefined;
  return jointShare(cell.map(String), prefectureIn(tasks, task));
}

/** The prefecture that a task names, or the one of its municipality code. */
function prefectureIn(tasks: Tasks, task: number): string | undefined {
  return textIn(tasks, task, 'prefecture') ?? prefectureOfCode(textIn(tasks, task, 'municipality_code'));
}

function prefectureOfCode(code: string | undefined): string | undefined {
  const digits = codeDigits(code ?? '');
  return hasRightForm(digits) ? prefectureNames[Number(digits.slice(0, 2)) - 1] : undefined;
}

function jointCells(share: JointShare | undefined): readonly RecordSource[] {
  if (share === undefined || share.unknown.length > 0) return [];
  const { members, byNumber, byPopulation } = share;
  const source = say(memberRecord, { members: members.length, byNumber, byPopulation });
  const home = new Set(members.map(({ prefecture }) => prefecture)).size;
  return [
    { field: 'joint_procurement_share', value: byNumber, laws: [], source },
    { field: 'joint_procurement_prefectures', value: home, laws: [], source },
  ];
}

function prefectureCell(tasks: Tasks, task: number): readonly RecordSource[] {
  const value = prefectureOfCode(textIn(tasks, task, 'municipality_code'));
  return value === undefined
    ? []
    : [{ field: 'prefecture', value, laws: [], source: say(codeRecord, { prefecture: value }) }];
}

/** Codes of the right form that no municipality has; what has another form is reported where cells are inspected. */
function unknownCode(tasks: Tasks, task: number): readonly Problem[] {
  const code = textIn(tasks, task, 'municipality_code');
  const digits = codeDigits(code ?? '');
  const isWhole = digits.slice(2, 5) === '000'; // the prefecture itself
  if (code === undefined || !hasRightForm(digits) || isWhole || isWard(digits)) return [];
  if (municipalityOf(digits).kind === 'found') return [];
  return [noTown(code, { tasks, task, field: 'municipality_code' })];
}

function hasRightForm(digits: string): boolean {
  if (!/^\d{5,6}$/.test(digits)) return false;
  return digits.length === 5 || checkDigit(digits.slice(0, 5)) === Number(digits[5]);
}

interface Spot {
  readonly tasks: Tasks;
  readonly task: number;
  readonly field: string;
}

function noTown(name: string, { tasks, task, field }: Spot): Problem {
  const at = tasks.cellAt?.(task, field) ?? tasks.at(task);
  const denoted = municipalityOf(name, prefectureIn(tasks, task));
  const namesakes =
    denoted.kind === 'ambiguous' ? denoted.candidates.map(({ prefecture }) => prefecture) : [];
  return recordProblem(
    'unknown-municipality',
    { ...at, task: tasks.ids[task] ?? '', field, read: excerpt(name) },
    { name, namesakes, ...likelyTown(name, prefectureIn(tasks, task)) },
  );
}

interface Members {
  readonly members: number;
  readonly byNumber: number;
  readonly byPopulation: number;
}

const memberRecord: Wording<Members> = {
  ja: ({ members, byNumber, byPopulation }) =>
    `全国地方公共団体コードと令和7年国勢調査（速報）：構成団体${figure(members)}は全国${figure(allMunicipalities.length)}市区町村の${percent(byNumber)}、人口の${percent(byPopulation)}`,
  en: ({ members, byNumber, byPopulation }) =>
    `codes of municipalities and census of 2025 (preliminary): ${figure(members)} of ${figure(allMunicipalities.length)} municipalities (${percent(byNumber)}), ${percent(byPopulation)} of the population`,
};

const codeRecord: Wording<{ readonly prefecture: string }> = {
  ja: ({ prefecture }) => `全国地方公共団体コード：${prefecture}`,
  en: ({ prefecture }) => `codes of municipalities: ${prefecture}`,
};
