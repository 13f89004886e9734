// Makes src/record/formerTowns.txt: node .tools/record/formerTowns.mjs changes.csv
// The file is 廃置分合等情報 as e-Stat gives it (https://www.e-stat.go.jp/municipalities/cities/absorption-separation-of-municipalities),
// in UTF-8, with the columns 都道府県, 廃置分合等施行年月日 and 改正事由; since 1970.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const header = `# Made by .tools/record/formerTowns.mjs; do not edit.
# Municipalities since 1970 that are part of one of today, or are called otherwise now: by prefecture, the one of today
# and those that it was. 廃置分合等情報 of e-Stat (Statistics Bureau of Japan), to 2024-01-01; see NOTICE.
`;

// A ward is part of the city in this column.
const district = '政令市・郡・支庁・振興局等';

// 篠山町(28661)、西紀町(28664)が合併し、篠山市(28221)を新設 · 筑波町(08485)がつくば市(08220)に編入 · 大野町が大野市に市制施行し、大野城市に名称変更
const change = /^(.+?)が(?:合併し、)?(.+?)(?:を新設|に編入|に[市町]制施行|に名称変更)$/u;
const last = /(?:に[市町]制施行|に名称変更)し、/u;

/** One sentence of a change: the municipalities that it ends, and the one that they are since. */
function stepOf(sentence) {
  const found = change.exec(sentence.replace(/[(（][^()（）]*[)）]/gu, ''));
  if (found === null) return undefined;
  const [, before = '', after = ''] = found;
  const towns = before.split(/[、と]/u).map(townIn);
  return { before: towns.filter((town) => /[市町村]$/u.test(town)), after: townIn(after.split(last).at(-1)) };
}

function townIn(name) {
  return name.replace(/^.{1,6}?郡(?=.+[町村]$)/u, '');
}

/** The table: a line for each prefecture, `today former former,…`; chains of changes are followed to today. */
export function formerTownTable(rows, todayOf) {
  const prefectures = new Map();
  const wards = new Map(rows.map((row) => [`${row['都道府県']} ${row['市区町村']}`, row[district]]));
  const inOrder = rows.toSorted((a, b) => compare(a['廃置分合等施行年月日'], b['廃置分合等施行年月日']));
  for (const row of inOrder) {
    const next = prefectures.get(row['都道府県']) ?? new Map();
    prefectures.set(row['都道府県'], next);
    for (const sentence of row['改正事由'].split(/\r?\n/u)) {
      const { before = [], after = '' } = stepOf(sentence) ?? {};
      addStep(
        { before, after: after.endsWith('区') ? wards.get(`${row['都道府県']} ${after}`) : after },
        next,
      );
    }
  }
  const lines = [...prefectures].map(
    ([name, next]) => `${name}|${successors(next, (town) => todayOf(name, town))}\n`,
  );
  return header + lines.filter((line) => !line.endsWith('|\n')).join('');
}

function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function addStep({ before, after }, next) {
  for (const each of before) {
    // Of two towns of one name in a prefecture nobody knows which is meant.
    const other = next.get(each);
    if (each !== after) next.set(each, other === undefined || other === after ? after : '');
  }
}

function successors(next, todayOf) {
  const found = new Map();
  for (const before of next.keys()) {
    let [town, steps] = [before, 0];
    while (next.has(town) && steps++ < 5) town = next.get(town);
    const today = todayOf(town);
    if (today !== undefined && todayOf(before) === undefined)
      found.set(today, [...(found.get(today) ?? [today]), before]);
  }
  return [...found.values()].map((names) => names.join(' ')).join(',');
}

function keyOf(name) {
  return name.replaceAll('ヶ', 'ケ');
}

function municipalitiesOfToday() {
  const text = readFileSync(new URL('../../src/record/municipalities.txt', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => /^\d/.test(line));
  return new Map(
    lines.flatMap((line) => {
      const [head = '', towns = ''] = line.split('|');
      const names = towns.split(',').map((each) => each.split(' ')[1] ?? '');
      return names.map((name) => [keyOf(`${head.slice(3)} ${name}`), name]);
    }),
  );
}

const [, script, file] = process.argv;
if (file !== undefined && script?.endsWith('formerTowns.mjs')) {
  const today = municipalitiesOfToday();
  const rows = parse(readFileSync(file), { columns: true, bom: true });
  const table = formerTownTable(rows, (prefecture, town) => today.get(keyOf(`${prefecture} ${town}`)));
  writeFileSync(new URL('../../src/record/formerTowns.txt', import.meta.url), table);
}
