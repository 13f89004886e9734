import { replaceBracketed } from '../text/trim/brackets.js';

/** What an entry among the governing laws is, as far as its wording alone says it. */
export type LawLook =
  /** it reads like a law, order or rule of the state; whether there is such a law, only a register knows */
  | 'national'
  /** an ordinance, rule, guideline or plan of a local body */
  | 'local'
  /** it says that no law prescribes the task (任意, 予算措置, 国の通知, 0, ×) */
  | 'none'
  /** it reads like neither */
  | 'unknown';

/**
 * Those of the names that read like laws, orders or rules of the state: local ordinances, rules and guidelines
 * (条例, 市町村の規則, 要綱, 要領, 規程, 訓令 …) are left out, whether or not an article follows the name, and so is what
 * is no name of a law at all. A town's rule is recognised by the name of the body before it (`○○市財務規則`), because rules
 * of the state (`人事院規則`, `小売物価統計調査規則`) end in the same word; one without either counts as the state's.
 */
export function nationalLaws(names: readonly string[]): readonly string[] {
  const known = found.get(names);
  if (known !== undefined) return known;
  const looks = looksOfLaws(names);
  const national = names.filter((_, i) => looks[i] === 'national');
  found.set(names, national);
  return national;
}

// Cells that say the same are one list, and both the track and a criterion ask of it.
const found = new WeakMap<readonly string[], readonly string[]>();

/** What each of the names of a cell is by its wording; 同施行規則 is what the name before it is. */
export function looksOfLaws(names: readonly string[]): readonly LawLook[] {
  const looks: LawLook[] = [];
  for (const name of names) looks.push(lookOfLaw(name, looks.at(-1)));
  return looks;
}

/** What a name is by its wording; it may hold several names, of which one of a law makes it national. */
export function lookOfLaw(name: string, before?: LawLook): LawLook {
  const text = unquoted(name.normalize('NFKC').trim().replace(enclosed, '$1')).trim();
  if (text.length <= longestName && isTitledBylaw(text)) return 'local';
  const parts = replaceBracketed(text.replace(numbered, '$1 '), brackets, () => '').split(between);
  let last = before;
  const looks = new Set<LawLook>();
  for (const part of parts) {
    if (part === '') continue;
    const look = refersBack.test(part) && last !== undefined ? last : lookOfPart(part);
    looks.add(look);
    if (look === 'national' || look === 'local') last = look;
  }
  return byWeight.find((each) => looks.has(each)) ?? 'none';
}

// A part of a title (医薬品、医療機器等の…) says nothing by itself, and one law is enough.
const byWeight: readonly LawLook[] = ['national', 'local', 'unknown'];

// Far longer than any title with its notes: a cell may hold a megabyte.
const longestName = 1000;

/** Whether a name says that no law prescribes the task, instead of naming one (任意, 予算措置, 国の通知, 法定義務なし, 0, ×). */
export function saysNoLaw(name: string): boolean {
  const text = replaceBracketed(name.normalize('NFKC'), brackets, () => '').replace(/\s/gu, '');
  // What says that there is no law ends in none of these; most names of laws do, and need no long pattern.
  if (text.length > 40 || /[法律令則]$/u.test(text)) return false;
  return nothing.test(text.toLowerCase()) || noLaw.test(text);
}

// In small letters: a pattern for both takes long to compile.
const nothing =
  /^(?:[0×✕✖╳x✗✘・.\-‐‑–—―ー−~〜*※/]+|[無空]|なし|ナシ|無し|特に?な[しい]|n\/a|na|nil|none|(?:該当|非該当|対象外|適用外|不要|未定|法令?外|任意|自主|自由|独自|単独|随意|予算|慣例|慣行|慣習|要望|裁量|努力義務|法定外)(?:なし|無し?)?|(?:no|without|not)(?:a|any)?(?:legal|statutory|national)?(?:basis|law|laws|required|applicable|prescribed(?:bylaw)?))$/u;

// What is said of the task, its ground, or the money for it.
const kindOfTask =
  '(?:の?(?:自治事務|事務|事業|施策|補助|業務|措置|取組|取り組み|対応|判断|決定|実施|による|に基づく|的)){0,3}';
const notice = '(?:通知|通達|事務連絡|依頼|要請|指示|指導|助言|要望|決裁|起案|伺い?|指針|方針|照会|文書)';
const noLaw = new RegExp(
  `(?:なし|無し|無|ない|無い|ありません|よらない|基づかない|しない|ではない)$|^(?:任意|自主|独自|単独|随意|予算|予算上|慣例|慣行|政策|行政|裁量|要望|法令?外|法定外|首長|市長|町長|村長|区長|[市町村区県国]単独?)${kindOfTask}$|^(?:国|県|都|府|道|市町?村?|町|村|区|上級官庁|省庁?|.{0,8}[省庁局部課長])?(?:から)?の?${notice}(?:等|など|他|ほか)?${kindOfTask}$|^[市町村区県国](?:の|単)?(?:補助|独自|単独|任意|委託|助成)?(?:施策|事業|予算|補助)$|^[^法律令則]{0,30}(?:決裁|決定|施策|通知|通達|事務連絡|単独事業|補助事業|補助金|交付金|予算措置(?:のみ|だけ|による)?|予算の範囲内?|要望|要請|依頼|指導|指示)$`,
  'u',
);

// Separators within a name; a title that has them too is national by its last part.
const between = /[、,・/;\s]+|及び|および|並びに|ならびに|又は|または/u;

/** 児童福祉法及び障害者総合支援法に基づく…条例 is one bylaw; これらの法律に基づく条例 is named beside its laws. */
export function isTitledBylaw(text: string): boolean {
  const cite = citing.exec(text);
  return cite !== null && !pointing.test(text) && bylaw.test(text) && !severalNames.test(text);
}

const citing = /(?:法|法律|令)(?:第[^に]{1,30})?(?:に基づ|による|により|の規定|の施行)/u;
const pointing = /(?:これら|同法|当該|その施行)/u;
const severalNames = /[、,;\s]|[・](?=[^・]{0,60}(?:条例|要綱|要領)$)/u;
const bylaw = /(?:条例|要綱|要領|規程|訓令|(?:条例|要綱)の?施行(?:規則|細則))$/u;

// 同施行規則, 同法施行令, 施行規則, 同要綱: of what was named before.
const refersBack = /^(?:同(?!和)|本(?=法|条例)|当該|これらの|上記)|^(?:施行(?:令|規則|細則)|規則|細則)$/u;

function lookOfPart(part: string): LawLook {
  if (part.length > longestName) return 'unknown';
  if (saysNoLaw(part)) return 'none';
  const title = part.replace(article, '').replace(others, '').trim();
  if (isLocal(title)) return 'local';
  // A title may hold an article of another law (…法附則第三条に規定する…を定める政令).
  return readsLikeLaw(title) || readsLikeLaw(part) ? 'national' : 'unknown';
}

function readsLikeLaw(title: string): boolean {
  return lawNumbered.test(title) || (lawEnd.test(title) && !noLawEnd.test(title));
}

const lawNumbered = /(?:法律|政令|省令|府令|勅令|布告)第/u;
const lawEnd =
  /(?:法|法律|(?<!命)令|規則|規程|憲法|に関する基準|条約|(?:する|める|づく|れる)命令)(?:による?|に基づく?)?$|^人事院規則/u;
const noLawEnd =
  /(?:^(?:同|本|当該)?法|方法|手法|立法|(?:^|[の\s])(?:用|工|療|技|作|寸|司)法|法令|指令|司令|辞令|号令|原則|法則|鉄則|反則|関係法|関連法|各法|諸法|個別法)$/u;

// Others that are not named: 消防組織法他, 消防組織法ほか2法令, 児童福祉法等.
const others = /(?:等|など|その他|(?:ほか|他|外)(?:\d{1,2}(?:法令?|法律|件|条例)?)?)$/u;

// The law number in brackets says what a text in front of it is.
const numbered = /([法律令則])[(〔][^)〕第]{0,60}第[^)〕]{0,20}号[^)〕]{0,60}[)〕]/gu;

// Bounded, because a cell may hold a megabyte.
const brackets = { open: '([〔「', close: ')]〕」', longest: 500 };
// 「農地法」第4条, 【農地法】【森林法】, （昭22法224）: the name itself may stand in brackets.
const quoted = /^\s{0,9}[「『【[〔]([^「」『』【】[\]〔〕]{1,500})[」』】\]〕]/u;
const enclosed = /^[(]([^()]{1,500})[)]$/u;

/** A text without the brackets around the names that it begins with. */
function unquoted(text: string): string {
  const names: string[] = [];
  let rest = text;
  for (let found = quoted.exec(rest); found !== null; found = quoted.exec(rest)) {
    const [whole, name = ''] = found;
    names.push(name);
    rest = rest.slice(whole.length);
  }
  return [...names, rest].join(' ');
}
const article =
  /(?:第|(?<![\d〇一二三四五六七八九十百千]))[\d〇一二三四五六七八九十百千]{1,10}条(?!例).*$|(?<=法|法律|令|規則)[\d.()\-の~,]{1,20}$/u;

function isLocal(title: string): boolean {
  if (/[法律]$/u.test(title)) return false; // as none of the patterns does
  if (guideline.test(title) || ordinance.test(title)) return true;
  return localRule.test(title) && !ruleOfAnAct.test(title);
}

const ordinance = /条例(の?施行(規則|細則|規程|に関する規則))?$/u;

// 砂防法施行規程 and its like are orders of the state; so are the accounting rules of its officers (出納官吏事務規程).
const guideline =
  /(要綱|要領|要項|訓令|内規|規約|計画書?|方針|協定書?|覚書|契約書?|マニュアル|ガイドライン|手引き?|(?<!法施行|法律施行|令施行|官吏事務|支出官事務|に関する)規程)$/u;

const body =
  '[〇○◯◎●△□×A-Z]+[都道府県市区町村]|[本当]?[市町村区]|東京都|北海道(?!開発)|(?:京都|大阪)府|(?!府県).{1,5}?[市町村県]';
const localRule = new RegExp(`^(?:${body}).*(?:規則|細則)$`, 'u');

// 都市計画法施行規則 or 市町村の合併の特例に関する法律施行規則 only look as if they began with the name of a town.
const ruleOfAnAct = /^[^〇○◯◎●△□×A-Z].*(法|法律|令)施行規則$/u;
