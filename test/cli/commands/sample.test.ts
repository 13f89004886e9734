import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

async function drawn(...flags: readonly string[]) {
  const { stdout } = await run(['sample', ...flags, '--format', 'json']);
  return JSON.parse(stdout);
}

function codesOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/^\d{6}/gm));
}

describe('commonality sample', () => {
  it.each([
    ['ja', '1,741団体から60団体を抽出', '誤差は±'],
    ['en', '60 of 1,741 municipalities', 'the margin nationwide is ±'],
  ])('prints in %s whom to ask and what the answers will tell', async (lang, whom, margin) => {
    const { code, stdout, stderr } = await run(['sample', '--n', '60', '--lang', lang]);
    const text = stdout.replaceAll('\n', lang === 'ja' ? '' : ' ');
    expect([code, stderr]).toEqual([0, '']);
    expect(text).toContain(whom);
    expect(text).toContain(margin);
    expect(text).toContain('commonality sample --n 60 --seed 1');
  });

  it('draws as few as reach the margin, and counts answers rather than letters', async () => {
    const all = await drawn();
    const half = await drawn('--response', '50%');
    expect(all.nationwide.margin).toBeLessThanOrEqual(0.1);
    expect(half.nationwide.margin).toBeLessThanOrEqual(0.1);
    expect(half.nationwide.drawn).toBeGreaterThan(all.nationwide.drawn * 1.5);
  });

  it('says so where the margin cannot be reached', async () => {
    const { stdout } = await run(['sample', '--n', '20', '--lang', 'en']);
    expect(stdout).toContain('does not reach the margin');
  });

  it('writes every municipality of the frame once, 双葉町 too, with weights that add up to all', async () => {
    const { stdout } = await run(['sample', '--n', '1741', '--format', 'csv', '--lang', 'ja']);
    const rows: readonly Record<string, string>[] = parse(stdout, { columns: true });
    expect(new Set(rows.map((row) => row['団体コード'])).size).toBe(1741);
    expect(rows.map((row) => row['市区町村'])).toContain('双葉町');
    expect(rows.reduce((sum, row) => sum + Number(row['重み']), 0)).toBeCloseTo(1741, 9);
  });

  it('makes the same draw again by the command that it prints, and takes others than an earlier one', async () => {
    const first = await run(['sample', '--n', '50', '--format', 'csv']);
    expect((await run(['sample', '--n', '50', '--seed', '1', '--format', 'csv'])).stdout).toBe(first.stdout);
    const cwd = folderWith({ 'before.csv': first.stdout });
    const next = await run(['sample', '--n', '50', '--avoid', 'before.csv', '--format', 'csv'], { cwd });
    expect([...codesOf(next.stdout)].filter((code) => codesOf(first.stdout).has(code))).toEqual([]);
    expect(codesOf(next.stdout).size).toBe(50);
  });

  it.each([
    ['no response', ['--response', '0%'], '--response must be a share above 0'],
    ['more than there are', ['--n', '1742'], 'from 1 to 1741'],
    ['a file without codes', ['--avoid', 'none.csv'], 'has no code of a municipality'],
  ])('%s is a usage error', async (_, flags, message) => {
    const cwd = folderWith({ 'none.csv': 'id,name\n1,転入\n' });
    const { code, stdout, stderr } = await run(['sample', ...flags, '--lang', 'en'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
