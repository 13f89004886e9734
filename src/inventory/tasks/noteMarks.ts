import { placesOfMark } from '../header/headerLikeRow.js';

// What may stand around a heading: 【備考】, ■備考, ＜注＞, 備考：.
const decoration = String.raw`[\s([{<«【〔〈《「『≪※*＊・◆◇■□●○◎▼▽▶►★☆§#＃→-]*`;
const behind = String.raw`[\s)\]}>»】〕〉》」』≫:：.。、-]*`;

const japanese =
  'ご?注意?(?:事項|点)?|注[記釈]|備考欄?|備考・注記|ご?留意(?:事項|点)|補足(?:説明|事項)?|補注|脚注|[付附]記|(?:その他)?特記事項|摘要|(?:記[入載]|入力|作成|回答)(?:要領|方法|上の(?:ご?注意|留意)(?:事項|点)?|の(?:手引き?|仕方))|凡例|(?:記号|略号|符号)(?:の(?:説明|意味))?|用語(?:の)?(?:説明|定義|解説)|定義|出典|出所|(?:資料|データ)(?:出所|出典)?|参考(?:資料|文献)?|説明|解説|(?:調査|集計|算出|算定|推計)(?:方法|の(?:考え方|前提)|対象|時点)|前提(?:条件)?|(?:お)?問い?合わ?せ先?|連絡先|(?:更新|改訂|改定|変更)履歴';
const english =
  '(?:foot|explanatory )?notes?|remarks?|comments?|legend|key|(?:data )?sources?|references?|explanations?|abbreviations?|definitions?|how to fill in(?: this form)?|instructions?|assumptions?|contacts?|(?:revision|change) history';

const heading = new RegExp(
  `^${decoration}(?:${japanese}|${english})(?:等|など|について)?(?:[\\d①-⑳])?${behind}$`,
  'iu',
);

const longestHeading = 24;

/** Whether a text is nothing but the heading of the remarks below a table: 備考, 【留意事項】, Notes. */
export function isRemarksHeading(text: string): boolean {
  if (text.length > longestHeading) return false;
  const plain = text.normalize('NFKC').trim();
  return heading.test(plain) || heading.test(plain.replace(/\s/g, ''));
}

const contact =
  /^(?:(?:記入|作成|回答)?担当(?:課|者|係|部署)?|電話(?:番号)?|内線|メール(?:アドレス)?|tel|fax|e-?mail|url|住所|所在地|(?:記入|作成|回答)(?:者|課|部署|日|年月日)|(?:最終)?更新(?:日|年月日)|調査(?:日|基準日)|基準日|contact|prepared by|last updated|phone)[:：.]?$/i;

/** Whether a text in place of an id says who made a table, and when: 担当, 電話, 作成日. */
export function isContactLabel(text: string): boolean {
  return text.length <= longestHeading && contact.test(text.normalize('NFKC').replace(/\s/g, ' ').trim());
}

// A legend has the signs of the table in their place.
const bullet = /^[・●○〇◯◎×✕✖✓✔△▲■□◆◇☆★▪•※*†‡→►▶‐–—―ー-]{1,2}$/u;
const number =
  /^[([〔【<]?(?:注|※)?\s*(?:\d{1,2}|[ivx]{1,4}|[a-z]|[ァ-ン]|[一二三四五六七八九十]{1,3}|[イロハニホヘト])[)\]〕】>.、:]*$/iu;

/** Whether a text is nothing but the number or the sign of a remark: 1, (2), ③, ア, ・. */
export function isMark(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return plain.length <= 8 && (bullet.test(plain) || number.test(plain));
}

// (1) and ① need no blank behind them, 1 and ア do, or a point; 1戸籍 may be a name.
const leading =
  /^(?:[([〔【<]\s?(?:注|※)?\s?([\da-zァ-ン一二三四五六七八九十]{1,3})\s?[)\]〕】>]|(?:注|※)\s?(\d{1,2})|(\d{1,2}|[a-zァ-ン一二三四五六七八九十])(?:[.、:)]|\s)|(\d{1,2})(?=[^\d\s.,:/-]))/iu;
const circled = /^[①-⑳❶-❿➀-➓⓪㊀-㊉]/u;
const bulleted = /^[・●○■□◆◇▪•※*†‡→►▶]\s*\S/u;

/** The number with which a remark begins, or all of a text that is one. */
export function noteNumber(text: string): string | undefined {
  const trimmed = text.trim();
  const sign = circled.exec(trimmed)?.[0];
  if (sign !== undefined) return sign;
  const plain = trimmed.normalize('NFKC');
  if (isMark(plain) && !bullet.test(plain)) return plain;
  return leading
    .exec(plain)
    ?.slice(1)
    .find((each) => each !== undefined);
}

/** The places that a number may have among its like: ア and 1 are the first. */
export function placesOfNumber(text: string): readonly number[] {
  const found = noteNumber(text);
  return found === undefined ? [] : placesOfMark(found.replace(/^[([〔【<]?(?:注|※)\s*/u, ''));
}

/** Whether a text begins with the sign of an item of a list. */
export function isBulleted(text: string): boolean {
  const trimmed = text.trim();
  return bulleted.test(trimmed) || bullet.test(trimmed);
}

/** Whether a text ends as sentences do, and names of tasks do not. */
export function isSentence(text: string): boolean {
  return /[。．]\s*[)）」』]?$|[a-z]{2}\.$/iu.test(text.trim());
}
