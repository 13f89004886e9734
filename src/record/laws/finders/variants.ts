import { withoutEnd } from '../../../text/trim/withoutEnd.js';

const number = '[\\d〇一二三四五六七八九十百千]+';
const article = new RegExp(
  `(?:[(（]?第?${number}(?:条(?!例)|項|号(?!機)|章|節|編|款)|附則|別表|別記|関係$|各条|全般$).*$`,
  'u',
);
// 第37の4条, 第3〜5条, 第 22 条
const oddArticle =
  /第\s?([\d〇一二三四五六七八九十百千]{1,9})(?:の[\d一二三四五六七八九十]{1,4}|[〜~]第?[\d〇一二三四五六七八九十百千]{1,9})?\s?条/gu;
// A title may hold an article of another law (刑事訴訟法第百九十四条に基く懲戒処分に関する法律).
const lastArticle = new RegExp(`^(.*(?:法|法律|令|規則))第?${number}条(?!例).*$`, 'u');
// 競馬法の臨時特例に関する法律 is a law of its own.
const citing =
  /^(.{2,}?(?:法律?|令|規則))(?:その他の|(?:に基づ|によ|に規定|の規定|に定め|に係る|に関する|上の|の)(?!.*法律?$)).*$/u;
const andOthers =
  /(?:等|など|(?:ほか|他|外)(?:\d{1,2}(?:法令?|法律|件|条例)?)?|関係法令|関連法令|関係法|関連法)$/u;
// 自治法96①⑥, whose signs are plain digits once a cell is read.
const digitsBehind = /(?<=法|法律|令|規則)[\d①-⑳.()\-の~,]{1,20}$/u;
const bullet =
  /^(?:[\d①-⑳]+[.)．、:]|[①-⑳]|\d{1,2}(?=[\p{Script=Han}\p{Script=Katakana}]{2})(?!\d*[年世条項号])|[・※*●○◯■□◆▪\-–—]|[((][\d一二三]+[))]|(?:根拠法令?|法令名?|国|根拠):)\s*/u;
const former = /^(?:[(（]旧[)）]|旧|改正|新|現行)/u;

/**
 * What a name of a law may be once notes are taken away, the most literal first: without bullets and quotation marks,
 * brackets, articles, `等`, `に基づく…`, `旧`; and what is in its brackets (マイナンバー法（行政手続における…））.
 */
export function variants(name: string): readonly string[] {
  const plain = name.normalize('NFKC').replaceAll('條', '条').replace(oddArticle, '第$1条').trim();
  const bare = plain
    .replace(/【(?:法律|政令|省令|国|\w+)】/gu, '')
    .replace(/§\s*\d.*$/su, '')
    .replace(bullet, '')
    .replace(/["'“”「」『』《》〈〉【】]/gu, '')
    .trim();
  const outside = bare.replace(/[([〔{][^)\]〕}]*(?:[)\]〕}]|$)/gu, '').trim();
  const inside = [...bare.matchAll(/[([〔{]([^)\]〕}]*)(?:[)\]〕}]|$)/gu)].map(([, note = '']) => note);
  const labelled = outside.slice(outside.lastIndexOf(':') + 1).trim();
  const trimmed = [bare, outside, labelled].flatMap((each) => withoutNotes(each));
  return [
    ...new Set([plain, bare, outside, labelled, ...trimmed, ...inside, ...inside.flatMap(withoutNotes)]),
  ].filter((each) => each !== '');
}

function withoutNotes(text: string): readonly string[] {
  const cut = text.replace(article, '').trim();
  const cutLast = text.replace(lastArticle, '$1').trim();
  const cited = citing.exec(text)?.[1] ?? cut;
  return [cutLast, cut, cited, text.replace(digitsBehind, '')].flatMap((each) => {
    const alone = withoutEnd(each.replace(andOthers, ''), '、,・のと及び').trim();
    return [each, alone, alone.replace(former, '')];
  });
}
