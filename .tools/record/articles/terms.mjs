// The words of the law for those who act on the side of local bodies, and what a law defines of its own.

/** Words by who they are; where one begins with another, the longest counts. */
const words = {
  designated:
    '指定都市の市長 指定都市の長 指定都市 中核市の市長 中核市の長 中核市 施行時特例市 保健所を設置する市の市長 保健所を設置する市の長 保健所を設置する市又は特別区の長 保健所を設置する市 保健所設置市 特定行政庁 建築主事等 建築主事 建築副主事 建築監視員 広島市長 長崎市長 広島市 長崎市 政令で定める市町村の長 政令で定める市町村 政令で定める市の長 政令で定める市',
  police:
    '都道府県公安委員会 方面公安委員会 公安委員会 警察署長 警察本部長 警視総監 都道府県警察 道府県警察 警察官 高速道路交通警察隊長 留置業務管理者 留置担当官',
  prefecture:
    '都道府県知事 都道府県の知事 道府県知事 都道府県の選挙管理委員会 都道府県選挙管理委員会 都道府県の教育委員会 都道府県教育委員会 都道府県労働委員会 都道府県の長 都道府県の議会 都道府県 道府県 知事 収用委員会 海区漁業調整委員会 内水面漁場管理委員会 労働委員会 児童相談所長 家畜防疫員 都道府県支部局 参議院合同選挙区選挙管理委員会 流域下水道管理者 開発審査会 都道府県農業会議 都道府県防災会議 都道府県議会',
  municipality:
    '市町村長 市区町村長 市町村の長 市町村の選挙管理委員会 市町村選挙管理委員会 市町村の教育委員会 市町村教育委員会 市町村の議会 市町村 町村長 特別区の区長 特別区の長 市長 区長 町村 特別区 農業委員会 消防長 消防署長 消防本部 投票管理者 開票管理者 固定資産評価審査委員会 都道府県以外の地方公共団体 消防吏員 消防団長 水防管理者 水防管理団体 福祉事務所を設置する町村 市町村農業委員会 市の長 町村の長 市町村防災会議 市町村議会 市',
  local:
    '普通地方公共団体の長 普通地方公共団体 地方公共団体の長 地方公共団体の機関 地方公共団体の議会 地方公共団体 道路管理者 港湾管理者 漁港管理者 河川管理者 海岸管理者 公共下水道管理者 公共下水道管理者 下水道管理者 公園管理者 事業主体 保護の実施機関 実施機関 福祉事務所長 福祉事務所 選挙管理委員会 教育委員会 水道事業者 監査委員 任命権者 保健所長 海岸保全区域の管理者 特定地方公共団体 設立団体の長 設立団体',
};

const kinds = new Map(
  Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word) => [word, [kind]])),
);
// These may be anybody: where the law turns to one of them, nothing is known.
const anybody =
  '施行者 都市計画決定権者 起業者 施行予定者 所轄庁 行政庁 所管行政庁 処分庁 審査庁 都道府県知事等 都道府県等 市町村長等 市町村等 都道府県知事若しくは指定都市等 認定機関 支給機関 許可権者 管理機関 処分行政庁 公有水面の免許権者';
for (const word of anybody.split(' ')) kinds.set(word, undefined);
// An office of either.
kinds.set('保健所長', ['prefecture', 'designated']);

const byLength = (list) => [...list].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Old laws write their grammar in katakana (都道府県知事ハ…): such a text in hiragana, any other as it is. */
export function inHiragana(text) {
  if (/[ぁ-ん]/u.test(text) || !/[ァ-ン]/u.test(text)) return text;
  return text.replace(/[ァ-ン]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** A mark that takes the place of brackets with their content. */
export const mark = '[\uE000-\uF8FF]';

/** A text with every bracket taken out, and what was in them: the place of a mark is its number behind U+E000. */
export function withoutBrackets(text) {
  const notes = [];
  let plain = '';
  let depth = 0;
  let note = '';
  for (const sign of text) {
    if (sign === '（') depth += 1;
    if (depth === 0) plain += sign;
    else note += sign;
    if (sign !== '）' || depth === 0) continue;
    depth -= 1;
    if (depth > 0) continue;
    if (notes.length < 6000) plain += String.fromCharCode(0xe000 + notes.length);
    notes.push(note.slice(1, -1));
    note = '';
  }
  return { plain, notes };
}

/** Whether a word means the same in all laws. */
export function isCommon(word) {
  return kinds.get(word) !== undefined;
}

/**
 * The words of a law: those of all laws, and those that it or its act defines. `at` says who each of them is in an article; the
 * definitions of the act are those of the article that it carries out.
 */
export function termsOf(own, ofAct) {
  const words = new Set([...kinds.keys(), ...[...own, ...ofAct].map(({ word }) => word)]);
  const source = byLength(words).map(escaped).join('|');
  return {
    // A word with 等 that no law defines may be anybody.
    source: `(?:${source})(?!等|ネットワーク)`,
    find: new RegExp(`(?:${source})等?`, 'gu'),
    at: (article, carried) => new Map([...kinds, ...holding(ofAct, carried), ...holding(own, article)]),
  };
}

/** Who each word is in an article: the narrowest definition counts, of these the first. */
function holding(definitions, article) {
  const chosen = new Map();
  for (const each of definitions) {
    const holds = article === undefined ? each.width === 3 : each.isIn(article);
    if (holds && !(chosen.get(each.word)?.width <= each.width)) chosen.set(each.word, each);
  }
  return [...chosen].map(([word, { who }]) => [word, who]);
}

const plain = new RegExp(byLength(kinds.keys()).map(escaped).join('|'), 'gu');

/** Who is named in a text, wherever. */
export function plainKinds(text) {
  const found = new Set();
  for (const [word] of text.matchAll(plain)) for (const kind of kinds.get(word) ?? []) found.add(kind);
  return narrowed(text, found);
}

/** The words of all laws in a text, with their places. */
export function namesIn(text) {
  return [...text.matchAll(plain)].map((match) => ({ word: match[0], at: match.index }));
}

// In 保健所を設置する市にあつては、市長 and 特別区にあつては、区長 the mayor is the one of such a city.
function narrowed(text, found) {
  if (found.has('designated') && !/市町村|町村/u.test(text.replaceAll('政令で定める市町村', '')))
    found.delete('municipality');
  // 地方公共団体又は市町村長 may be any of them.
  if (found.has('local') && /地方公共団体(?:の長)?(?:又は|及び|若しくは)市町村/u.test(text))
    found.delete('municipality');
  else if (found.size > 1) found.delete('local');
  return order.filter((kind) => found.has(kind));
}

/** The order in which performers are listed. */
export const order = ['municipality', 'prefecture', 'designated', 'police', 'local'];

/** Who a phrase of words and marks names; undefined where it has a word with 等 that nothing defines. */
export function kindsIn(phrase, { all, find }, notes) {
  const found = new Set();
  for (const [word] of phrase.matchAll(find)) {
    const who = all.get(word);
    if (who === undefined) return undefined;
    for (const kind of who) found.add(kind);
  }
  for (const sign of phrase.match(new RegExp(mark, 'gu')) ?? []) {
    const note = notes[sign.charCodeAt(0) - 0xe000] ?? '';
    // Every town is named already where 市町村 is; what the bracket says of cities makes it no other.
    if (found.has('municipality') || !/にあ[つっ]ては|の区域内|においては|に於ては|については、/u.test(note))
      continue;
    for (const kind of plainKinds(note)) if (!found.has('municipality')) found.add(kind);
  }
  const text = phrase.replace(new RegExp(mark, 'gu'), (sign) => notes[sign.charCodeAt(0) - 0xe000] ?? '');
  return narrowed(text, found);
}
