// The words of the law for those who act on the side of local bodies, and what a law defines of its own.

/** Words by who they are; where one begins with another, the longest counts. */
const words = {
  designated:
    '指定都市の市長 指定都市の長 指定都市 中核市の市長 中核市の長 中核市 施行時特例市 保健所を設置する市の市長 保健所を設置する市の長 保健所を設置する市又は特別区の長 保健所を設置する市 保健所設置市 特定行政庁 建築主事等 建築主事 建築副主事 建築監視員',
  police:
    '都道府県公安委員会 方面公安委員会 公安委員会 警察署長 警察本部長 警視総監 都道府県警察 道府県警察 警察官 高速道路交通警察隊長',
  prefecture:
    '都道府県知事 都道府県の知事 道府県知事 都道府県の選挙管理委員会 都道府県選挙管理委員会 都道府県の教育委員会 都道府県教育委員会 都道府県労働委員会 都道府県の長 都道府県の議会 都道府県 道府県 知事 収用委員会 海区漁業調整委員会 内水面漁場管理委員会 労働委員会 児童相談所長 家畜防疫員 都道府県支部局 参議院合同選挙区選挙管理委員会 流域下水道管理者 開発審査会 都道府県農業会議 都道府県防災会議 都道府県議会',
  municipality:
    '市町村長 市区町村長 市町村の長 市町村の選挙管理委員会 市町村選挙管理委員会 市町村の教育委員会 市町村教育委員会 市町村の議会 市町村 町村長 特別区の区長 特別区の長 市長 区長 町村 特別区 農業委員会 消防長 消防署長 消防本部 投票管理者 開票管理者 固定資産評価審査委員会 市町村農業委員会 市の長 町村の長 市町村防災会議 市町村議会 市',
  local:
    '普通地方公共団体の長 普通地方公共団体 地方公共団体の長 地方公共団体の機関 地方公共団体の議会 地方公共団体 道路管理者 港湾管理者 漁港管理者 河川管理者 海岸管理者 公共下水道管理者 公共下水道管理者 下水道管理者 公園管理者 事業主体 保護の実施機関 実施機関 福祉事務所長 福祉事務所 選挙管理委員会 教育委員会 水道事業者 監査委員 任命権者 保健所長 海岸保全区域の管理者 特定地方公共団体',
};

const kinds = new Map(
  Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word) => [word, [kind]])),
);
// These may be anybody: where the law turns to one of them, nothing is known.
const anybody =
  '施行者 都市計画決定権者 起業者 施行予定者 設立団体 設立団体の長 行政庁 所管行政庁 処分庁 審査庁 都道府県知事等 都道府県等 市町村長等 市町村等 都道府県知事若しくは指定都市等 認定機関 支給機関 許可権者 管理機関 処分行政庁 公有水面の免許権者';
for (const word of anybody.split(' ')) kinds.set(word, undefined);
// An office of either.
kinds.set('保健所長', ['prefecture', 'designated']);

const byLength = (list) => [...list].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

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

/** The words of a law: those of all laws, and those that it or its act defines. */
export function termsOf(law, act) {
  const own = new Map([...(act === undefined ? [] : definitionsOf(act)), ...definitionsOf(law)]);
  const all = new Map([...kinds, ...own]);
  const source = byLength(all.keys()).map(escaped).join('|');
  // A word with 等 that no law defines may be anybody.
  return { all, source: `(?:${source})(?!等|ネットワーク)`, find: new RegExp(`(?:${source})等?`, 'gu') };
}

const definable =
  /(?:行政庁|機関|管理者|[都府]県|市町村|市|区|知事|長|公安委員会|委員会|地方公共団体|事業主体|団体|認定権者)等?$/u;

function definitionsOf({ articles }) {
  const found = new Map();
  const define = (word, who) => {
    if (!found.has(word)) found.set(word, who);
  };
  for (const text of definingTexts(articles)) {
    for (const [word, defined] of namedIn(text)) {
      const who = plainKinds(defined);
      if (who.length > 0 && definable.test(word) && kinds.get(word) === undefined) define(word, who);
    }
    for (const [word, defined] of widenedIn(text)) define(word, plainKinds(defined));
  }
  return found;
}

function definingTexts(articles) {
  return articles
    .filter(({ number }) => !/^[sa]/.test(number))
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .filter((text) => text.includes('以下') || text.includes('をいう'));
}

/** 都道府県知事（…にあつては、…。以下「都道府県知事等」という。）; 「所管行政庁」とは、…をいう; 五 所管行政庁 …をいう */
function namedIn(text) {
  const pairs = [];
  for (const match of text.matchAll(/以下[^「」（）]{0,30}「([^「」]{2,20})」と(?:いう|総称する)/gu)) {
    pairs.push([match[1], text.slice(phraseStart(text, match.index), match.index)]);
  }
  for (const match of text.matchAll(/「([^「」]{2,20})」とは、([^。]*)をいう/gu))
    pairs.push([match[1], match[2]]);
  for (const match of text.matchAll(/^- [^　]+　([^　。、]{2,20})　(.*)をい[うい]/gmu))
    pairs.push([match[1], match[2]]);
  return pairs;
}

const widening =
  /(都道府県知事|都道府県)（((?:[^（）]|（[^（）]*）)*)(?:以下|次項|次条)[^（）。]{0,40}同じ。）/gu;

/** 都道府県知事（保健所を設置する市にあつては、市長。以下同じ。） */
function widenedIn(text) {
  const pairs = [];
  for (const match of text.matchAll(widening)) {
    if (/にあ[つっ]ては|については|及び|又は/u.test(match[2]) && plainKinds(match[2]).includes('designated'))
      pairs.push([match[1], match[0]]);
  }
  return pairs;
}

/** Where the noun phrase begins that a bracket belongs to; brackets within it are passed over. */
function phraseStart(text, end) {
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const sign = text[at];
    if (sign === '）') depth += 1;
    if (sign === '（') depth -= 1;
    if (depth <= -1) return nounStart(text, at);
    if (depth === 0 && (sign === '。' || sign === '\n')) return at + 1;
  }
  return 0;
}

/** The begin of the last phrase, or of a list whose members end with words of the law: 都道府県、市及び町村. */
function nounStart(text, end) {
  const before = masked(text, end);
  const stop = Math.max(...['。', '\n', 'は、', '場合において'].map((sign) => before.lastIndexOf(sign)));
  let cut = before.lastIndexOf('、');
  while (cut > stop && /(?:知事|長|[都道府]?県|市|町村|特別区|委員会|管理者)＊*$/u.test(before.slice(0, cut)))
    cut = before.lastIndexOf('、', cut - 1);
  return Math.max(cut, stop) + 1;
}

/** The text before a place, with signs for what is in brackets: 市長（特別区の区長を含む。以下同じ。）又は町村長 is one phrase. */
function masked(text, end) {
  const signs = [];
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    if (text[at] === '）') depth += 1;
    signs.push(depth > 0 ? '＊' : text[at]);
    if (text[at] === '（' && depth > 0) depth -= 1;
  }
  return signs.toReversed().join('');
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
  if (found.has('designated') && !/市町村|町村/u.test(text)) found.delete('municipality');
  if (found.size > 1) found.delete('local');
  return order.filter((kind) => found.has(kind));
}

const shared =
  /この法律(?:の規定)?(?:中|により)、?(?:関係)?(?:都道)?府県(?:の?知事)?(?:が処理することとされ(?:ている|る)|の権限に属する(?:ものとされている)?)事務(?:に関する規定)?(?:で政令で定めるもの|のうち政令で定めるもの|の一部)?は、[^。]*市[^。]*(?:処理する|行う)/u;

/**
 * Whether an act gives to cities, as an order has it, what it gives to prefectures: この法律中都道府県が処理することとされている
 * 事務で政令で定めるものは、指定都市においては、…指定都市が処理するものとする.
 */
export function isShared({ articles }) {
  return articles.some(
    ({ number, paragraphs }) => /^\d/.test(number) && paragraphs.some(({ text }) => sharesOut(text)),
  );
}

function sharesOut(text) {
  if (!text.includes('府県')) return false;
  return shared.test(withoutBrackets(text).plain.replace(new RegExp(mark, 'gu'), ''));
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
    if (found.has('municipality') || !/にあ[つっ]ては|の区域内|においては|については、/u.test(note)) continue;
    for (const kind of plainKinds(note)) if (!found.has('municipality')) found.add(kind);
  }
  const text = phrase.replace(new RegExp(mark, 'gu'), (sign) => notes[sign.charCodeAt(0) - 0xe000] ?? '');
  return narrowed(text, found);
}
