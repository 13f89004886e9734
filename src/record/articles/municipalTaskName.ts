import { chapterTitle } from './chapterTitle.js';
import type { MunicipalTask } from './municipalTasks.js';

const mostHeadings = 4;
/** characters in the brackets, about what a line of the list holds */
const mostCharacters = 44;

/**
 * How an official would call it: the act in short, its chapter, and what most of the cases are:
 * `住民基本台帳：届出（転入届・転出届・転居届・世帯変更届）`.
 */
export function municipalTaskName(task: MunicipalTask, shortOf: (act: string) => string): string {
  const short = shortOf(task.act);
  const title = chapterTitle(task.chapter).replace(`${short}のための`, '');
  const names = [...task.own, ...task.shared].map(({ name }) => name).join('\n');
  // 住民基本台帳：住民基本台帳 says one thing twice, and 狂犬病予防：通常措置 nothing: the procedures do.
  const chapter = title === short || isGeneral(title, names) ? '' : title;
  const headings = headingsOf(task, chapter, short);
  if (chapter === '') return [short, headings.join('・')].filter((part) => part !== '').join('：');
  return `${short}：${chapter}${headings.length === 0 ? '' : `（${headings.join('・')}）`}`;
}

// What chapters of any act are about: none of these words says of what.
const general =
  /^(?:通常|特別|一般|基本|必要な|その他|措置|事業|業務|施設|費用|負担|収入|監督|管理|規制|手続|実施|設立|財務|会計|の|及び|並びに|又は|・|、|等|に関する)+$/u;

/**
 * Whether a title says nothing of what is done: all of it is words of any act, or all of what the procedures have of those
 * that it lists (児童福祉法第三章 is 事業、養育里親及び養子縁組里親並びに施設, and its procedures of towns are of 事業).
 */
function isGeneral(title: string, procedures: string): boolean {
  const listed = title.split(/、|及び|並びに/u);
  const meant = listed.length > 2 ? listed.filter((each) => procedures.includes(each)) : listed;
  return (meant.length > 0 ? meant : listed).every((each) => general.test(each));
}

interface Weight {
  readonly cases: number;
  readonly kinds: number;
}

/**
 * Headings with most cases first, then those of most procedures, then as they come; as many as a line holds, and ほか where
 * these are fewer than half of its procedures.
 */
function headingsOf(task: MunicipalTask, chapter: string, short: string): readonly string[] {
  const ordered = [...weightsOf(task, chapter, short)].toSorted(
    ([, x], [, y]) => y.cases - x.cases || y.kinds - x.kinds,
  );
  const named = ordered.filter(([heading]) => heading !== inBrief(chapter) && heading !== short);
  const shown = fitting(named.slice(0, mostHeadings).map(([heading]) => heading));
  const isFew = kindsOf(named.filter(([heading]) => shown.includes(heading))) * 2 < kindsOf(named);
  return isFew ? shown.map((heading, i) => (i === shown.length - 1 ? `${heading}ほか` : heading)) : shown;
}

function kindsOf(headings: readonly (readonly [string, Weight])[]): number {
  return headings.reduce((sum, [, { kinds }]) => sum + kinds, 0);
}

function weightsOf(
  { own, shared, headingOf }: MunicipalTask,
  chapter: string,
  short: string,
): ReadonlyMap<string, Weight> {
  const weights = new Map<string, Weight>();
  for (const procedure of [...own, ...shared]) {
    const heading = withoutSubject(headingIn(headingOf(procedure), procedure.name), short, chapter);
    const weight = weights.get(heading) ?? { cases: 0, kinds: 0 };
    weights.set(heading, { cases: weight.cases + (procedure.cases ?? 0), kinds: weight.kinds + 1 });
  }
  return weights;
}

/** 学校基本調査：学校基本調査に関する事項の…への報告 says one thing twice, and 農業経営改善計画（農業経営改善計画の認定） too. */
function withoutSubject(heading: string, short: string, chapter: string): string {
  const subjects = [`${short}に関する事項の`, ...(chapter === '' ? [] : [`${chapter}の`])];
  const subject = subjects.find((each) => heading.startsWith(each)) ?? '';
  const rest = heading.slice(subject.length);
  // 事業の準備のための立入権 and 保護施設の長 are not said without it.
  return rest.length < 2 || rest.startsWith('ため') ? heading : rest;
}

/** Headings that hold for any act, beside which the name of the procedure says more. */
const vague =
  /^(?:定義|準用|準用規定|業務|届出|認定|手数料|支給要件|目的|報告の義務及び方法|選挙権.*|報告|報告等|通知|通知等|申請|請求|交付|記載事項|特例|準用等|経過措置|.*の(?:規定の)?準用|.*の範囲)$/u;

function headingIn(heading: string, name: string): string {
  const brief = inBrief(heading);
  return vague.test(brief) ? inBrief(name) : brief;
}

/** As many as fit; the first always does. */
function fitting(names: readonly string[]): readonly string[] {
  let length = 0;
  return names.filter((name, i) => {
    length += name.length + 1;
    return i === 0 || length <= mostCharacters;
  });
}

/** Names of procedures are often sentences with what they are for in brackets. */
function inBrief(name: string): string {
  const bare = name.replace(/（[^（）]*）/gu, '').trim();
  return bare === '' ? name : bare.replace(/等$/u, '');
}

/** characters of a title for which everybody uses a short one */
const longTitle = 14;

/** An act in short: the reviewed short title of a long one, without 法 at its end; an order without a title by its subject. */
export function shortTitle(act: string, aliases: readonly string[]): string {
  const alias = aliases.find((each) => each.endsWith('法') && each.length > 3);
  const title = (act.length > longTitle ? (alias ?? act) : act).replace(/^[^（]*令第.+号（(.+)）$/u, '$1');
  const bare = title
    .replace(/(?:等)?に関する(?:法律|規程|省令|特別措置法)$/u, '')
    .replace(/(?:法律?|調査規則)$/u, kept);
  return bare.length < 2 ? title : bare;
}

/** 学校基本調査規則 is about 学校基本調査. */
function kept(end: string): string {
  return end.startsWith('調査') ? '調査' : '';
}
