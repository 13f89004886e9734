import { kanjiFigure } from '../laws/kanjiFigure.js';
import type { Citation, Within } from './citation.js';

const numeral = '(?:(?<!\\d)\\d{1,4}(?!\\d)|[〇一二三四五六七八九十百千]{1,8})';
const number = `${numeral}(?:[のノ之]${numeral})*`;
const upTo = '[~〜～]|から';
const between = new RegExp(upTo, 'u');
const rangeGap = new RegExp(`^\\s*(?:${upTo})\\s*(?:同条)?$`, 'u');

// 第22条, 第12条の2, 第37の4条, 22・23条, 22～24条; 条例, 条件 and 条約 are other words.
const article = new RegExp(
  `(附則\\s*)?(?:第\\s*)?(${number}(?:\\s*(?:${upTo}|[・、,])\\s*第?\\s*${number})*)\\s*条(?![例件約文]|\\s?[-‐‑–−]\\s?\\d)((?:[のノ之]${numeral}(?![項号章節つ]))*)`,
  'gu',
);
// 自治法96(1)(6), 住基法22,23: a number directly behind the name, before a paragraph, a separator or the end.
const bare = new RegExp(
  `^\\s*(?:第\\s*)?(${number}(?:\\s*(?:${upTo}|[・、,])\\s*${number})*)(?=\\s*(?:[(（、,・]|第?${numeral}項|$))`,
  'u',
);
// 第1項, 第2項第3号, (1)(6) …: what may stand between the two ends of a range.
const paragraphs = new RegExp(`^(?:\\s*第?${numeral}[項号](?:の${numeral})?|[(（]\\d+[)）])*`, 'u');
// S22法224, 昭22法律224: the number of a law without 号, which is none of an article.
const shortNumber =
  /^(?:明治?|大正?|昭和?|平成?|令和?|[MTSHR])\.?[\d元]{1,2}[年.]?(?:\d{1,2}[月.]\d{1,2}日?)?\s*(?:法律?|政令?|[^\d条]{1,6}令)第?\d{1,4}(?:号|(?=$|[\s第附、,]))/u;
// 住基法§22 is 住基法第22条.
const section = /§\s*(?=\d)/gu;
const annex = new RegExp(`別表.*?(?:の項|の?${numeral}項|(?=[、,;]|$))`, 'gu');
// What stands in brackets is, with a law in it, of that law (災害対策基本法第90条の2（災害救助法第3条）).
const bracketed = /[(（〔[][^)）〕\]]{0,400}[)）〕\]]/gu;

interface Named {
  /** as an inventory writes it, with what follows the title of the law */
  readonly written: string;
  /** the title of the law that it is */
  readonly title: string;
  /** the text that an article without a name is of */
  readonly within?: Within;
}

/** What a name cites. */
interface Citing {
  /** each once, in their order */
  readonly citations: readonly Citation[];
  /** its annexes (別表第一の5の項 is in `a1`) */
  readonly annexes: readonly Citation[];
  /** the text that an article behind it is of */
  readonly within: Within;
}

/**
 * The articles that a name of a law cites (住基法第22条第1項、第23条; 22条～24条; 自治法96①⑥; 附則第3条), and its annexes.
 * A number after a hyphen (12-2) may be a paragraph or an article, and cites nothing.
 */
export function citedArticles({ written, title, within = 'act' }: Named): Citing {
  const alone = title === '' ? plainArticle.exec(written) : null;
  if (alone !== null) return citingOne(alone, within);
  const plain = written
    .normalize('NFKC')
    .replaceAll('條', '条')
    .replace(bracketed, (each) => (/[法令則例]/u.test(each) ? ' ' : each))
    .replace(shortNumber, '法')
    .replace(section, '第');
  const start = namesOf(title).find((each) => plain.startsWith(each))?.length ?? 0;
  const text = plain.slice(start).replace(annex, ' ');
  const before = plain.slice(0, start);
  const annexes = annexesIn(plain, within);
  const found = [...text.matchAll(article)];
  if (found.length === 0)
    return { annexes, ...bareNumbers(text, textNamed(text === '' ? before : text, within)) };
  const citations: Citation[] = [];
  let [end, current] = [0, textNamed(before, within)];
  for (const match of found) {
    const gap = text.slice(end, match.index);
    const [whole, supplement, list = '', sub = ''] = match;
    current = textNamed(gap, current);
    const cited = listed(list + sub, { within: current, isSupplement: supplement !== undefined });
    if (isRangeGap(gap) && citations.length > 0) citations.push(...joined(citations.pop(), cited));
    else citations.push(...cited);
    end = match.index + whole.length;
  }
  return { citations: once(citations), annexes, within: current };
}

// What most parts of a long cell are, and needs none of the patterns above.
const plainArticle = /^第([1-9]\d{0,3})条((?:の[1-9]\d{0,3})*)$/u;

function citingOne([, main = '', branches = '']: readonly string[], within: Within): Citing {
  const number = main + branches.replaceAll('の', '-');
  return { citations: [{ within, from: number, to: number }], annexes: [], within };
}

const annexNumber = new RegExp(`別表(?:第?(${numeral}))?((?:[のノ之]${numeral})*)(?=([のノ之]?項)?)`, 'gu');

/** The annexes that a name cites; what stands before 項 is an item of one. */
function annexesIn(plain: string, within: Within): readonly Citation[] {
  return [...plain.matchAll(annexNumber)].map(({ 1: main, 2: branches = '', 3: item, index }) => {
    const parts = branches.split(/[のノ之]/u).slice(1, item === undefined ? undefined : -1);
    const number = `a${main === undefined ? '' : numbered([main, ...parts].join('の'))}`;
    return { within: textNamed(plain.slice(0, index), within), from: number, to: number };
  });
}

/** A title; where it has a bracket, what stands before it and within it too. */
function namesOf(title: string): readonly string[] {
  const plain = title.normalize('NFKC');
  const [, before, within] = /^([^(]+)\((.+)\)$/u.exec(plain) ?? [];
  return [plain, within ?? '', before ?? ''].filter((each) => each !== '');
}

/** The text that a name ends in: 令, 施行令; 規則, 省令; 法. */
function textNamed(name: string, before: Within): Within {
  const plain = name.replace(/(?:附則|第|[\s「」『』（(])+$/u, '');
  if (/(?:規則|省令|府令)$/u.test(plain)) return 'rule';
  if (plain.endsWith('令')) return 'order';
  return /法律?$/u.test(plain) ? 'act' : before;
}

function isRangeGap(gap: string): boolean {
  return gap !== '' && rangeGap.test(gap.replace(paragraphs, ''));
}

/** A range from the last of what was cited before to the first of what follows. */
function joined(before: Citation | undefined, [next, ...rest]: readonly Citation[]): readonly Citation[] {
  if (before === undefined || next === undefined) return rest;
  return [{ ...before, to: next.to }, ...rest];
}

function bareNumbers(text: string, before: Within): Omit<Citing, 'annexes'> {
  const behind = text.replace(/^.*?(?:法律?|令|規則)(?=\s*第?\s*[\d〇一二三四五六七八九十百千])/u, '');
  const list = bare.exec(behind)?.[1];
  if (list === undefined) return { citations: [], within: before };
  const within = textNamed(text.slice(0, text.length - behind.length), before);
  return { citations: once(listed(list, { within, isSupplement: false })), within };
}

interface Standing {
  readonly within: Within;
  readonly isSupplement: boolean;
}

/** 22・23, 22～24, 12の2 and their like; each of a list, or the ends of a range. */
function listed(text: string, { within, isSupplement }: Standing): readonly Citation[] {
  return text.split(/[・、,]/u).map((part) => {
    const [from = '', to = from] = part.split(between).map((each) => {
      return (isSupplement ? 's' : '') + numbered(each);
    });
    return { within, from, to };
  });
}

/** 第三十七の四 as 37-4. */
function numbered(text: string): string {
  return text
    .replace(/[第\s]/gu, '')
    .split(/[のノ之]/u)
    .map((each) => String(kanjiFigure(each)))
    .join('-');
}

function once(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((each) => [`${each.within} ${each.from} ${each.to}`, each])).values()];
}
