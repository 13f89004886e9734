// Takes a law apart, as yno9/legalize-jp writes it in Markdown.
import { branched, numberOf, written } from './number.mjs';

/**
 * A law: title, number, type and id from its front matter; its articles in their order, each with the number that
 * src/record/articles/article.ts describes, heading, chapter, and paragraphs (their text with the items below them).
 * Only the first 附則 is the law's own; those behind it belong to the laws that amended it.
 */
export function lawText(text) {
  const { front, body } = parts(text);
  const reader = { articles: [], seen: new Set(), chapters: [], annexes: 0, now: undefined };
  for (const line of body.split('\n')) if (line !== '') readLine(reader, line);
  return { ...front, articles: reader.articles };
}

function parts(text) {
  const end = text.indexOf('\n---', 3);
  return { front: frontOf(text), body: text.slice(text.indexOf('\n', end + 1) + 1) };
}

/** What the front matter of a law says. */
export function frontOf(text) {
  const front = text.slice(0, text.indexOf('\n---', 3));
  const field = (name) => new RegExp(`^ *${name}: "(.*)"$`, 'mu').exec(front)?.[1] ?? '';
  return { title: field('title'), id: field('identifier'), lawNumber: field('law_num') };
}

const article = new RegExp(
  `^\\*\\*第(${written})条((?:[のノ]${written})*)(?:（(.*?)）)?\\*\\*[　 ]?(.*)$`,
  'u',
);
const several = new RegExp(`^\\*\\*第${written}条(?:[のノ]${written})*(?:から|及び|、).*\\*\\*`, 'u');
const paragraph = new RegExp(`^\\*\\*(?:(${written})|([②-⑳]))\\*\\*[　 ]?(.*)$`, 'u');
const table = new RegExp(
  `^\\*\\*別表(?:第(${written})((?:[のノ]${written})*))?(?:（.*）)?(?:　.*)?\\*\\*`,
  'u',
);
const appendix =
  /^\*\*(?:附則別表|附則様式|様式|別記|別紙|付録|附録|書式|第[^条*]*号(?:の[^*]*)?(?:様式|書式)|第[^条*]*表|別図)/u;

function readLine(reader, line) {
  if (line.startsWith('#')) return readHead(reader, line);
  const isOthers = reader.annexes > 1 && !reader.now?.number.startsWith('a');
  if (isOthers && !line.startsWith('**別表')) return undefined;
  const annex = table.exec(line);
  if (annex !== null) {
    const [, number, branches] = annex;
    const name = number === undefined ? 'a' : `a${branched(number, branches)}`;
    return open(reader, { number: name, heading: '', text: '', chapter: '' });
  }
  if (line.startsWith('**') && appendix.test(line)) {
    reader.now = undefined;
    reader.isClosed = true;
    return undefined;
  }
  const found = article.exec(line);
  if (found !== null) {
    const [, number, branches, heading = '', text] = found;
    const name = `${reader.annexes === 1 ? 's' : ''}${branched(number, branches)}`;
    return open(reader, { number: name, heading, text, chapter: chapterOf(reader) });
  }
  if (several.test(line)) {
    reader.now = undefined; // 第九条から第十二条まで are deleted
    reader.isClosed = true;
    return undefined;
  }
  return readRest(reader, line);
}

function readHead(reader, line) {
  reader.now = undefined;
  reader.isClosed = false;
  if (/^#+ 附則/u.test(line)) {
    reader.annexes += 1;
    reader.chapters = [];
    return;
  }
  if (reader.annexes > 0) return;
  const depth = /^#+/.exec(line)[0].length;
  reader.chapters = [...reader.chapters.filter((each) => each.depth < depth), { depth, title: headOf(line) }];
}

function headOf(line) {
  return line
    .replace(/^#+ /, '')
    .replace(/[\s　]+/gu, ' ')
    .trim();
}

function chapterOf({ chapters, annexes }) {
  return annexes > 0 ? '' : chapters.map(({ title }) => title).join(' / ');
}

/** A paragraph, an item or a row; where no article is open, of the whole of an order, or of a 附則 without articles. */
function readRest(reader, line) {
  if (reader.now === undefined) {
    if (reader.isClosed || reader.annexes > 1) return;
    if (reader.annexes === 0 && reader.articles.length > 0) return;
    open(reader, { number: reader.annexes === 1 ? 's' : 'm', heading: '', text: '', chapter: '' });
  }
  if (reader.now === undefined) return;
  const found = paragraph.exec(line);
  const { paragraphs } = reader.now;
  if (found === null) paragraphs.at(-1).text += `${paragraphs.at(-1).text === '' ? '' : '\n'}${line}`;
  else {
    const number = found[1] === undefined ? '②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(found[2]) + 2 : numberOf(found[1]);
    if (paragraphs.length === 1 && paragraphs[0].text === '') paragraphs.pop();
    paragraphs.push({ number, text: found[3] });
  }
}

/** Begins an article. A number comes twice only where the source repeats it; the first counts. */
function open(reader, { number, heading, text, chapter }) {
  reader.now = undefined;
  reader.isClosed = true;
  if (reader.seen.has(number) || number.includes('undefined')) return;
  reader.seen.add(number);
  if (/^削除$/u.test(text.trim())) return;
  reader.isClosed = false;
  reader.now = { number, heading: heading.trim(), chapter, paragraphs: [{ number: 1, text }] };
  reader.articles.push(reader.now);
}

/** The text of an article without its number, in the form in which versions are compared. */
export function wordsOf({ heading, paragraphs }) {
  const lines = paragraphs.map(({ number, text }) => `${number} ${text}`);
  return [heading, ...lines].join('\n').replace(/[ 　]/gu, '');
}
