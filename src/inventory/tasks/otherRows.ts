import { lookOfLaw } from '../../criterion/nationalLaws.js';
import { clean, saysUnknown } from '../cells/clean.js';
import type { RawCell, Sheet } from '../sheet.js';

// What may stand around a total: (計), 【合計】, ※再掲.
const framed = /^[\s([【「〔<*※・◆◇■□▼▽▲△●★☆=~→-]+|[\s)\]】」〕>※＊*:◆◇■□▼▽▲△●★☆=~-]+$/g;

const sum = '(?:総合計|合計|総計|小計|中計|大計|累計|通計)';
const amount = '(?:額|値|数|件数|金額|時間数?|人数)?';
const totals: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:総|全国|全体|全庁|全課|全部署?|市町村|市区町村|都道府県|[市町村郡県])?(?:${sum}|計)${amount}|総(?:数|額|件数|人数|世帯数|(?:業務|所要|労働)?時間数?|業務量|事業費|費用|経費)|(?:単純|加重|全国|全体|全庁|[年月日]|.{1,6}(?:当たり|あたり))?平均(?:値|額)?|総和|合算(?:額|値)?|比率|割合|中央値|標準偏差|最[大小](?:値)?|構成比|対?前年度?(?:同[期月])?(?:比|増減|差|実績|値|額)?|(?:対前年度?)?増減(?:率|額|数)?|伸び?率|[σ∑]|差引(?:残高?|計|額|増減)?|(?:[前次]?(?:ページ|頁|葉)?(?:より|から|へ|に)?)?繰越(?:額|し)?)(?:[(](?:%|‰|[千百]?円|人?時間|件|人|団体)[)]?)?$`,
  ),
  // A計, ①～③の計, 4月計, 令和6年度計, 上記計.
  /^(?:(?:[a-z\d]{1,3}[~〜\-‐–—―ー+,、・])*[a-z\d]{1,3}の?|第?(?:\d{1,2}月?[~〜-])?\d{1,2}(?:四半期|月|款|項|目)?|\(?[a-z\d]\)|[上下]半期|四半期|月|年間|(?:令和|平成|昭和|r|h|s)?\d{0,4}年度?|[前今本当翌次昨]年度?|上記|以上|以下|[当前]?(?:ページ|頁|シート|紙)|上|再|延べ|ここまでの?|件数|金額|人数|時間数?)計(?:[([][^)\]]*)?$|[([]計$/,
  // 小計（住民）, 小計：税務, 計 3件; not 合計特殊出生率.
  new RegExp(`^(?:(?:${sum}|計)${amount})(?:[([:・\\-–—/]|\\s+\\S|\\d+$)`),
  // 住民税合計, 市民課計（A）; 会計, 統計, 設計 and 時計 end in 計 too, so only words for parts may come before it.
  new RegExp(`.${sum}${amount}(?:[([][^)\\]]*)?$`),
  new RegExp(
    `(?:[課部局室係所署館園校区款項目節町村市県庁]|関係|部門|分野|事業|業務|事務|手続き?|手数料|税務|税|費|その他|一般|住民|窓口|福祉|教育|土木|農林|商工|総務|企画|財政|環境|消防|議会|職員|委託|直営|補助|単独|歳入|歳出|収入|支出|全|会計|票|証明|台帳|登録|申請|届|交付|グループ|班|係|チーム|支所|出張所|地区|地域|センター)計(?:[([][^)\\]]*)?$`,
  ),
  // Parts of what is counted already. うち水, うち窓, うち読 and うちわ are things.
  /^(?:うち|内)[、,:・\s]|^うち(?=[\p{Script=Han}A-Za-z0-9「])(?!水|窓(?!口)|沼|輪|湯|風呂|読|活|勉|防災|時間|飯|遊び|[飲食][みべ])|^うち(?:オンライン|ネット|インターネット|デジタル|システム|コンビニ|マイナ|[ァ-ヶー]+分)|^(?:内訳|内数|うち数|再掲)(?:$|[:\s(・)\]】])|[([【〔]再掲$/u,
  /^(?:grand[- ]|sub[- ]?|running )?totals?(?:$|\s(?:staff )?(?:hours|cases|costs?|amount|number|count|yen)$|\s*[:(\-–—]|\s+\d+$|\s+(?:for|of)\s)|\s(?:(?:sub-?|grand )?totals?)$|^of which\b|^(?:averages?|mean|sum|median)$/,
];

/** Whether a name says that the row is no task but a total, or a part of what another row counts. */
export function isTotal(name: string): boolean {
  return saysTotal(name, totals);
}

/** Whether a name is nothing but a word for a total: 合計, 小計（住民）. */
function isSum(name: string): boolean {
  return saysTotal(name, totals.slice(0, 1));
}

function saysTotal(name: string, patterns: readonly RegExp[]): boolean {
  if (name.length > 40) return false;
  const text = clean(name).replace(framed, '').toLowerCase();
  const tight = text.replace(/\s/g, '');
  return patterns.some((each) => each.test(text) || each.test(tight));
}

const labels =
  '注|※|注記|注意(?:事項|点)?|特記事項|[付附]記|備考|出典|出所|資料|参考|凡例|単位|留意(?:点|事項)|補足(?:説明)?|説明|記載要領|問い?合わ?せ先?|お問い?合わ?せ先?|担当(?:課|者|部署)?|連絡先|作成(?:者|課|部署)|データ出典|補注|脚注';
const days =
  '(?:(?:最終)?(?:更新|作成|調査|基準|出力|印刷|公表|集計|抽出|データ(?:更新|作成|取得))(?:年月)?日(?:時|付)?|最終更新)';
/** Remarks that name themselves, whatever stands beside them. */
const labelled: readonly RegExp[] = [
  new RegExp(
    `^[(（【[［<＜〈〔《≪]\\s*(?:${labels}|${days})\\s*(?:[\\d０-９一二三四五六七八九十①-⑳]+\\s*)?[)）】\\]］>＞〉〕》≫:：]`,
  ),
  new RegExp(`^(?:${labels}|${days})\\s*(?:[\\d０-９①-⑳]+\\s*)?[:：)）]`),
  /^注\s*(?:[\d０-９①-⑳]+\s*)?[.．)）]|^注\s*[\d０-９①-⑳]+(?:[\s　、]|$)|^注[\s　]/,
  new RegExp(`^(?:凡例|出典|出所|作成者|作成課|(?:お)?問い?合わ?せ先|${days}(?:[\\s　]+[\\d０-９].*)?)$`),
  /^(?:sources?|notes?|remarks?|last updated|updated(?: on)?|created(?: on)?|legend|contact|prepared by)\s*(?:\d+\s*)?[:：]|^(?:notes?|legend|remarks)$/i,
];

// Rows that were left out.
const ellipsis = /^(?:…+|\.{3,}|・{3,}|⋮|︙|[〜～]|：|:)$/u;

// Who made a table, when and from what, how to fill it in, and where to ask: 作成：総務課, TEL 03-…, © 2026.
const colophons =
  '作成|提供|集計|データ|ファイル作成者|調査(?:時点|基準日|対象)|対象(?:期間|年度)|基準日|ライセンス|利用規約|url|tel|fax|e-?mail|電話(?:番号)?|メール(?:アドレス)?|住所|所在地';
const guides =
  '注記|補注|脚注|留意(?:事項|点)|(?:記[入載]|入力)(?:要領|方法|上の(?:注意|留意)(?:事項|点)?)|凡例|空白|省略|以下略|中略|略';

/** Remarks only where they are all that a row has for id and name. */
const alone: readonly RegExp[] = [
  /^[※＊*†‡]/,
  /^(?:[#＃]\s*[^\s\d#＃]|\/\/|--\s)/,
  new RegExp(`^(?:${colophons})\\s*[:：]`, 'i'),
  new RegExp(`^[-‐–—―\\s(（【〔[<＜]*(?:${guides})[-\\d０-９①-⑳‐–—―\\s)）】〕\\]>＞]*$`),
  /^(?:©|\(c\)\s|copyright\b|cc[ -](?:by|0)|https?:\/\/|〒\s*[\d０-９]|(?:tel|fax|電話)[\s　]*[\d０-９(（])/i,
  /^(?:以上|計|全)[、,]?(?:計|全)?[\d０-９]{1,9}(?:件|事務|事業|項目)$/,
  ellipsis,
  // 備考 with a blank behind it; 資料の収集 goes on without a blank.
  new RegExp(`^(?:${labels}|${days})[\\s　]+\\S`),
  /^[-‐–—―\s(（]*(?:以上|以下(?:余白|省略|空白)|余白|終わり|おわり|終(?:了)?|続く|次(?:ページ|頁)(?:に|へ)続く|end(?: of (?:file|data|table))?|eof)[-‐–—―\s)）.。]*$/i,
  /^(?:page|p\.?)\s*\d+(?:\s*(?:of|[/／])\s*\d+)?$|^[-‐–—―]\s*\d+\s*[-‐–—―]$|^\d+\s*[/／]\s*\d+\s*(?:ページ|頁|pages?)$|^={3}.*={3}$|^[-─━―=＝_]{3,}$/i,
  /^.{0,20}[\d０-９].{0,8}(?:現在|時点)(?:の?データ)?[)）]?。?$/,
  // What signs mean: 「－」は該当なし, ○：実施している, ○…実施 ×…未実施.
  /^[「『(（]?[-‐–—―−ー－○〇◯●◎×✕△▲□■☆★※＊*…]{1,3}[」』)）]?[\s　]*(?:[:：=＝…]|は(?=.{2}))/u,
  // A sentence that explains: a task may be described by one, but not by these.
  /^(?:[・●○■□◆◇]|[(（]?[\d０-９①-⑳]{1,2}[)）.．、]?)?[\s　]*(?:なお|ただし|但し|また|上記|本表|この表|表中)(?:[、,はの]|以外)/u,
  /(?:四捨五入|端数処理|単位未満|一致しない)/u,
  /(?:である|による|含む|含まない|含めない|含めている|除く|除いている|異なる|示す|表す|なる|ない|ある|いる)。[)）]?$/u,
];

// A sign where ids are: what it means is in a list of signs (凡例) below the table.
const key = /^[○〇◯●◎×✕✖✓✔△▲□■☆★]{1,2}$/u;

/** Whether a text is a remark, as they appear below tables. */
export function isNote(text: string): boolean {
  const trimmed = text.trim();
  return isLabelled(trimmed) || alone.some((note) => note.test(trimmed));
}

function isLabelled(text: string): boolean {
  return labelled.some((note) => note.test(text));
}

const exampleWord = '(?:(?:記入|入力|記載|回答|作成)?例示?|サンプル|見本|samples?|examples?|ex\\.|e\\.g)';
const exampleNumber = '[-‐ー－.．\\s]?(?:[(（]?[\\d０-９]{1,3}[)）]?|[①-⑳]|[a-z])?';
/** Examples that name themselves: 例, (例1), サンプル, and 記入例：戸籍, （例）戸籍 or 例）戸籍 with what they show. */
const examples: readonly RegExp[] = [
  new RegExp(
    `^[※*■◆●]?[(（【[［<＜〈≪《]?${exampleWord}\\.?${exampleNumber}[)）】\\]］>＞〉≫》]?[\\s.:：]*$`,
    'i',
  ),
  new RegExp(`^[※*■◆●]?[(（【[［<＜〈≪《]${exampleWord}\\.?${exampleNumber}[)）】\\]］>＞〉≫》]`, 'i'),
  new RegExp(`^[※*■◆●]?${exampleWord}${exampleNumber}[)）]?[:：]`, 'i'),
  /^(?:記入|入力|記載|回答)?例[\d０-９]{0,2}(?:[)）.．]|[\s　]+)\S/,
];

// In code units: no id or name that is an example goes on before it says so.
const longestExample = 24;

/** Whether an id or a name says that the row shows how to fill in the form. */
export function isExample(text: string): boolean {
  const begin = text.trim().slice(0, longestExample);
  return examples.some((pattern) => pattern.test(begin));
}

/** Whether a text is nothing but the word for an example, as in a column of numbers beside the ids. */
export function isExampleMark(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= longestExample && examples[0]?.test(trimmed) === true;
}

/** What a row is that is no task, and which of its texts says so. */
export interface OtherRow {
  readonly code: 'total-row' | 'note-row';
  /** its place among the texts that were asked for */
  readonly at: number;
  /** whether a task may be called so, and what the row has beside it decides: by itself, or only where it has an id */
  readonly doubt: 'always' | 'with-id' | 'never';
}

const anywhere =
  '計均注典料考記上余例総値差比内再掲所日点足説問担連作終続現時留意単越但端致増率略白全電提集対基最';

// Every total, every example and every remark holds one of these, in small letters: to look closely at each row takes time,
// and a set of signs that is not to tell small letters from capitals takes long to compile.
const suspicious = new RegExp(
  `[${anywhere}※＊*〒前利データラメフ†‡=＝_…。#＃/Σσς∑©⋮︙〜～]|\\.{3}|うち|なお|ただし|また[、,]|表[はの中]|新[:：]|total|sum|average|mean|median|end|eof|page|source|note|remark|updated|created|legend|contact|prepared|of which|copyright|合算|割合|サンプル|見本|sample|example|ex\\.|e\\.g|\\(c\\)|cc |url|tel|fax|mail|https?:|[-─━―]{3}|^[-‐–—―−ー－pP(（「『【〔《≪○〇◯●◎×✕✖✓✔△▲□■☆★]|[ａ-ｚＡ-Ｚ]`,
  'u',
);

// The kanji of which one is among the suspicious, a bit each from U+4E00 on. They are not read from the source of the pattern: what
// is built may hold escapes in their place.
const [firstKanji, lastKanji] = [0x4e00, 0x9fff];
const suspiciousKanji = new Uint8Array((lastKanji - firstKanji + 1) >> 3);
for (const kanji of `${anywhere}前利表新見算割`) {
  const place = kanji.charCodeAt(0) - firstKanji;
  suspiciousKanji[place >> 3] = (suspiciousKanji[place >> 3] ?? 0) | (1 << (place & 7));
}

/**
 * Whether a text may be suspicious, found in a fraction of the time: not if it is of digits, other kanji and single letters
 * (T0001, 事務1), as most ids and many names are. Every suspicious word has two letters side by side.
 */
function mayBeSuspicious(text: string): boolean {
  let isBehindLetter = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const place = code - firstKanji;
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    if (isLetter ? isBehindLetter || (i === 0 && (code | 0x20) === 0x70) : !isDigitOrKanji(code)) return true;
    if (!isLetter && place >= 0 && ((suspiciousKanji[place >> 3] ?? 0) & (1 << (place & 7))) !== 0)
      return true;
    isBehindLetter = isLetter;
  }
  return false;
}

function isDigitOrKanji(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= firstKanji && code <= lastKanji);
}

/** What a row is by its id and its name, if it is no task: a total, an example, a remark. */
export function otherRow(texts: readonly string[]): OtherRow | undefined {
  if (!texts.some((text) => mayBeSuspicious(text) && suspicious.test(text.toLowerCase()))) return undefined;
  const trimmed = texts.map((text) => text.trim());
  const total = trimmed.findIndex((text) => isTotal(text));
  if (total >= 0)
    return { code: 'total-row', at: total, doubt: isSum(trimmed[total] ?? '') ? 'with-id' : 'always' };
  const found = trimmed.findIndex((text) => isExample(text));
  if (found >= 0) return { code: 'note-row', at: found, doubt: 'never' };
  // A task has an id and a name, whatever its name begins with; an id that is the label of a remark is none.
  if (isLabelled(trimmed[0] ?? '')) return { code: 'note-row', at: 0, doubt: 'always' };
  if (key.test(trimmed[0] ?? '') && trimmed.length > 1) return { code: 'note-row', at: 0, doubt: 'always' };
  const filled = trimmed.flatMap((text, at) => (text === '' ? [] : [at]));
  const isEllipsis = filled.length > 1 && filled.every((at) => ellipsis.test(trimmed[at] ?? ''));
  const [only, ...others] = isEllipsis ? filled.slice(0, 1) : filled;
  if (only === undefined || others.length > 0 || !isNote(trimmed[only] ?? '')) return undefined;
  return { code: 'note-row', at: only, doubt: 'always' };
}

/**
 * Whether a row that looks like a total or a remark is to stay a task, because it says what no total does, such as a law: a task
 * that is lost cannot be judged, and one too many can be seen and taken out.
 */
export function staysTask(sheet: Sheet, row: number, { doubt, at }: OtherRow): boolean {
  const hasIds = sheet.columns.some(({ field }) => field === 'id');
  // An id that is the word for a total, or the label of a remark, is none.
  if (doubt === 'never' || (hasIds && at === 0) || (!hasIds && doubt === 'with-id')) return false;
  return sheet.columns.some(
    ({ field, cell }) =>
      (field === 'governing_laws' && namesLaw(cell(row))) || (ofTasks.has(field) && isFilled(cell(row))),
  );
}

/** What is said of a task and of no sum. */
const ofTasks: ReadonlySet<string> = new Set([
  'task_class',
  'law_articles',
  'standardised',
  'standardised_tasks',
]);

/** Whether a cell names a law, national or local. */
export function namesLaw(cell: RawCell | undefined): boolean {
  return textsIn(cell).some((text) => ['national', 'local'].includes(lookOfLaw(text)));
}

function isFilled(cell: RawCell | undefined): boolean {
  return textsIn(cell).some((text) => !saysUnknown(clean(text)));
}

function textsIn(cell: RawCell | undefined): readonly string[] {
  if (cell === undefined) return [];
  if (typeof cell === 'string') return [cell];
  return 'nested' in cell ? [] : cell;
}
