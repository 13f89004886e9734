/**
 * Those of the names that are laws, orders or rules of the state: local ordinances, rules and guidelines
 * (条例, 市町村の規則, 要綱, 要領, 規程, 訓令 …) are left out, whether or not an article follows the name.
 * A town's rule is told by the name of the body before it (`○○市財務規則`), because rules of the state
 * (`人事院規則`, `小売物価統計調査規則`) end in the same word; a name that tells neither counts as the state's.
 */
export function nationalLaws(names: readonly string[]): readonly string[] {
  const known = found.get(names);
  if (known !== undefined) return known;
  const national = names.filter((name) => !isLocal(bare(name)));
  found.set(names, national);
  return national;
}

// Cells that say the same are one list, and both the track and a criterion ask of it.
const found = new WeakMap<readonly string[], readonly string[]>();

/** The title alone: without a law number in brackets, and without 第○条 and what follows. */
function bare(name: string): string {
  return name.normalize('NFKC').replace(bracketed, '').replace(article, '').trim();
}

// Bounded, because a cell may hold a megabyte, and from each of its brackets and digits they would look to its end.
const bracketed = /[([〔「][^)\]〕」]{0,500}[)\]〕」]/gu;
const article = /(?:第|(?<![\d〇一二三四五六七八九十百千]))[\d〇一二三四五六七八九十百千]{1,10}条(?!例).*$/u;

function isLocal(title: string): boolean {
  if (guideline.test(title) || ordinance.test(title)) return true;
  return localRule.test(title) && !ruleOfAnAct.test(title);
}

const ordinance = /条例(の?施行(規則|細則|規程|に関する規則))?$/u;

// 砂防法施行規程 and its like are orders of the state; so are the accounting rules of its officers (出納官吏事務規程).
const guideline = /(要綱|要領|訓令|内規|(?<!法施行|法律施行|令施行|官吏事務|支出官事務)規程)$/u;

const body =
  '[〇○◯◎●△□×A-Z]+[都道府県市区町村]|[本当]?[市町村区]|東京都|北海道(?!開発)|(?:京都|大阪)府|(?!府県).{1,5}?[市町村県]';
const localRule = new RegExp(`^(?:${body}).*(?:規則|細則)$`, 'u');

// 都市計画法施行規則 or 市町村の合併の特例に関する法律施行規則 only look as if they began with the name of a town.
const ruleOfAnAct = /^[^〇○◯◎●△□×A-Z].*(法|法律|令)施行規則$/u;
