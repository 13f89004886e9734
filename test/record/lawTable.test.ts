import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { lawKey } from '../../src/record/laws/lawKey.js';
import { lawTable } from '../../src/record/laws/lawTable.js';
import { readLaws } from '../../src/record/reading/readLaws.js';
import { laws } from './laws.js';

const excerpt = 'fixtures/record';

describe('the script', () => {
  it('makes the same table of the same records, byte for byte', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'laws-'));
    const file = path.join(folder, 'laws.txt');
    execFileSync(process.execPath, ['.tools/record/laws.mjs', excerpt, file]);
    const made = readFileSync(file);
    rmSync(folder, { recursive: true });
    expect(made.equals(readFileSync(`${excerpt}/laws.txt`))).toBe(true);
  });

  it('agrees with the grouping that was made before', () => {
    const table = lawTable(readFileSync(`${excerpt}/laws.txt`));
    const rows: Record<string, string>[] = parse(readFileSync(`${excerpt}/inventory_by_lawfamily.csv`), {
      columns: true,
    });
    for (const row of rows.filter(({ 法令名: title }) => title !== '人口動態調査令')) {
      const family = table.byTitle(lawKey(row['法令名'] ?? ''));
      expect(family?.amendments).toBeCloseTo(Number(row['改正法令数_年平均_法令群計']), 3);
      expect(family?.survey).toMatchObject({
        procedures: Number(row['手続種類数']),
        entrusted1: Number(row['第1号法定受託事務']),
        resident: Number(row['住民関係手続数']),
        counter: Number(row['市町村窓口手続数']),
        reports: Number(row['国への報告等手続数']),
        reportCases: Number(row['国への報告等件数']),
        cases: Number(row['総手続件数']),
        online: Number(row['オンライン化実施済']),
      });
    }
  });
});

function amended(title: string): number | undefined {
  return laws.byTitle(lawKey(title))?.amendments;
}

describe('the table', () => {
  it('an act that no law amended in the window is amended 0 times a year, which is known', () => {
    expect(['教育基本法', '消防組織法'].map(amended)).toEqual([0, 0]);
    expect(laws.titles().filter((title) => amended(title) === 0)).toHaveLength(2739);
  });

  it('takes less than 1 MB', () => {
    expect(statSync('src/record/laws.txt').size).toBeLessThan(1_000_000);
  });

  it('finds every title of its own', () => {
    expect(laws.titles().filter((title) => laws.byTitle(lawKey(title))?.title !== title)).toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    expect([laws.byTitle(''), laws.byTitle('無い法'), laws.byAbbreviation('ん'), laws.byId('999')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('finds a law by its id and by its number', () => {
    expect(laws.byId('322AC0000000067')?.title).toBe('地方自治法');
    expect(laws.byNumber({ year: '325', kind: '法律', number: 100 })?.title).toBe('公職選挙法');
  });

  it('names its sources, window, date and licence', () => {
    const { date, window, licence, sources } = laws.about;
    expect([date, window, sources.length]).toEqual(['2026-06-14', ['2017', '2025'], 4]);
    expect(licence).toContain('CC BY 4.0');
  });

  it('is read from beside the module', async () => {
    expect(readLaws().byTitle('戸籍法')?.title).toBe('戸籍法');
  });
});
