// Reads 根拠条項号 of the survey: 第22条第1項, 第12条の2, 附則第3条, 第37の4条第2項, 別表第一の5の項, 第5条で準用する第9条 …

const article =
  /(附則)?第?(\d+)((?:の\d+)*)条((?:の\d+)*)(?:(?:の)?第?(\d+)(?:[,・、]\d+)*項)?|(附則)第?(\d+)項|別表第?(\d*)((?:の\d+)*)/u;

/**
 * The article that a clause names first, `{ number, paragraph }`: where it applies others by 準用, the one that applies
 * them is first. Undefined if none is named, or if the clause is one of another act.
 */
export function clauseOf(written) {
  const text = written
    .normalize('NFKC')
    .replace(/[\s　]/gu, '')
    .replace(/条(\d+)の(\d)/u, '条の$1の$2');
  const plain = kanjiFree(text);
  if (/^改正附則|^(?:平成|令和|昭和)/u.test(plain)) return undefined;
  const found = article.exec(plain);
  if (found === null) return withoutSign(plain) ?? wholeOrder(plain);
  const [, annex, main, inner, outer, paragraph, own, ownParagraph, table, branches] = found;
  if (own !== undefined) return { number: 's', paragraph: Number(ownParagraph) };
  if (main === undefined) return { number: `a${table}${dashed(branches)}`, paragraph: undefined };
  const number = `${annex === undefined ? '' : 's'}${Number(main)}${dashed(inner)}${dashed(outer)}`;
  return { number, paragraph: paragraph === undefined ? undefined : Number(paragraph) };
}

/** 第13の2第3項, where the sign 条 was left out. */
function withoutSign(plain) {
  const [, annex, main, branches, paragraph] =
    /^(附則)?第(\d+)((?:の\d+)+)(?:第(\d+)項)?$/u.exec(plain) ?? [];
  if (main === undefined) return undefined;
  const number = `${annex === undefined ? '' : 's'}${main}${dashed(branches)}`;
  return { number, paragraph: paragraph === undefined ? undefined : Number(paragraph) };
}

/** The article that another applies: 第20条 of 第5条で準用する第20条. */
export function appliedIn(written) {
  const [, applied] = /準用する(?:同条)?(第.*)$/u.exec(written.normalize('NFKC')) ?? [];
  return applied === undefined ? undefined : clauseOf(applied);
}

function wholeOrder(plain) {
  const [, paragraph] = /^第?(\d+)項/u.exec(plain) ?? [];
  return paragraph === undefined ? undefined : { number: 'm', paragraph: Number(paragraph) };
}

function dashed(branches = '') {
  return branches.replaceAll('の', '-');
}

const digits = '〇一二三四五六七八九';

function kanjiFree(text) {
  return text.replace(/第([一二三四五六七八九十百]+)(?=条|項|号|$|の)/gu, (_, kanji) => {
    const [, hundreds, tens, ones] = /^(?:(.?)百)?(?:(.?)十)?(.?)$/u.exec(kanji) ?? [];
    return `第${figureOf(hundreds, 1) * 100 + figureOf(tens, 1) * 10 + figureOf(ones, 0)}`;
  });
}

/** A digit before 百 or 十, where nothing stands for 1; a last digit, where nothing stands for 0. */
function figureOf(part, blank) {
  if (part === undefined) return 0;
  return part === '' ? blank : digits.indexOf(part);
}
