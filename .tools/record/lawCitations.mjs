// Finds citations with numbers in law texts: 物品税法（昭和三十七年法律第四十八号）.

const year = '(?:明治|大正|昭和|平成|令和)[元〇一二三四五六七八九十]+年';
const number = `${year}(?:法律|政令|勅令|[^（）、。\\d]{0,12}[府省]令)第[〇一二三四五六七八九十百千]+号`;
const cited = new RegExp(`（(${number})`, 'gu');

/** What in front of a citation cannot belong to its title. */
const boundary = new RegExp(
  `^.*(?:）、|）及び|）並びに|）又は|）若しくは|）|。|「|『|（|\\*\\*　?|\\|\\s*|^- [^　]{1,12}　|前の|は、|、旧|ては、|により、|、なお|従前の|${year}の)`,
  'u',
);

/**
 * The citations of a law text, each with the words before it, its title where they hold nothing else (`strict`), whether
 * it is repealed there, and by which act where that is said.
 */
export function citationsIn(text, law) {
  const found = [];
  let annexes = 0;
  let isListOfRepealed = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('## 附則')) annexes += 1;
    if (line === '') continue;
    // The first annex is the law's own; those behind it are of acts that amended it, whose numbers are not given.
    const own = annexes <= 1 ? `${law.title}（${law.number}）` : undefined;
    const isItem = /^\s*- /.test(line);
    isListOfRepealed = isItem
      ? isListOfRepealed
      : /(?:次|左)に掲げる[^。]{0,40}は、(?:これを)?廃止する。/u.test(line);
    const isRepeal = isItem ? isListOfRepealed : /^[^。]*）は、(?:これを)?廃止する。/u.test(line);
    found.push(...citationsOf(line, { own, isRepeal }));
  }
  return found;
}

function citationsOf(line, { own, isRepeal }) {
  const found = [];
  let before;
  for (const match of line.matchAll(cited)) {
    const words = line.slice(before === undefined ? 0 : before.end, match.index).slice(-120);
    const repealing = /^[^（）]{0,6}(?:附則)?第[^（）、。]{1,20}の規定による廃止前の/u.test(words);
    const strict = strictTitle(words, before !== undefined);
    const by =
      repealing && before !== undefined
        ? `${before.title ?? ''}（${before.number}）`
        : isRepeal
          ? own
          : undefined;
    found.push({
      number: match[1],
      words,
      strict,
      by,
      isRepeal: isRepeal || /廃止前の[^、。（）]*$/u.test(words),
    });
    before = { end: match.index + match[0].length, number: match[1], title: strict };
  }
  return found;
}

/** The title, where something that no title holds is before it. */
function strictTitle(words, isCut) {
  const tail = words.replace(boundary, '');
  if (tail === words && (isCut || words.length >= 120)) return undefined;
  const title = tail.replace(leading, '').trim();
  return isTitle(title) ? title : undefined;
}

const leading =
  /^(?:の項|(?:[^、]{1,12}法)?別表第[一二三四五六七八九]|前[二三四五六]号に掲げるもののほか、|に?より|による(?:改正後の)?|に基(?:づ)?く|に定める|ただし、|かつ、|それぞれ|いずれも|あらかじめ、|うち、|なお、|及び|並びに|又は|若しくは|、)*旧?/u;

function isTitle(title) {
  return /^[^\s「」（）。|*]{2,80}(?:法|法律)$/u.test(title) && !notInTitles.test(title);
}

const notInTitles =
  /^[のにをがはでへ、]|^(?:同法|新法|この|その|当該|及び|又は|並びに|若しくは|これら|次の)|は、|ては|とき|場合|については|において|であつて|であって|規定(?!する)|附則|第[〇一二三四五六七八九十百]+[条項号]|中[^小央]|施行の際|これらの|すること並びに|その他の地方税|合計額|それぞれ留保|^施行日|^関係法令|^様式|^機構を|^法の施行|^昭和[^法]{4,}(?:前に|について|における|区域)|[局会]が|区域について|年度における(?=学校)/u;

/** Whether an act only changes, repeals or arranges others. */
export function isAmending(title) {
  return /の?一部(?:を|の)改正|改正する|を廃止する|の廃止|の整備|の整理|関係法律|経過措置|等の施行に伴う|の施行に伴う関係/u.test(
    title,
  );
}

/**
 * The titles that citations of one number give, with how many give each. One that ends with another, or with the title of
 * an act in force, has words of its sentence in front.
 */
export function titlesOf(citations, isInForce) {
  const votes = new Map();
  for (const { strict } of citations)
    if (strict !== undefined) votes.set(strict, (votes.get(strict) ?? 0) + 1);
  const endsWithTitle = (title) => {
    for (let at = 1; at <= title.length - 3; at += 1) {
      const end = title.slice(at);
      if (votes.has(end) || (wordBefore.test(title.slice(0, at)) && isInForce(end))) return true;
    }
    return false;
  };
  return new Map([...votes].filter(([title]) => !endsWithTitle(title)));
}

const wordBefore = /(?:[、はがをにへでと]|及び|又は|並びに|若しくは|うち|いずれも|の)$/u;

/** The title of an act: the one that most citations of its number give. */
export function titleOf(votes) {
  const [best] = [...votes].toSorted(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1));
  return best?.[0];
}
