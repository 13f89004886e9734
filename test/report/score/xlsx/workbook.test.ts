import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { criteria } from '../../../../criteria/index.js';
import { plainPaint } from '../../../../src/report/score/index.js';
import { scoreXlsx } from '../../../../src/report/score/xlsx/index.js';
import { headWidth } from '../../../../src/report/score/xlsx/listSheet.js';
import { score } from '../../../../src/score.js';
import type { Lang } from '../../../../src/text/lang.js';
import { needs } from '../../../needs.js';

const csv = [
  'id,name,governing_laws,municipalities_share,workflow_similarity,cases_per_year,need_variation',
  '0661,転入届の受付,住民基本台帳法,90%,0.9,1200,0.1',
  '=1+1,+届出,なし,50%,0.5,,0.2',
].join('\n');

async function bytesIn(lang: Lang): Promise<Uint8Array> {
  const result = await score([{ name: 'a.csv', bytes: Buffer.from(csv) }], criteria, { record: false });
  return scoreXlsx(result, { lang, criteria, paint: plainPaint, width: 100 });
}

it('a workbook has an overview, a sheet for each list, the evidence and the method, in either language', async () => {
  const japanese = await readXlsx(await bytesIn('ja'));
  expect(japanese.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['概要', '根拠', '計算方法']),
  );
  const english = await readXlsx(await bytesIn('en'));
  expect(english.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Overview', 'Evidence', 'Method']),
  );
});

it('ids are texts, and what looks like a formula is one too', async () => {
  const { sheets } = await readXlsx(await bytesIn('ja'));
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  expect(cells).toContain('0661');
  expect(cells).toContain('=1+1');
  expect(cells).toContain('+届出');
});

it('evidence names the cell that its figure comes from', async () => {
  const { sheets } = await readXlsx(await bytesIn('en'));
  const rows = sheets.find(({ name }) => name === 'Evidence')?.rows ?? [];
  const places = rows.flatMap((row) => (row[0] === '0661' ? [row.at(-1)] : []));
  expect(new Set(places)).toEqual(new Set(['a.csv:2:3', 'a.csv:2:4', 'a.csv:2:5', 'a.csv:2:6', 'a.csv:2:7']));
});

it('the same result gives the same bytes', async () => {
  expect(Buffer.compare(await bytesIn('ja'), await bytesIn('ja'))).toBe(0);
});

it('LibreOffice prints ranks and names on the first page, and recomputes each score as it was', async (context) => {
  needs(context, 'soffice');
  const folder = mkdtempSync(path.join(tmpdir(), 'commonality-'));
  try {
    let file = path.join(folder, 'a.xlsx');
    writeFileSync(file, await bytesIn('ja'));
    const convert = (to: string) =>
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          to,
          '--outdir',
          folder,
          file,
        ],
        { stdio: 'ignore' },
      );
    convert('pdf');
    const page = execFileSync('pdftotext', ['-l', '1', '-layout', path.join(folder, 'a.pdf'), '-'], {
      encoding: 'utf8',
    });
    expect(page).toMatch(/1\s+0661\s+転入届の受付/);
    const before = await readXlsx(await bytesIn('ja'));
    convert('ods');
    file = path.join(folder, 'a.ods');
    convert('xlsx');
    const after = await readXlsx(readFileSync(path.join(folder, 'a.xlsx')));
    const scoresOf = ({ sheets }: typeof after) =>
      sheets[1]?.rows.slice(3).map((row) => Number(row[4]).toFixed(6));
    expect(scoresOf(after)).toEqual(scoresOf(before));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

it('no word of a header is broken, and all of it shows in three lines', () => {
  for (const { title } of criteria) {
    const width = headWidth(title.en) - 1;
    const lines = title.en.split(' ').reduce<readonly string[]>((all, each) => {
      const joined = `${all.at(-1) ?? ''} ${each}`.trim();
      return joined.length > width ? [...all, each] : [...all.slice(0, -1), joined];
    }, []);
    expect(Math.max(...lines.map(({ length }) => length)), title.en).toBeLessThanOrEqual(width);
    expect(lines.length, title.en).toBeLessThanOrEqual(3);
  }
});
