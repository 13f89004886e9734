// Makes the two national inventories: tasks of municipalities, by act and chapter, of the table of articles; and law
// families of the national record (fixtures/national/source.csv).
// Run by `npm run generate`; a test of freshness fails where an inventory is not what this makes of the record.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { load } from '../load.mjs';

/**
 * The survey copy holds 0 where the official sheet holds "unknown": a count of cases of 0 is zero or unknown, and one
 * over too few procedures is “at least”.
 */
const sumOf = (cases, isEnough) => (cases === '0' ? '' : isEnough ? cases : `${cases}以上`);
const casesOf = (cases, { survey, isCountedEnough }) =>
  sumOf(cases, isCountedEnough(survey.counted, survey.procedures));
/** Without a kind of report there are none, whatever else is unknown. */
const reportsOf = (cases, { survey, isCountedEnough }) =>
  survey.reports === 0 ? '0' : sumOf(cases, isCountedEnough(survey.countedReports, survey.reports));
const asItIs = (cell) => cell;

/** Our header (the Japanese title of a field), the column of the record, and how its cells carry over. */
const columns = [
  ['事務ID', 'law_id', (id, { row }) => id || `法令名:${row['法令名']}`],
  ['事務名', '法令名', asItIs],
  ['根拠法令', '構成法令', asItIs],
  ['法定受託事務の割合', '法定受託割合', asItIs],
  ['住民関係手続数', '住民関係手続数', asItIs],
  ['全国の年間手続件数', '総手続件数', casesOf],
  ['市町村窓口手続数', '市町村窓口手続数', asItIs],
  ['国への報告等の種類数', '国への報告等手続数', asItIs],
  ['全国の年間報告件数', '国への報告等件数', reportsOf],
  ['年間改正法令数', '改正法令数_年平均_法令群計', asItIs],
  ['標準化対象事務', '標準化20業務', (tasks) => tasks || 'なし'],
];

/** Rows where the list counts more procedures than the survey of the same year (FY2024) has, with what the survey has. */
const corrections = new Map([
  [
    '行政手続における特定の個人を識別するための番号の利用等に関する法律第十九条第九号に基づく利用特定個人情報の提供に関する規則',
    { 市町村窓口手続数: '3', 国への報告等手続数: '3', 手続種類数: '3' },
  ],
  [
    '農地法等の一部を改正する法律（附則）',
    { 国への報告等手続数: '3', 手続種類数: '13', 法定受託割合: '0.923' },
  ],
]);

const corrected = (row) => ({ ...row, ...corrections.get(row['法令名']) });

/** The tasks of municipalities as CSV text: what `commonality import procedures --by task` makes of the same survey. */
export async function nationalInventory(root) {
  const { openArticles } = await load('src/record/articles/openArticles.ts');
  const { tableOfBytes } = await load('src/record/reading/tableOfBytes.ts');
  const { placedInTable, municipalTasks } = await load('src/record/articles/municipalTasks.ts');
  const { municipalTaskRows } = await load('src/record/articles/municipalTaskRows.ts');
  const { municipalTaskWords, isNoMunicipalAct } = await load('src/record/municipalTaskWords.ts');
  const table = openArticles(
    tableOfBytes('articles.txt', readFileSync(new URL('src/record/articles.txt', root))),
  );
  const tasks = municipalTasks(placedInTable(table), isNoMunicipalAct);
  const { headers, rows } = municipalTaskRows(tasks, municipalTaskWords(table.about));
  return [headers, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/** The law families as CSV text. */
export async function lawInventory(root) {
  const { isCountedEnough } = await load('src/record/figures/countedShare.ts');
  const { lawTable } = await load('src/record/laws/lawTable.ts');
  const { lawKey } = await load('src/record/laws/lawKey.ts');
  const laws = lawTable(readFileSync(new URL('src/record/laws.txt', root)));
  const record = parse(readFileSync(new URL('fixtures/national/source.csv', root)), { columns: true });
  const lines = record.map(corrected).map((row) => {
    const { survey } = laws.byTitle(lawKey(row['法令名']));
    return columns.map(([, from, carry]) => quoted(carry(row[from], { row, survey, isCountedEnough })));
  });
  return [columns.map(([header]) => header), ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

function quoted(cell) {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
