// Makes src/record/municipalities.txt: node .tools/record/municipalities.mjs municipalities.csv
// The CSV has the columns 団体コード5桁, 都道府県名, 市区町村名, 人口_2020 and 人口_2025速報, a row for each municipality.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const header = `# Made by .tools/record/municipalities.mjs; do not edit.
# The municipalities of each prefecture, 2026. Codes and names: code4fukui/localgovjp (CC0), after
# 全国地方公共団体コード. Population: e-Stat, censuses of 2020 and 2025 (preliminary counts); public statistics.
# 双葉町 has no figure for 2020.
`;

/** The table: a line for each prefecture, `number name|code name population2020 population2025,…`. */
export function municipalityTable(csv) {
  const prefectures = new Map();
  for (const row of parse(csv, { columns: true, bom: true })) {
    const code = row['団体コード5桁'];
    const key = `${code.slice(0, 2)} ${row['都道府県名']}`;
    const cells = [code.slice(2), row['市区町村名'], row['人口_2020'] || '-', row['人口_2025速報'] || '-'];
    prefectures.set(key, [...(prefectures.get(key) ?? []), cells.join(' ')]);
  }
  const lines = [...prefectures].map(([key, towns]) => `${key}|${towns.toSorted().join(',')}\n`);
  return `${header}${lines.toSorted().join('')}`;
}

const [, script, file] = process.argv;
if (file !== undefined && script?.endsWith('municipalities.mjs')) {
  const target = new URL('../../src/record/municipalities.txt', import.meta.url);
  writeFileSync(target, municipalityTable(readFileSync(file)));
}
