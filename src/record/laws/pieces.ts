import { replaceBracketed } from '../../text/trim/brackets.js';

// How the citation of a law ends; after it, 、 ・ , and blanks part two laws.
const afterLaw =
  /(?<=(?:法|法律|令|規則|細則|条例|要綱|要領|規程|訓令|憲法|等|条|項|号|[)）\]」』】〕]|の\d{1,4}|関係))\s*[、,，・･/／|｜＆&+＋。→⇒]\s*|(?<=(?:法|法律|令|規則|条例|要綱|要領|規程|条|項|号|[)）」]))[ 　\t]+(?!第|施行|に|の|及|並|又|等|[(（])/u;
// 「地方自治法」「地方税法」, and 地方自治法（第2条）地方税法（第3条）, whose brackets are hidden while a line is split.
const betweenBrackets = /(?<=[」』\]］】〕])\s*(?=[「『[［【〔])/u;
const behindBracket =
  /(?<=\uE001\))(?=(?!施行|第|に|の|及|並|又|等|附則|別表|同|その)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,40}?(?:法律?|令|規則|条例)(?:$|[\s第(（、,・]))/u;
const others = /^(?:等|他|外|ほか|など|その他)$/u;
const bullet = /^[(（]?(?:\d{1,2}|[一二三四五六七八九十])[)）]$/u;
// ①児童福祉法②児童手当法, whose numbers are plain digits once a cell is read.
const beforeNumber =
  /(?<=法|法律|令|規則|条例|条|項|号)(?=(?:\d{1,2}|[①-⑳])[.．、)）]?[\p{Script=Han}\p{Script=Katakana}]{2})(?!\d+(?:[年世条項号章節款編]|法令?(?:\P{Script=Han}|$)|法律))/u;
// Without these there is nothing to split, and the properties of characters above take long to look up at every start.
const closed = /[)）〕\]]/;
const numbered = /[\d①-⑳]/;
const always = /[;；\r\n\u2028\u2029]+/u;

/** The parts of a cell that may each name a law, in their order; a title may be spread over several of them. */
export function pieces(cell: string): readonly string[] {
  return cell
    .split(always)
    .flatMap((line) => line.split(betweenBrackets))
    .flatMap((line) => outsideBrackets(line, afterLaw))
    .flatMap((line) => (closed.test(line) ? outsideBrackets(line, behindBracket) : [line]))
    .flatMap((piece) => (numbered.test(piece) ? piece.split(beforeNumber) : [piece]))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !others.test(piece) && !bullet.test(piece));
}

const brackets = { open: '(（〔[', close: ')）〕]', longest: 500 };

/** Splits at separators that are in no brackets. */
export function outsideBrackets(line: string, separator: RegExp): readonly string[] {
  const notes: string[] = [];
  const hidden = replaceBracketed(line, brackets, (note) => {
    notes.push(note);
    return `(\uE000${notes.length - 1}\uE001)`;
  });
  return hidden
    .split(separator)
    .map((part) => part.replace(/\(\uE000(\d+)\uE001\)/gu, (_, i: string) => notes[Number(i)] ?? ''));
}
