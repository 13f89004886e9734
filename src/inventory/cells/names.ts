import { clean, isSpreadsheetError, saysUnknown } from './clean.js';
import { lookOfLaw } from '../../criterion/nationalLaws.js';
import { known, unknownReading, wrong, type Reading } from './reading.js';

const nones: ReadonlySet<string> = new Set(['なし', '無し', '無', 'none', '該当なし', '特になし']);

// NFKC has made ； ， ､ ･ into these.
const always = /[;\n\r\u2028\u2029]|(?<=法|律|令|則|例|条|項|号)[:。→⇒]/;
const anywhere = /[;\n\r\u2028\u2029、,・]/;
const withinTitles = /([、,・])/;

// How a title or a citation of a law ends; a title may hold 、 and ・ (医薬品、医療機器等の品質…に関する法律).
const endsLikeLaw = /(?:法|律|令|則|条例|要綱|要領|規程|訓令|号|等|条|項|[)\]」』】〕])$/;

/** Reads several names from one cell; なし or none alone is an empty list, which is known. */
export function namesReader(laws: boolean): (text: string) => Reading {
  return (text) =>
    laws ? listedLaws(splitLaws(clean(withParagraphs(text)))) : listed(clean(text).split(anywhere));
}

// 自治法96①⑥, 第3条②: paragraphs, which NFKC would make digits of the article.
const circled = /(?<=[\d０-９条項])[①-⑳]+(?=$|[\s、，,・;；及又並~～〜（(])/gu;

// Marks of footnotes: 戸籍法¹, 戸籍法※1, 戸籍法第49条*, 戸籍法注2.
const footnote =
  /[⁰¹²³⁴-⁹⁽⁾]+|(?<=[法律令則例条項号])[(（]?(?:[*＊※†‡]\s?[\d０-９]{0,2}|注\s?[\d０-９]{1,2})[)）]?(?=\s*(?:$|[;；\n\r、，,・／/]))/gu;

/** Circled numbers behind an article in brackets (96①⑥ as 96(1)(6)), and no marks of footnotes. */
function withParagraphs(text: string): string {
  return text
    .replace(footnote, '')
    .replace(circled, (signs) => [...signs].map((each) => `(${each.normalize('NFKC')})`).join(''));
}

/** Names of laws without what only says that there is none (根拠法令なし, 任意事業), or that it is not known. */
function listedLaws(texts: readonly string[]): Reading {
  const stated = texts.map((each) => each.trim()).filter((each) => each !== '');
  const laws = stated.filter((each) => !undecided.test(each));
  if (laws.length === 0) return unknownReading;
  const named = laws.filter((each) => lookOfLaw(each) !== 'none');
  return named.length === 0 && !laws.some((each) => saysUnknown(each) || isSpreadsheetError(each))
    ? known([])
    : listed(named.length === 0 ? laws : named);
}

const undecided =
  /^(?:判断(?:でき|が?つか)ない|データなし|データ無し|未確認|要確認|確認中|調査中|未調査|不詳|未記入|未回答|無回答|わからない|分からない)$/u;

/** Reads names that the file already lists one by one. */
export function readNames(texts: readonly string[]): Reading {
  return texts.length === 0 ? known([]) : listed(texts.map((text) => clean(withParagraphs(text))));
}

function listed(texts: readonly string[]): Reading {
  const names = texts.map((each) => each.trim()).filter((each) => each !== '');
  const [first = ''] = names;
  if (names.some(isSpreadsheetError)) return wrong('spreadsheet-error');
  if (names.length > 1) return known(names.filter((each) => !saysUnknown(each)));
  if (saysUnknown(first)) return unknownReading;
  return known(saysNone(first) ? [] : names);
}

/** Whether a name says that there is none. */
export function saysNone(name: string): boolean {
  return nones.has(name.toLowerCase());
}

function splitLaws(text: string): readonly string[] {
  return text.split(always).flatMap(splitTitles);
}

/** Splits at 、 , ・ only after what can be the end of a title, so that titles with these signs stay whole. */
function splitTitles(text: string): readonly string[] {
  const titles: string[] = [];
  let title: string[] = [];
  for (const [i, piece] of text.split(withinTitles).entries()) {
    const isSeparator = i % 2 === 1;
    // What ends a title is in its last piece: to look at the whole of it each time takes minutes in a long cell.
    if (isSeparator && endsLikeLaw.test(title.at(-1)?.trimEnd() ?? '')) {
      titles.push(title.join(''));
      title = [];
    } else title.push(piece);
  }
  return [...titles, title.join('')];
}
