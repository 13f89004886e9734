import { isSpreadsheetError } from '../cells/clean.js';
import type { Text } from '../../text/lang.js';
import type { KnownHeaders } from './knownHeaders.js';

/** What a row below the header is, if it belongs to the header and is no task. */
export type HeaderLike = 'units' | 'numbers' | 'rules' | 'entries' | 'comments' | 'headers' | 'names';

/** What such a row is called. */
export const headerLikes: Readonly<Record<HeaderLike, Text>> = {
  units: { ja: '単位の行（見出しの単位として扱います）', en: 'the units of the header' },
  numbers: { ja: '列番号の行', en: 'numbers of the columns' },
  rules: { ja: '区切り線の行', en: 'a line' },
  entries: { ja: '記入方法や型の行', en: 'how the columns are filled in' },
  comments: { ja: '列の説明（#）の行', en: 'a comment' },
  headers: { ja: '二つ目の見出し', en: 'a second header' },
  names: { ja: '項目の英字名の行', en: 'the names of the columns in a database' },
};

/** A row below the header, and the header above it. */
export interface BelowHeader {
  readonly cells: readonly string[];
  readonly header: readonly string[];
  /** the row below it, which tells a comment from an id that begins with # */
  readonly next: readonly string[];
}

/** What a row is that forms have below their header: units, numbers of columns, lines, how cells are to be filled in. */
export function headerLikeRow(row: BelowHeader, headers: KnownHeaders): HeaderLike | undefined {
  const kinds = Object.keys(tests) as readonly HeaderLike[]; // the keys of the object below
  const filled = row.cells.flatMap((cell, i) => {
    const text = cell.normalize('NFKC').trim();
    return text === '' ? [] : [{ text, raw: cell.trim(), column: i, field: fieldOf(row.header[i], headers) }];
  });
  return filled.length === 0 ? undefined : kinds.find((kind) => tests[kind](filled, row, headers));
}

interface FilledCell {
  /** in NFKC */
  readonly text: string;
  readonly raw: string;
  readonly column: number;
  /** of the header above it */
  readonly field: string | undefined;
}

type Test = (filled: readonly FilledCell[], row: BelowHeader, headers: KnownHeaders) => boolean;

function fieldOf(header: string | undefined, headers: KnownHeaders): string | undefined {
  return header === undefined ? undefined : headers.find(header)?.field;
}

function isIdentity({ field }: FilledCell): boolean {
  return field === 'id' || field === 'name';
}

const tests: Readonly<Record<HeaderLike, Test>> = {
  rules: (filled) => filled.every(({ text }) => rule.test(text)),
  numbers: (filled, { header }) => isNumbering(filled, header),
  units: (filled) =>
    !filled.some(isFigure) &&
    filled.some(({ text }) => isUnitText(text)) &&
    filled.every((cell) =>
      isIdentity(cell) ? isLabel(cell.text) : isUnitText(cell.text) || isLabel(cell.text),
    ),
  entries: (filled) =>
    !filled.some(isFigure) &&
    filled.every(({ text }) => isLabel(text) || isUnitText(text) || isInstruction(text)) &&
    filled.some(({ text }) => entry.test(text) || isInstruction(text)) &&
    (filled.length > 1 || !filled.some(isIdentity)),
  comments: ([first], { header, next }) => isComment(first, header, next),
  headers: (filled, _, headers) => isSecondHeader(filled, headers),
  names: (filled, { header, next }) => areNames(filled, header, next),
};

const rule = /^(?::?-{2,}:?|={2,}|:{2,}|[─━―_]{2,}|\*{3,}|ー{3,}|[↓⇓⬇▼▽]+)$/u;

const measures =
  '円|件|人|名|時間|分間?|秒|日間?|週間?|[かヶケヵカ箇]?月|月間|年間?|年度|回|枚|通|部|冊|世帯|戸|社|者|種類?|法令|団体|機関|市町村|市区町村|都道府県|箇所|[かヶケ]所|施設|台|本|頁|ページ|点|km2?|m2?|㎡|ha|kg|t|割|ポイント|pt|人日|人月|人年|人工|fte|h|hrs?|hours?|minutes?|mins?|days?|months?|years?|cases?|persons?|people|yen|jpy|times|items?';
const scaled = `(?:(?:約|延べ?)?[十百千万億兆]*(?:[,\\d]*000)?(?:${measures})|[十百千万億兆]+|%|‰|パーセント|percent|thousands?(?: (?:yen|cases))?|millions?(?: yen)?)`;
const unit = new RegExp(
  `^[([【〔<]?(?:単位|units?)?[:= ]?(?:[x×*]?1?[,\\d]*000|${scaled})(?:[/・]${scaled}|毎)*[)\\]】〕>]?$`,
  'iu',
);
// 件数（千件）, 時間数[時間]: what is counted, and the unit behind it.
const counted = /^(?:件数|人数|時間数?|金額|費用|回数|数量|割合|率|額|数|値)(?=[([【〔<])/u;

// What a form says of a column: its unit, type, length, whether and how it is filled in.
const label =
  /^[([【〔<※*]?(?:単位|units?|型|データ型|形式|書式|桁数|属性|区分|入力(?:形式|方法|区分)?|記入(?:方法|要領|欄)?|項目(?:番号|no\.?)|列(?:番号|no\.?)?|必須\/任意|必須・任意|types?|format|(?:事務|業務)?(?:id|番号|コード|名称?)|(?:正式|法令)名称?|[-‐–—―−ー]{1,2}|\/)[)\]】〕>:→]*$/iu;
const entry =
  /^[([【〔<※*]?(?:必須(?:項目)?|任意(?:項目)?|条件付き?必須|自動(?:計算|入力|表示|採番|付番|生成)?|(?:記入|入力)(?:不要|必須|欄)|ご?(?:記入|入力|選択)(?:して)?(?:ください|下さい)|(?:一覧|リスト|プルダウン)から選択|選択(?:式|肢)?|プルダウン|ドロップダウン|リスト|自由(?:記述|入力)|記述式?|文字列?|テキスト|数値|数字|整数|小数|日付|年月日|真偽値?|半角(?:英数字?|数字)?|全角(?:文字|カナ)?|(?:半角|全角)?\d*文?字(?:以内)?|required|optional|mandatory|strings?|text|(?:var)?char(?:\(\d+\))?|int(?:eger)?|numeric|number|float|double|decimal|date(?:time)?|bool(?:ean)?|assertion|xsd:\w+|[○◯〇×△◎✓レ](?:[・/、 ]|又は|or)*(?:[○◯〇×△◎✓])(?:[・/、 ]*[○◯〇×△◎])*|有[・/]無|はい[・/]いいえ|低[・/]中[・/]高|yes\/no)(?:[(][^()]{1,20}[)])?[)\]】〕>]*$/iu;

/** A plain figure is neither unit nor label; most rows hold one, and the long patterns need not be compiled for them. */
function isFigure({ text }: FilledCell): boolean {
  return /^[\d.,]+%?$/.test(text);
}

// A cell may hold a megabyte.
const longestUnit = 100;

/** Whether a text is a unit, as rows below the header have them: （千件）, 時間/年, ×1000. */
export function isUnitText(text: string): boolean {
  return text.length <= longestUnit && unit.test(bareUnit(text));
}

/** A unit without what it counts before it, and without the blanks that stretch it: 1,000 cases. */
export function bareUnit(text: string): string {
  return text.replace(counted, '').replace(/(?<=[^a-z])\s+(?=[^a-z])|(?<=\d)\s+/giu, '');
}

// What a form asks for in a sentence: 法令名を記入してください, プルダウンで選択, 半角数字で入力, ※正式名称で.
const instruction =
  /^[※*＊].{1,60}$|^.{0,80}(?:(?:して)?(?:ください|下さい)|[をでにへ](?:記[入載]|入力|選択|回答|転記)(?:する)?(?:こと)?|のみ(?:可)?|文?字以内|(?:入力|記入|変更)不可)[)）。]*$/u;

function isInstruction(text: string): boolean {
  return text.length <= longestUnit && instruction.test(text);
}

function isLabel(text: string): boolean {
  return label.test(text) || entry.test(text);
}

const sequences: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  'アイウエオカキクケコサシスセソタチツテト',
  'いろはにほへとちりぬるを',
  '一二三四五六七八九十',
  '甲乙丙丁戊己庚辛壬癸',
];

/** Whether the cells number the columns: 1, 2, 3 …, ①②③, (a) (b) (c), each one more than the one before it. */
function isNumbering(filled: readonly FilledCell[], header: readonly string[]): boolean {
  const titled = header.filter((cell) => cell.trim() !== '').length;
  if (filled.length < 2 || (filled.length < 3 && filled.length < titled)) return false;
  const isBare = filled.every(({ raw }) => /^[\d０-９]+$/.test(raw));
  // An id, a count and hours may be 1, 2 and 3; no task is called 2.
  if (isBare && !filled.some(({ field }) => field === 'name')) return false;
  const places = filled.map(({ text }) => placesOfMark(text));
  // A form of several pages goes on counting; others begin with 0.
  const firsts = isBare && filled.length > 2 ? (places[0] ?? []) : [1, 0];
  return firsts.some((first) => places.every((each, i) => each.includes(first + i)));
}

/** What places a number may have: i is the ninth letter, and the first Roman numeral. */
export function placesOfMark(text: string): readonly number[] {
  const [written = ''] = text.toLowerCase().split('=', 1); // ③＝①×②
  if (written.length > longestPlace) return [];
  const bare = dingbatIn(written).replace(
    /^[([〈<【第]+|^(?:列|項目?|欄|設?問|質問|q|no\.?|c|col(?:umn)?|f|field)(?=\d)|^(?:列|項目?|欄)(?=[a-z]$)|[)\]〉>】.。:]+$|(?:列目?|項目?|欄|番)?[)\]】]*$/gu,
    '',
  );
  if (/^\d{1,3}$/.test(bare)) return [Number(bare)];
  const letters = sequences.map((each) => (bare.length === 1 ? each.indexOf(bare) : -1));
  return [...letters, roman.indexOf(bare)].flatMap((at) => (at < 0 ? [] : [at + 1]));
}

/** ❶ ➀ ➊ ⓵ ⓪, which NFKC leaves as they are, as figures. */
function dingbatIn(text: string): string {
  return text.replace(/[❶-❿➀-➉➊-➓⓵-⓾⓪⓿]/u, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code === 0x24ea || code === 0x24ff) return '0';
    return String(code < 0x2700 ? code - 0x24f4 : ((code - 0x2776) % 10) + 1);
  });
}

// Longer than any number of a column with its brackets and what it counts: a cell may hold a megabyte.
const longestPlace = 40;

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** A row that begins with # and a word, as LinkData writes what it knows of a column, above rows that do not. */
function isComment(
  first: FilledCell | undefined,
  header: readonly string[],
  next: readonly string[],
): boolean {
  if (first === undefined || !/^#+\s*[^\s\d#]/.test(first.text) || isSpreadsheetError(first.text))
    return false;
  const below = next[first.column]?.normalize('NFKC').trim() ?? '';
  const isHeaded = header.some((cell) => /^[#＃]./.test(cell.trim()));
  return isHeaded || !below.startsWith('#');
}

/** A header once more, in other words: in English, or as a database names its columns. */
function isSecondHeader(filled: readonly FilledCell[], headers: KnownHeaders): boolean {
  const identities = filled.filter(isIdentity);
  const same = (cell: FilledCell): boolean => fieldOf(cell.raw, headers) === cell.field;
  if (identities.length === 0 || !identities.every(same)) return false;
  const others = filled.filter((cell) => cell.field !== undefined && !isIdentity(cell));
  return (
    identities.length + others.filter(same).length >= 2 && !others.some(({ text }) => /^[\d,.%]+$/.test(text))
  );
}

const databaseName = /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/i;

/** Whether every column has a name as databases have them (jimu_id, kensu), above a row that has other texts. */
function areNames(
  filled: readonly FilledCell[],
  header: readonly string[],
  next: readonly string[],
): boolean {
  const titled = header.filter((cell) => cell.trim() !== '').length;
  return (
    filled.length >= 3 &&
    filled.length >= titled &&
    filled.every(({ text }) => databaseName.test(text)) &&
    filled.some(({ text }) => text.includes('_')) &&
    next.some((cell) => cell.trim() !== '' && !databaseName.test(cell.trim()))
  );
}
