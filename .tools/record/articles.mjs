// Makes the table of articles that ships with the package: node .tools/record/articles.mjs CLONE SURVEY [FILE]
// CLONE is a git clone of yno9/legalize-jp with its history (law texts of e-Gov, one commit for each amending law), SURVEY an
// edition of 行政手続等の悉皆調査 as CSV, plain or gzip. docs/record.md says how, step by step.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { articleTable } from './articles/articleTable.mjs';
import { dateOf } from './articles/clone.mjs';
import { lawsOf } from './articles/laws.mjs';
import { placed } from './articles/place.mjs';
import { surveyOf } from './articles/survey.mjs';
import { load } from '../load.mjs';

/** Fiscal years over which amendments are counted; the history in the clone begins with the first. */
const window = ['2017', '2025'];

const [clone, survey, file = fileURLToPath(new URL('../../src/record/articles.txt', import.meta.url))] =
  process.argv.slice(2);
if (clone === undefined || survey === undefined) {
  console.error('usage: node .tools/record/articles.mjs CLONE SURVEY [FILE]');
  process.exit(2);
}

const { familyOf } = await load('src/record/survey/family.ts');
const codes = await load('src/record/articles/lawOfLine.ts');
const bytes = readFileSync(survey);
const text = bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
const { procedures, edition } = surveyOf(parse(text, { columns: true, bom: true }));
const { laws, orders } = await lawsOf(clone, { procedures, familyOf, window, tell: console.log });
const { summary, rows } = placed(laws, procedures, orders);
const about = {
  date: dateOf(clone),
  window,
  survey: edition,
  licence: 'CC BY 4.0 (yno9/legalize-jp, e-Gov); PDL 1.0 (Digital Agency of Japan)',
  sources: ['e-Gov法令データとその改正履歴（yno9/legalize-jp）', '行政手続等の悉皆調査（デジタル庁）'],
};
const table = articleTable(rows, { about, ...codes });
writeFileSync(file, table);
for (const [what, count] of Object.entries({ ...summary, bytes: Buffer.byteLength(table) }))
  console.log(`${what}: ${count}`);
