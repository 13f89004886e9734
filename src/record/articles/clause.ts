const article =
  /(附則)?第?(\d+)((?:の\d+)*)条((?:の\d+)*)(?:(?:の)?第?(\d+)(?:[,・、]\d+)*項)?|(附則)第?(\d+)項|別表第?(\d*)((?:の\d+)*)/u;

/** Where 根拠条項号 of the survey places a procedure: an article, numbered as in the table, and a paragraph. */
export interface Clause {
  readonly number: string;
  readonly paragraph: number | undefined;
}

/**
 * The article that a clause names first (第22条第1項, 第37の4条第2項, 附則第3条, 別表第一の5の項): where it applies
 * others by 準用, the one that applies them comes first. Undefined if none is named, or if it is one of another act.
 */
export function clauseOf(written: string): Clause | undefined {
  const text = written
    .slice(0, longestLooked)
    .normalize('NFKC')
    .replace(/[\s\u3000]/gu, '');
  const plain = kanjiFree(text.replace(/条(\d+)の(\d)/u, '条の$1の$2'));
  if (/^改正附則|^(?:平成|令和|昭和)/u.test(plain)) return undefined;
  const found = article.exec(plain);
  if (found === null) return withoutSign(plain) ?? wholeOrder(plain);
  const [, annex, main, inner, outer, paragraph, own, ownParagraph, table, branches] = found;
  if (own !== undefined) return { number: 's', paragraph: Number(ownParagraph) };
  if (main === undefined) return { number: `a${table ?? ''}${dashed(branches)}`, paragraph: undefined };
  const number = `${annex === undefined ? '' : 's'}${String(Number(main))}${dashed(inner)}${dashed(outer)}`;
  return { number, paragraph: paragraph === undefined ? undefined : Number(paragraph) };
}

// Far longer than a clause, whose first article counts: a cell may hold a megabyte.
const longestLooked = 1_000;

/** The article that another applies: 第20条 of 第5条で準用する第20条; undefined if none is applied. */
export function appliedIn(written: string): Clause | undefined {
  const text = written.slice(0, longestLooked).normalize('NFKC');
  const [, applied] = /準用する(?:同条)?(第.*)$/u.exec(text) ?? [];
  return applied === undefined ? undefined : clauseOf(applied);
}

/** 第13の2第3項, where the sign 条 was left out. */
function withoutSign(plain: string): Clause | undefined {
  const [, annex, main, branches = '', paragraph] =
    /^(附則)?第(\d+)((?:の\d+)+)(?:第(\d+)項)?$/u.exec(plain) ?? [];
  if (main === undefined) return undefined;
  const number = `${annex === undefined ? '' : 's'}${main}${dashed(branches)}`;
  return { number, paragraph: paragraph === undefined ? undefined : Number(paragraph) };
}

/** 第2項, of an order without articles. */
function wholeOrder(plain: string): Clause | undefined {
  const [, paragraph] = /^第?(\d+)項/u.exec(plain) ?? [];
  return paragraph === undefined ? undefined : { number: 'm', paragraph: Number(paragraph) };
}

function dashed(branches = ''): string {
  return branches.replaceAll('の', '-');
}

const digits = '〇一二三四五六七八九';

function kanjiFree(text: string): string {
  return text.replace(/第([一二三四五六七八九十百]+)(?=条|項|号|$|の)/gu, (_, kanji: string) => {
    const [, hundreds, tens, ones] = /^(?:(.?)百)?(?:(.?)十)?(.?)$/u.exec(kanji) ?? [];
    return `第${String(figureOf(hundreds, 1) * 100 + figureOf(tens, 1) * 10 + figureOf(ones, 0))}`;
  });
}

/** A digit before 百 or 十, where nothing stands for 1; a last digit, where nothing stands for 0. */
function figureOf(part: string | undefined, blank: number): number {
  if (part === undefined) return 0;
  return part === '' ? blank : digits.indexOf(part);
}
