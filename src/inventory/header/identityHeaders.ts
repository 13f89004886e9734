/** A header of ids or of names that is told by how it is made, not by a list: 補助金番号, 予算事業名. */
interface IdentityHeader {
  readonly field: 'id' | 'name';
  /** place among the names of its field, as `KnownHeader` has it */
  readonly order: number;
}

// What a list of tasks may call its rows, with the most telling first. 施策 is what tasks are often grouped by.
const rows = [
  '事務事業',
  '事務',
  '業務',
  '手続き?等?',
  '行政手続き?等?',
  '届出等?',
  '申請等?',
  '予算事業',
  '細々?事業',
  '小事業',
  '補助事業',
  '委託事業',
  '個別事業',
  '対象事業',
  '計画事業',
  '事業',
  '(?:補助金|助成金|交付金|負担金|給付金|手当|使用料|手数料)等?',
  '取り?組み?',
  '案件',
  '作業',
  'タスク',
  'サービス',
  '制度',
  '調査',
  '項目',
  '契約',
  '委託',
  '施策',
  '許認可等?',
  '処分',
  '処理',
] as const;

// What may stand before it: 主な事業名, 重点事業名, 移譲事務名, 新事業番号.
const kinds =
  '(?:主な|主要|重点|新規?|継続|実施|関連|該当|当該|処理|委任|(?:権限)?移譲|法定受託|受託|委託|共同|自治|行政|市民|住民|窓口|内部|定型|定例|所管|所掌|分掌|評価(?:対象)?|対象)?';
const idEnd =
  '(?:等?の?(?:分類|管理|整理|識別|登録|受付|通し)?(?:id|番号|コード|cd|no[.]?|ナンバー|記号|符号|キー|識別子|連番){1,2})$';
const nameEnd = '(?:等?の?(?:名称?|名前|件名|タイトル|内容名)等?)$';

// Behind the lists of the fields; a running number is the last to be taken for the id.
const [amongKnown, behindKnown] = [8.01, 30];

/** The order from which on a header is known by its form only. */
export const leastOrderByForm = amongKnown;

const runningNumber =
  /^(?:#|コード|code|key|キー|(?:id|コード)(?:番号|no[.]?)|識別(?:子|番号|コード)?|identifier|number|no|通し(?:番号|no[.]?)?|通し?番号?|連番号?|一連(?:番号|no[.]?)|property|ref(?:erence)?(?:no[.]?|number|id)?[.]?|serial(?:no[.]?|number)|seq(?:uence)?(?:no[.]?|number|id)?[.]?|s\/n|nr[.]?|uid|uuid|行(?:番号|no[.]?)|順番|序号|(?:整理|管理|受付|登録|台帳|一覧|リスト|データ|レコード|シート|調書|票|個票|カード|様式|評価(?:対象|シート|表|票)?|統一|共通|回答|設問|掲載|目次|予算|資料|業務フロー|エントリ)(?:id|コード|no[.]?|番号))$/;
const plainName =
  /^(?:件名|題名|表題|タイトル|名前|事務事業|事業|手続き?|行政手続き?|タスク|業務内容名|subject|(?:task|project|service|programme?|procedure)(?:name|title)?|補助金|サービス|取り?組み?|課題名|計画名|事務分掌|(?:分掌|所掌|所管|(?:権限)?移譲|委任|処理|定型|窓口)(?:事務|業務))$/;
const englishId =
  /^(?:task|project|service|programme?|procedure|business|item|row)(?:id|no[.]?|number|code|key)$/;

/** The field of ids or names that a header is of by its form; undefined for any other. The text is that of `headerKey`. */
export function identityHeader(written: string): IdentityHeader | undefined {
  if (written.length > 20) return undefined;
  const key = written.replace(/^#(?=.)/, ''); // LinkData's #property
  const id = endOfIds.test(key) ? placeIn(ids, ofOneWord(key)) : -1;
  if (id >= 0) return { field: 'id', order: amongKnown + id / 100 };
  const name = endOfNames.test(key) ? placeIn(names, ofOneWord(key)) : -1;
  if (name >= 0) return { field: 'name', order: amongKnown + name / 100 };
  if (englishId.test(key)) return { field: 'id', order: amongKnown };
  if (runningNumber.test(key)) return { field: 'id', order: behindKnown };
  if (plainName.test(key)) return { field: 'name', order: behindKnown };
  return described.test(key) ? { field: 'name', order: behindKnown + 1 } : undefined;
}

// What a row is about names it where nothing else does: 業務内容, 事務の内容, 事業項目.
const described = /^(?:事務|業務|作業|手続き?|事業|事務事業)等?の?(?:内容|項目|細目)$/;

/** 事務（手続）名, 業務・手続名, 事務又は事業の名称: one of two words for the rows is enough. */
function ofOneWord(key: string): string {
  return key.replace(withinBrackets, '').replace(joint, '');
}

const withinBrackets = /(?<=.)\([^()]*\)(?=.)/u;
const joint = new RegExp(`^(?:${rows.join('|')})(?:・|/|、|,|又は|及び|又は|および)(?=.)`, 'u');

// Most headers end in neither, and each of the patterns below would be compiled for them.
const endOfIds = new RegExp(idEnd, 'u');
const endOfNames = new RegExp(nameEnd, 'u');
const ids = rows.map((row) => new RegExp(`^${kinds}${row}${idEnd}`, 'u'));
const names = rows.map((row) => new RegExp(`^${kinds}${row}${nameEnd}`, 'u'));

function placeIn(patterns: readonly RegExp[], key: string): number {
  return patterns.findIndex((pattern) => pattern.test(key));
}
