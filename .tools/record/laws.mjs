// Makes the table of law families that ships with the package: node .tools/record/laws.mjs FOLDER [FILE]
// FOLDER holds the public records (see NOTICE); next year's files go through the same script. Where the folder also has
// inventory_by_lawfamily.csv, the same grouping made before, every difference from it is printed.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lawFamilies, readRecord } from './lawFamilies.mjs';
import { lawTable } from './lawTable.mjs';
import { load } from '../load.mjs';

const about = {
  date: '2026-06-14',
  window: ['2017', '2025'],
  survey: '2024',
  licence: 'CC BY 4.0 (yno9/legalize-jp, e-Gov); PDL 1.0 (Digital Agency of Japan)',
  sources: [
    'e-Gov法令データの改正履歴（yno9/legalize-jp）',
    '行政手続等の悉皆調査 令和6年度（デジタル庁）',
    '地方自治法 別表第一・別表第二',
    '令和4年政令第1号・令和4年デジタル庁・総務省令第1号',
  ],
};

const [folder, file = fileURLToPath(new URL('../../src/record/laws.txt', import.meta.url))] =
  process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node .tools/record/laws.mjs FOLDER [FILE]');
  process.exit(2);
}

const { lawKey } = await load('src/record/laws/lawKey.ts');
const { familyTitle } = await load('src/record/laws/familyTitle.ts');
const { shortId } = await load('src/record/laws/shortId.ts');
const { bracketKeys } = await load('src/record/laws/bracketKeys.ts');
const { fnv1a64 } = await load('src/text/hash.ts');
const families = lawFamilies(folder, { lawKey, familyTitle });
const text = lawTable(families, { about, lawKey, familyTitle, shortId, bracketKeys, fnv1a64 });
writeFileSync(file, text);
console.log(`${families.size} families, ${Buffer.byteLength(text)} bytes`);
if (existsSync(path.join(folder, 'inventory_by_lawfamily.csv')))
  compare(readRecord(folder, 'inventory_by_lawfamily'));

function compare(rows) {
  for (const row of rows) {
    const family = families.get(lawKey(familyTitle(row['法令名'])));
    for (const [column, ours] of Object.entries(comparable(family))) {
      const theirs = row[column];
      if (String(ours) !== theirs && !(Math.abs(Number(theirs) - ours) < 0.002 && theirs !== '')) {
        console.log(`${row['法令名']}: ${column} ${theirs} there, ${ours} here`);
      }
    }
  }
}

function comparable(family) {
  const survey = family?.survey ?? [];
  const [procedures, entrusted1, entrusted2, resident, counter, reports, reportCases, cases, online] = survey;
  return {
    手続種類数: procedures,
    第1号法定受託事務: entrusted1,
    第2号法定受託事務: entrusted2,
    住民関係手続数: resident,
    市町村窓口手続数: counter,
    国への報告等手続数: reports,
    国への報告等件数: reportCases,
    総手続件数: cases,
    オンライン化実施済: online,
    改正法令数_年平均_法令群計: family?.amendments ?? '',
    標準化20業務: [...(family?.tasks ?? [])].toSorted().join(';'),
  };
}
