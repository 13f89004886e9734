import type { SurveySheet } from '../survey/inventoryRows.js';
import { articleNumber } from './articleName.js';
import type { Article, ArticleProcedure } from './article.js';
import { procedureKinds, type ProcedureKind } from './procedureKinds.js';
import { municipalTaskName } from './municipalTaskName.js';
import type { MunicipalTask } from './municipalTasks.js';

export interface MunicipalTaskWords {
  /** an act in short */
  readonly shortOf: (act: string) => string;
  /** fiscal years over which amendments are counted */
  readonly years: number;
}

/**
 * Tasks of municipalities as an inventory, with the Japanese titles of the fields. A figure that the survey leaves open
 * is written as a range: what other bodies perform as well counts only at its upper end, and a number of cases with
 * unknown ones in it is “at least”.
 */
export function municipalTaskRows(tasks: readonly MunicipalTask[], words: MunicipalTaskWords): SurveySheet {
  const rows = tasks
    .map((task) => ({ task, ids: idOf(task) }))
    .toSorted((a, b) => casesOf(b.task) - casesOf(a.task) || (a.ids < b.ids ? -1 : 1));
  return {
    headers: columns.map(({ header }) => header),
    rows: rows.map(({ task }) => columns.map(({ cell }) => cell(task, words))),
  };
}

const { resident, counter, report, any } = procedureKinds;

const columns: readonly {
  readonly header: string;
  readonly cell: (task: MunicipalTask, words: MunicipalTaskWords) => string;
}[] = [
  { header: '事務ID', cell: idOf },
  { header: '事務名', cell: (task, { shortOf }) => municipalTaskName(task, shortOf) },
  { header: '根拠法令', cell: lawsOf },
  { header: '実施主体', cell: ({ own }) => (own.length > 0 ? '市町村' : '地方公共団体') },
  { header: '法定受託事務の割合', cell: entrustedShare },
  { header: '住民関係手続数', cell: (task) => kinds(task, resident) },
  { header: '全国の年間手続件数', cell: (task) => cases(task, any) },
  { header: '市町村窓口手続数', cell: (task) => kinds(task, counter) },
  { header: '国への報告等の種類数', cell: (task) => kinds(task, report) },
  {
    header: '全国の年間報告件数',
    cell: (task) => (kinds(task, report) === '0' ? '0' : cases(task, report)),
  },
  { header: '年間改正法令数', cell: amendments },
];

/** The act, or an order of it, and the chapter: they stay the same from edition to edition. */
function idOf({ chapterOf, chapter }: MunicipalTask): string {
  const ordinals = chapter.split(' / ').map((each) => each.split(/[\s\u3000]/u)[0] ?? '');
  return [chapterOf, ...ordinals].join('');
}

function casesOf({ own, shared }: MunicipalTask): number {
  return [...own, ...shared].reduce((sum, each) => sum + (each.cases ?? 0), 0);
}

/**
 * The articles of each law: `住民基本台帳法第22条、第23条;住民基本台帳法施行令第23条`; the act where there are none. Titles that
 * would be read as several (…所得税法、法人税法…) are left out where others remain.
 */
function lawsOf({ act, articles }: MunicipalTask): string {
  const byLaw = new Map<string, Article[]>();
  for (const article of articles) byLaw.set(article.law, [...(byLaw.get(article.law) ?? []), article]);
  const named = [...byLaw]
    .filter(([law]) => !/[法律令則号]、/u.test(law))
    .map(
      ([law, of]) =>
        law.replace(/（[^（）]*）$/u, '') + of.toSorted(byNumber).map(articleNumber.ja).join('、'),
    );
  return named.length === 0 ? act : named.join(';');
}

/** In the order of the law: articles by number, then 附則 and 別表. */
function byNumber({ number: a }: Article, { number: b }: Article): number {
  const kind = kindRank(a) - kindRank(b);
  if (kind !== 0) return kind;
  const [x, y] = [partsOf(a), partsOf(b)];
  const i = x.findIndex((part, at) => part !== y[at]);
  return i < 0 ? x.length - y.length : (x[i] ?? 0) - (y[i] ?? -1);
}

function kindRank(number: string): number {
  return ['s', 'a', 'm'].findIndex((sign) => number.startsWith(sign));
}

function partsOf(number: string): readonly number[] {
  return (number.match(/\d+/gu) ?? []).map(Number);
}

function kinds({ own, shared }: MunicipalTask, { surely, perhaps }: ProcedureKind): string {
  return upTo(own.filter(surely).length, [...own, ...shared].filter(perhaps).length);
}

/** Cases that are known; of those that are not, the survey tells nothing, not even a limit. */
function cases({ own, shared }: MunicipalTask, { surely, perhaps }: ProcedureKind): string {
  const { total: low } = sumOf(own.filter(surely));
  const { total: high, isOpen } = sumOf([...own, ...shared].filter(perhaps));
  if (high === 0) return '';
  if (isOpen) return low === 0 ? '' : `${String(low)}以上`;
  return upTo(low, high);
}

function sumOf(procedures: readonly ArticleProcedure[]) {
  return {
    total: procedures.reduce((sum, each) => sum + (each.cases ?? 0), 0),
    isOpen: procedures.some((each) => each.cases === undefined),
  };
}

/** Laws that changed several articles count once, and which did is not in the table: between the most and the sum. */
function amendments({ articles }: MunicipalTask, { years }: MunicipalTaskWords): string {
  const counts = articles.flatMap((each) => each.amendments ?? []);
  // Of an article whose history is not known nothing can be said of the sum.
  if (counts.length === 0 || counts.length < articles.length) return '';
  const rate = (count: number) => Math.round((count * 1000) / years) / 1000;
  return upTo(rate(Math.max(...counts)), rate(counts.reduce((sum, each) => sum + each, 0)));
}

/** From 0 to 1; procedures that others perform as well may be of either class. */
function entrustedShare({ own, shared }: MunicipalTask): string {
  const ours = own.filter(isEntrusted).length;
  const others = shared.filter(isEntrusted).length;
  const low = shareOf(ours, own.length + shared.length - others);
  const high = shareOf(ours + others, own.length + others);
  return low === undefined || high === undefined ? upTo(low ?? high ?? 0, high ?? low ?? 0) : upTo(low, high);
}

function isEntrusted({ class: of }: ArticleProcedure): boolean {
  return of !== 'self-government';
}

/** With three decimals; undefined of nothing. */
function shareOf(part: number, all: number): number | undefined {
  return all === 0 ? undefined : Math.round((part * 1000) / all) / 1000;
}

function upTo(low: number, high: number): string {
  return low === high ? String(low) : `${String(low)}～${String(high)}`;
}
