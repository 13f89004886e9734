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

const idEnd =
  '(?:等?の?(?:管理|整理|識別|登録|受付|通し)?(?:id|番号|コード|cd|no[.]?|ナンバー|記号|符号|キー|識別子|連番){1,2})$';
const nameEnd = '(?:等?の?(?:名称?|名前|件名|タイトル|内容名))$';

// Behind the lists of the fields; a running number is the last to be taken for the id.
const [amongKnown, behindKnown] = [8.01, 30];

/** The order from which on a header is known by its form only. */
export const leastOrderByForm = amongKnown;

const runningNumber =
  /^(?:#|コード|code|key|キー|(?:id|コード)(?:番号|no[.]?)|識別(?:子|番号|コード)?|identifier|number|no|通し(?:番号|no[.]?)?|通し?番号?|連番号?|行(?:番号|no[.]?)|順番|序号|(?:整理|管理|受付|登録|台帳|一覧|リスト|データ|レコード|シート|調書|票|個票|カード|様式)(?:id|コード|no[.]?|番号))$/;
const plainName =
  /^(?:件名|題名|表題|タイトル|名前|事務事業|事業|手続き?|行政手続き?|タスク|業務内容名|subject|(?:task|project|service|programme?|procedure)(?:name|title)?|補助金|サービス|取り?組み?)$/;
const englishId =
  /^(?:task|project|service|programme?|procedure|business|item|row)(?:id|no[.]?|number|code|key)$/;

/** The field of ids or names that a header is of by its form; undefined for any other. The key is that of `headerKey`. */
export function identityHeader(key: string): IdentityHeader | undefined {
  if (key.length > 20) return undefined;
  const id = endOfIds.test(key) ? placeIn(ids, ofOneWord(key)) : -1;
  if (id >= 0) return { field: 'id', order: amongKnown + id / 100 };
  const name = endOfNames.test(key) ? placeIn(names, ofOneWord(key)) : -1;
  if (name >= 0) return { field: 'name', order: amongKnown + name / 100 };
  if (englishId.test(key)) return { field: 'id', order: amongKnown };
  if (runningNumber.test(key)) return { field: 'id', order: behindKnown };
  return plainName.test(key) ? { field: 'name', order: behindKnown } : undefined;
}

/** 事務（手続）名, 業務・手続名, 事務又は事業の名称: one of two words for the rows is enough. */
function ofOneWord(key: string): string {
  return key.replace(withinBrackets, '').replace(joint, '');
}

const withinBrackets = /(?<=.)\([^()]*\)(?=.)/u;
const joint = new RegExp(`^(?:${rows.join('|')})(?:・|/|、|,|又は|及び|又は|および)(?=.)`, 'u');

// Most headers end in neither, and each of the patterns below would be compiled for them.
const endOfIds = new RegExp(idEnd, 'u');
const endOfNames = new RegExp(nameEnd, 'u');
const ids = rows.map((row) => new RegExp(`^${row}${idEnd}`, 'u'));
const names = rows.map((row) => new RegExp(`^${row}${nameEnd}`, 'u'));

function placeIn(patterns: readonly RegExp[], key: string): number {
  return patterns.findIndex((pattern) => pattern.test(key));
}
