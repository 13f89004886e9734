// Makes src/record/formerTowns.txt: node .tools/record/formerTowns.mjs merged-town-names/data
// The folder has a CSV for each prefecture with the columns 都道府県, 変更前, 変更後 (YuukiToriyama/merged-town-names).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const header = `# Made by .tools/record/formerTowns.mjs; do not edit.
# Municipalities since about 2003 that are part of one of today, or are called otherwise now: by prefecture, the one of
# today and those that it was. 市町村変更情報 (Japan Post) as YuukiToriyama/merged-town-names lists them. MIT licence,
# Copyright (c) 2021 ToriChan; see NOTICE.
`;

/** Mergers of cities that are older than the list: of 2001-01-21, 2001-05-01 and 2003-04-01. */
const older = [
  ['東京都', '西東京市', '田無市・保谷市'],
  ['埼玉県', 'さいたま市', '浦和市・大宮市・与野市'],
  ['静岡県', '静岡市', '清水市'],
].map(([prefecture, after, before]) => ({ 都道府県: prefecture, 変更前: before, 変更後: after }));

const county = /^.{1,6}?郡(?=.+[町村]$)/u;
const ward = /(?<=市)[^市町村]{1,4}区.*$/u;

/** Names of municipalities, without county and ward; several may stand in one cell. */
function townsIn(cell) {
  return cell
    .split(/[・、,]/u)
    .map((name) => name.trim().replace(county, '').replace(ward, ''))
    .filter((name) => /^[^\d()（）]{1,9}[市町村]$/u.test(name));
}

/** The table: a line for each prefecture, `name|today former former,…`; chains of changes are followed to today. */
export function formerTownTable(rows, todayOf) {
  const prefectures = new Map();
  for (const row of rows) {
    const next = prefectures.get(row['都道府県']) ?? new Map();
    prefectures.set(row['都道府県'], next);
    const [after] = townsIn(row['変更後']);
    for (const before of townsIn(row['変更前'])) {
      // Of two towns of one name in a prefecture nobody knows which is meant.
      const other = next.get(before);
      if (after && before !== after) next.set(before, other === undefined || other === after ? after : '');
    }
  }
  const lines = [...prefectures].map(
    ([name, next]) => `${name}|${successors(next, (town) => todayOf(name, town))}\n`,
  );
  return header + lines.filter((line) => !line.endsWith('|\n')).join('');
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

const [, script, folder] = process.argv;
if (folder !== undefined && script?.endsWith('formerTowns.mjs')) {
  const today = municipalitiesOfToday();
  const rows = readdirSync(folder)
    .toSorted()
    .flatMap((file) => parse(readFileSync(path.join(folder, file)), { columns: true, bom: true }));
  const table = formerTownTable([...older, ...rows], (prefecture, town) =>
    today.get(keyOf(`${prefecture} ${town}`)),
  );
  writeFileSync(new URL('../../src/record/formerTowns.txt', import.meta.url), table);
}
