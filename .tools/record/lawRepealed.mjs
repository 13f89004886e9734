// Makes the list of acts no longer in force that ships with the package: node .tools/record/lawRepealed.mjs CLONE [FILE]
// CLONE is a git clone of yno9/legalize-jp, which holds every law in force, one file a law, and no other. Laws cite
// each other with their numbers, 物品税法（昭和三十七年法律第四十八号）, so an act whose number no file has is no longer in
// force, and an act that another title cites by its number has been renamed.
import { spawn, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { citationsIn, isAmending, titleOf, titlesOf } from './lawCitations.mjs';
import { load } from '../load.mjs';

const [clone, file = fileURLToPath(new URL('../../src/record/repealed.txt', import.meta.url))] =
  process.argv.slice(2);
if (clone === undefined) {
  console.error('usage: node .tools/record/lawRepealed.mjs CLONE [FILE]');
  process.exit(2);
}

const { lawKey } = await load('src/record/laws/lawKey.ts');
const { lawNumber } = await load('src/record/laws/lawNumber.ts');
const git = (...args) => execFileSync('git', ['-C', clone, ...args], { maxBuffer: 1 << 28 }).toString();

const date = git('log', '-1', '--format=%ad', '--date=format:%Y-%m-%d').trim();
const files = git('ls-tree', '-r', 'HEAD', 'jp').trim().split('\n').map(fileOf);
const inForce = new Map();
const keys = new Set();
const firstUncertainYear = 505;
const cited = new Map();
let absent = 0;
for (const { id } of files) addInForce(numberOfId(id), undefined);
for await (const { id, text } of texts()) {
  if (text === undefined) absent += 1;
  else readLaw(id, text);
}
const found = [...cited].flatMap(([number, citations]) => rowsOf(number, citations));
const rows = found.filter(isBest).map(({ row }) => row);
const lines = rows
  .map((row) => ({ key: lawKey(row[0]), line: row.join('\t').trimEnd() }))
  .toSorted((a, b) => byBytes(a.key, b.key) || byBytes(a.line, b.line))
  .map(({ line }) => line);
writeFileSync(file, `${header().join('\n')}\n${lines.join('\n')}\n`);
const renamed = rows.filter(([, , , now]) => now !== '').length;
console.log(
  `${files.length} laws in force (${absent} absent from the clone), ${lines.length} titles, ${renamed} renamed`,
);

/** The program searches in the list by halving it. */
function byBytes(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function header() {
  return [
    '# Acts that are no longer in force, and former titles of acts that are; made by .tools/record/lawRepealed.mjs',
    `# Source: citations in the law texts of yno9/legalize-jp (e-Gov law data, to ${date}). Licence: CC BY 4.0`,
    '# title, law number, the act that repealed it (where a text says so), its title of today (where it was renamed)',
  ];
}

function fileOf(line) {
  const [, , object, path] = line.split(/[ \t]/);
  return { id: path.slice(3, -3), object };
}

/** Era, year, kind and number of an act or order, as `signOf` gives them; its file may be absent from a partial clone. */
function numberOfId(id) {
  const [, year, code, number] = /^(\d{3})(AC|CO|IO)\d{7}(\d{3})$/.exec(id) ?? [];
  const kind = { AC: '法律', CO: '政令', IO: '勅令' }[code];
  return kind === undefined ? undefined : `${year} ${kind} ${Number(number)}`;
}

function signOf(written) {
  const read = lawNumber(written);
  return read === undefined ? undefined : `${read.year} ${read.kind} ${read.number}`;
}

function addInForce(sign, title) {
  if (sign !== undefined) inForce.set(sign, title ?? inForce.get(sign));
}

/** The texts of the files, in one stream, for they are half a gigabyte. */
async function* texts() {
  const child = spawn('git', ['-C', clone, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(`${files.map(({ object }) => object).join('\n')}\n`);
  let bytes = Buffer.alloc(0);
  let at = 0;
  for await (const chunk of child.stdout) {
    bytes = Buffer.concat([bytes, chunk]);
    for (let next = blobIn(bytes); next !== undefined; next = blobIn(bytes)) {
      yield { id: files[at].id, text: next.text };
      at += 1;
      bytes = bytes.subarray(next.end);
    }
  }
}

function blobIn(bytes) {
  const line = bytes.indexOf(10);
  if (line < 0) return undefined;
  const [, type, size] = bytes.toString('utf8', 0, line).split(' ');
  if (type === 'missing') return { end: line + 1, text: undefined };
  const end = line + 1 + Number(size);
  return bytes.length <= end ? undefined : { end: end + 1, text: bytes.toString('utf8', line + 1, end) };
}

function readLaw(id, text) {
  const title = /^title: "(.*)"$/m.exec(text)?.[1] ?? '';
  const number = /^ {2}law_num: "(.*)"$/m.exec(text)?.[1] ?? '';
  keys.add(lawKey(title));
  addInForce(signOf(number) ?? numberOfId(id), title);
  for (const citation of citationsIn(text, { title, number })) {
    const sign = signOf(citation.number);
    if (sign === undefined || !sign.includes(' 法律 ')) continue;
    const list = cited.get(sign) ?? [];
    list.push(citation);
    cited.set(sign, list);
  }
}

function rowsOf(sign, citations) {
  const now = inForce.get(sign);
  const titles = titlesOf(citations, (title) => keys.has(lawKey(title)));
  if (inForce.has(sign)) return now === undefined ? [] : formerTitles(now, titles, citations);
  const title = titleOf(titles);
  // An act that changes others is spent once it has; an act of the last years may not be in force yet.
  if (title === undefined || isAmending(title)) return [];
  const by = citations.find((each) => each.by !== undefined)?.by ?? '';
  const isRepealed = by !== '' || citations.some((each) => each.isRepeal);
  if (!isRepealed && Number(sign.slice(0, 3)) >= firstUncertainYear) return [];
  // The number of a law in force, misprinted once in a text, is no act of its own.
  if (!isRepealed && citations.length === 1 && keys.has(lawKey(title))) return [];
  return [{ key: lawKey(title), votes: titles.get(title), row: [title, citations[0].number, by, ''] }];
}

/** Titles that differ only in signs and spelling are one; those that end like the title of today have lost its beginning. */
function formerTitles(now, titles, [{ number }]) {
  const today = lawKey(now);
  return [...titles]
    .map(([title, votes]) => ({ key: lawKey(title), votes, row: [title, number, '', now] }))
    .filter(({ key, row: [title] }) => !isAmending(title) && !keys.has(key) && !today.endsWith(key))
    .filter(({ key }) => !key.endsWith(today));
}

/** Whether a former title is not rather the title of another act, once cited with a wrong number. */
function isBest({ key, votes, row: [, , , now] }) {
  return (
    now === '' || found.every((other) => other.row[3] === now || other.key !== key || other.votes < votes)
  );
}
