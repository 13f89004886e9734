// Writes the table of articles: a line of JSON that says where it comes from, then a line for each law, sorted by the bytes
// of its title. src/record/articles/lawOfLine.ts says what stands where.

/** The table as text; `performerBits` and the lists beside it give the numbers that stand for words. */
export function articleTable(rows, { about, performerBits }) {
  const lines = rows
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.title), Buffer.from(b.title)))
    .map((row) => lineOf(row, performerBits));
  const body = lines.map((line) => `${line}\n`).join('');
  return `${JSON.stringify({ ...about, size: Buffer.byteLength(body) })}\n${body}`;
}

function lineOf({ title, act, isIncomplete, articles, unplaced, orders }, bits) {
  const chapters = [''];
  const written = articles.map((article) => articleOf(spare(article, act), chapters, bits));
  const parts = [
    act ?? 0,
    isIncomplete ? 1 : 0,
    chapters,
    written,
    listed(unplaced, (procedure) => procedureOf(procedure, bits)),
    listed(orders),
  ];
  return `${title}\t${JSON.stringify(trimmed(parts))}`;
}

/** An order says what it is by the article that it carries out; its own headings are kept where it has procedures. */
function spare(article, carried) {
  const isKept = carried === undefined || article.procedures.length > 0;
  return isKept ? article : { ...article, heading: '', chapter: '' };
}

function articleOf(article, chapters, bits) {
  return trimmed([
    article.number,
    article.heading || 0,
    placeIn(chapters, article.chapter),
    article.amendments === undefined ? -1 : article.amendments,
    article.references ?? 0,
    bitsOf(article.performers, bits),
    dutyOf(article.duty),
    article.byOrdinance ? 1 : 0,
    listed(article.procedures, (procedure) => procedureOf(procedure, bits)),
    listed(article.carriesOut),
  ]);
}

function procedureOf({ id, name, paragraph, performers, duty, cases, ...procedure }, bits) {
  const number = /^[1-9]\d*$/.test(id) ? Number(id) : id;
  const letters = lettersOf(procedure);
  return trimmed([number, name, letters, paragraph ?? 0, bitsOf(performers, bits), dutyOf(duty), cases]);
}

function lettersOf({ type, from, to, office, class: ofTask }) {
  const isAtCounter = office.split(/[;；]/u).some((each) => each.trim() === '市役所・町村役場');
  return [typeOf(type), partyOf(from), partyOf(to), ofTask, isAtCounter ? 1 : 0].join('');
}

function bitsOf(performers, bits) {
  return performers.reduce((sum, kind) => sum | (1 << bits.indexOf(kind)), 0);
}

function trimmed(parts) {
  const last = parts.findLastIndex((part) => part !== 0);
  return parts.slice(0, Math.max(last + 1, 1));
}

function listed(list, of = (each) => each) {
  return list.length === 0 ? 0 : list.map(of);
}

function placeIn(list, item) {
  if (!list.includes(item)) list.push(item);
  return list.indexOf(item);
}

function dutyOf(duty) {
  return { must: 1, may: 2 }[duty] ?? 0;
}

/** The place of a choice in its list, from 1; 0 where the survey leaves it empty. */
function typeOf(type) {
  return { 1: 1, '2-1': 2, '2-2': 3, '2-3': 4, 3: 5, 4: 6 }[codeOf(type)] ?? 0;
}

function partyOf(party) {
  return { 1: 1, '4-1': 1, 2: 2, 3: 3, '4-2': 4, '4-3': 4, '4-4': 4, 5: 5, 6: 6, 7: 7 }[codeOf(party)] ?? 0;
}

function codeOf(cell) {
  return /^\d(?:-\d)?/.exec(cell.normalize('NFKC'))?.[0];
}
