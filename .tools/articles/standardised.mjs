// Reads which articles of which laws a text names: 第七条から第九条まで、第四章（第二十一条の四を除く。）
import { branched } from './number.mjs';
import { withoutBrackets } from './terms.mjs';

const kanji = '[〇一二三四五六七八九十百千]+';
const branches = `(?:の${kanji})*`;
const part = `第${kanji}(?:編|章|節|款)${branches}`;
const article = `(?:附則)?第${kanji}条${branches}`;

/** The titles that stand in a text in front of an article or of the number of the law; the longest at each place. */
export function lawsNamedIn(text, titles) {
  const { plain } = withoutBrackets(text);
  const found = titles.filter(
    (title) => title.length > 2 && /[法令則律]$/u.test(title) && plain.includes(title),
  );
  return found.filter((title) => {
    const longer = found.filter((other) => other !== title && other.includes(title));
    const rest = longer.reduce((left, other) => left.replaceAll(other, ''), plain);
    return new RegExp(
      `${title.replace(/[()]/gu, '\\$&')}[\uE000-\uF8FF]?(?:第|附則|その他|若しくは|の規定)`,
      'u',
    ).test(rest);
  });
}

/** The articles of each law that a text names, in the order of the law. */
export function coveredIn(text, titles, laws) {
  const { plain, notes } = withoutBrackets(text);
  const covered = new Map();
  const names = [...titles].toSorted((a, b) => b.length - a.length).join('|');
  const token = new RegExp(
    `(${names}|同法|同令)|(${article})(?:第${kanji}項(?!から第${kanji}項))?(から)?|((?:${part})+)(から)?|([\uE000-\uF8FF])`,
    'gu',
  );
  let law;
  let open;
  let last = [];
  for (const [, name, named, from, chapter, to, mark] of plain.matchAll(token)) {
    if (name !== undefined) {
      law = name.startsWith('同') ? law : name;
      if (!covered.has(law)) covered.set(law, new Set());
      last = [];
    } else if (law === undefined) continue;
    else if (mark !== undefined) exclude(notes[mark.charCodeAt(0) - 0xe000], last, { law, laws, covered });
    else {
      last =
        chapter === undefined
          ? span(open, named, laws.get(law))
          : inParts(/^第/u.test(open ?? '') && isPart(open) ? open : chapter, chapter, laws.get(law));
      for (const number of last) covered.get(law).add(number);
      open = (from ?? to) === undefined ? undefined : (named ?? chapter);
    }
  }
  return new Map([...covered].map(([title, numbers]) => [title, inOrderOf(laws.get(title), numbers)]));
}

/** （第二十一条の四及び第二十七条から第三十条までを除く。）; an exception of a paragraph leaves the article in. */
function exclude(note, last, { law, laws, covered }) {
  // 同令第二条 … of another law is no exception of this one.
  if (!note.endsWith('を除く。') || !/^(?:附則)?第/u.test(note) || last.length === 0) return;
  let open;
  for (const [, named, paragraph, from] of note.matchAll(
    new RegExp(`(${article})(第${kanji}項)?(から)?`, 'gu'),
  )) {
    if (paragraph === undefined)
      for (const number of span(open, named, laws.get(law))) covered.get(law).delete(number);
    open = from === undefined ? undefined : named;
  }
}

function span(open, named, { articles }) {
  const numbers = articles.map(({ number }) => number);
  const to = numberIn(named);
  if (open === undefined) return [to];
  const [first, end] = [numbers.indexOf(numberIn(open)), numbers.indexOf(to)];
  return first < 0 || end < 0 ? [numberIn(open), to] : numbers.slice(first, end + 1);
}

function numberIn(named) {
  const [, annex, main, rest] = new RegExp(`^(附則)?第(${kanji})条(.*)$`, 'u').exec(named);
  return `${annex === undefined ? '' : 's'}${branched(main, rest)}`;
}

function inPart(chapter, { articles }) {
  const parts = chapter.match(new RegExp(part, 'gu'));
  return articles.filter((each) => isIn(each.chapter, parts)).map(({ number }) => number);
}

const isPart = (named) => new RegExp(`^${part}`, 'u').test(named);

/** 第二章から第八章まで: from the first article of the one to the last of the other. */
function inParts(first, last, law) {
  const numbers = law.articles.map(({ number }) => number);
  const [from] = inPart(first, law);
  const to = inPart(last, law).at(-1);
  return first === last ? inPart(last, law) : numbers.slice(numbers.indexOf(from), numbers.indexOf(to) + 1);
}

function isIn(path, parts) {
  const steps = path.split(' / ').map((step) => step.split(' ')[0]);
  return parts.every((each) => steps.includes(each));
}

function inOrderOf({ articles }, numbers) {
  const known = articles.map(({ number }) => number).filter((number) => numbers.has(number));
  return [...known, ...[...numbers].filter((number) => !known.includes(number))];
}
