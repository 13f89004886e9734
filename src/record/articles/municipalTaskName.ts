import type { MunicipalTask } from './municipalTasks.js';

/** Chapters that say how an act is built, not what is done under it. */
const framing = /^(?:総則|通則|雑則|補則|罰則|附則|その他)$/u;

/** What comes before the title of a chapter: `第四章の二` and a blank. */
const ordinal = /^第[〇一二三四五六七八九十百]+[編章節款](?:の[〇一二三四五六七八九十]+)*[\s\u3000]*/u;

const mostHeadings = 4;
/** characters in the brackets, about what a line of the list holds */
const mostCharacters = 44;

/**
 * How an official would call it: the act in short, its chapter, and what most of the cases are:
 * `住民基本台帳：届出（転入届・転出届・転居届・世帯変更届）`.
 */
export function municipalTaskName(task: MunicipalTask, shortOf: (act: string) => string): string {
  const short = shortOf(task.act);
  const title = titleOf(task.chapter);
  // 住民基本台帳：住民基本台帳 says one thing twice.
  const chapter = title === short ? '' : title;
  const headings = headingsOf(task, chapter);
  if (chapter === '') return `${short}：${headings.join('・')}`;
  return `${short}：${chapter}${headings.length === 0 ? '' : `（${headings.join('・')}）`}`;
}

/** The title of the innermost chapter that says what is done; '' if none does. */
function titleOf(chapter: string): string {
  const titles = chapter.split(' / ').map((each) => each.replace(ordinal, '').trim());
  return titles.findLast((title) => title !== '' && !framing.test(title)) ?? '';
}

/** Headings with most cases first, then those of most procedures, then by name; as many as a line holds. */
function headingsOf({ own, shared, headingOf }: MunicipalTask, chapter: string): readonly string[] {
  const weights = new Map<string, { cases: number; kinds: number }>();
  for (const procedure of [...own, ...shared]) {
    const heading = headingIn(headingOf(procedure), procedure.name);
    const weight = weights.get(heading) ?? { cases: 0, kinds: 0 };
    weights.set(heading, { cases: weight.cases + (procedure.cases ?? 0), kinds: weight.kinds + 1 });
  }
  const ordered = [...weights].toSorted(
    ([a, x], [b, y]) => y.cases - x.cases || y.kinds - x.kinds || (a < b ? -1 : 1),
  );
  const names = ordered.map(([heading]) => heading).filter((heading) => heading !== chapter);
  return fitting(names.slice(0, mostHeadings));
}

/** Headings that hold for any act, beside which the name of the procedure says more. */
const vague =
  /^(?:定義|準用|準用規定|業務|届出|認定|手数料|支給要件|目的|報告|報告等|通知|通知等|申請|請求|交付|記載事項|特例|準用等|経過措置|.*の(?:規定の)?準用)$/u;

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

/** An act in short: the reviewed short title of a long one, without 法 at its end. */
export function shortTitle(act: string, aliases: readonly string[]): string {
  const alias = aliases.find((each) => each.endsWith('法') && each.length > 3);
  const title = act.length > longTitle ? (alias ?? act) : act;
  const bare = title.replace(/(?:等)?に関する法律$/u, '').replace(/法律?$/u, '');
  return bare.length < 2 ? title : bare;
}
