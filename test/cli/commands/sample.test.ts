import { readFileSync } from 'node:fs';
import path from 'node:path';
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

  const design = [
    '区分,最少,最多,費用,標準偏差 時間,平均 時間,標準偏差 件数,平均 件数',
    '1万人未満,10,,1,60,120,30,40',
    '1万人以上3万人未満,,30,1,150,300,90,100',
    '3万人以上5万人未満,,,1,300,700,200,250',
    '5万人以上10万人未満,,,1,500,1200,400,500',
    '10万人以上30万人未満,,,2,900,2500,900,1200',
    '30万人以上,,,2,2000,6000,3000,4000',
    '指定都市,全数,,4,9000,20000,9000,15000',
    '特別区,,,2,1500,5000,2500,3000',
  ].join('\n');

  async function designed(...flags: readonly string[]) {
    const cwd = folderWith({ 'design.csv': design });
    const { code, stdout, stderr } = await run(
      ['sample', '--design', 'design.csv', '--format', 'json', ...flags],
      { cwd },
    );
    expect([code, stderr]).toEqual([0, '']);
    return JSON.parse(stdout);
  }

  interface Drawn {
    readonly id: string;
    readonly municipalities: number;
    readonly drawn: number;
  }

  it('keeps least and most of each class, takes classes whole, and shares the rest out by Neyman with costs', async () => {
    const { classes } = await designed(
      '--n',
      '150',
      '--allocation',
      'neyman',
      '--class-margin',
      '100%',
      '--take-all',
      '特別区',
    );
    const by = new Map(classes.map(({ id, drawn: n }: Drawn) => [id, n]));
    expect(classes.reduce((sum: number, { drawn: n }: Drawn) => sum + n, 0)).toBe(150);
    expect([by.get('designated'), by.get('ward')]).toEqual([20, 23]);
    expect(by.get('under-10k')).toBeGreaterThanOrEqual(10);
    expect(by.get('10k-30k')).toBeLessThanOrEqual(30);
    // N·S/√c: 226·500 against 227·300, and 185·900/√2 against both.
    expect(by.get('50k-100k')).toBeGreaterThan(Number(by.get('30k-50k')));
    expect(by.get('100k-300k')).toBeLessThan(Number(by.get('50k-100k')) * 1.2);
  });

  it('finds the cheapest sample by which every total has the wanted coefficient of variation', async () => {
    const [ten, five, half] = [
      await designed('--cv', '10%'),
      await designed('--cv', '5%'),
      await designed('--cv', '5%', '--response', '50%'),
    ];
    expect(ten.reaches.indicators).toBe(true);
    expect(five.nationwide.drawn).toBeGreaterThan(ten.nationwide.drawn * 1.5);
    expect(half.nationwide.drawn).toBeGreaterThan(five.nationwide.drawn * 1.3);
    // Total of hours: Σ N·mean; its variance: Σ N(N − n)S²/n.
    const rows = design
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    for (const [sd, mean] of [
      [4, 5],
      [6, 7],
    ] as const) {
      const figures = five.classes.map(({ municipalities: size, drawn: n }: Drawn, h: number) => {
        const [spread, middle] = [Number(rows[h]?.[sd]), Number(rows[h]?.[mean])];
        return [size * middle, (size * (size - n) * spread * spread) / n];
      });
      const [total = 0, variance = 0] = [0, 1].map((i) =>
        figures.reduce((sum: number, each: number[]) => sum + (each[i] ?? 0), 0),
      );
      expect(Math.sqrt(variance) / total).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  });

  it('draws from a frame of one’s own, whose classes keep their numbers through the survey', async () => {
    const frame = [
      'code,class',
      '352012,市',
      '352021,市',
      '352039,市',
      '353051,町',
      '353213,町',
      '353418,町',
    ].join('\n');
    const cwd = folderWith({ 'frame.csv': frame });
    const flags = ['sample', '--frame', 'frame.csv', '--n', '4', '--output', 'sample.csv', '--lang', 'en'];
    expect((await run(flags, { cwd })).code).toBe(0);
    const rows: readonly Record<string, string>[] = parse(readFileSync(path.join(cwd, 'sample.csv')), {
      columns: true,
    });
    expect(rows.map((row) => [row['class'], row['class_size']])).toEqual([
      ['市', '3'],
      ['市', '3'],
      ['町', '3'],
      ['町', '3'],
    ]);
  });

  it('shows the expected margins where the draw goes to a file or another program, unless it is to be quiet', async () => {
    const cwd = folderWith({});
    const file = ['sample', '--n', '20', '--output', 'sample.csv', '--lang', 'en'];
    const { stdout, stderr } = await run(file, { cwd });
    expect(stdout).toBe('');
    expect(stderr).toContain('wrote sample.csv');
    expect(stderr).toMatch(/nationwide +1,741 +20 +20 +±/);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('does not reach the margin of ±10.0% nationwide');
    expect((await run(['sample', '--n', '20', '--format', 'csv'], { cwd })).stderr).toContain('±');
    expect((await run([...file, '--quiet'], { cwd })).stderr).toBe('');
  });

  it('writes into the draw by which command it is made again', async () => {
    const { stdout } = await run([
      'sample',
      '--n',
      '3',
      '--strata',
      'none',
      '--format',
      'csv',
      '--lang',
      'en',
    ]);
    const rows: readonly Record<string, string>[] = parse(stdout, { columns: true });
    const command = 'commonality sample --n 3 --strata none --seed 1';
    expect(rows.map((row) => row['command'])).toEqual([command, command, command]);
  });

  it('expects wider margins of a draw by size, whose weights differ', async () => {
    const [even, uneven] = [await drawn('--n', '100'), await drawn('--n', '100', '--selection', 'size')];
    // 600 draws of an answer that has nothing to do with size spread by ±12.1 %.
    expect(even.nationwide.margin).toBeCloseTo(0.099, 3);
    expect(uneven.nationwide.margin).toBeCloseTo(0.12, 3);
  });

  it.each([
    ['systematic', /系統抽出（人口順/],
    ['systematic-code', /系統抽出（団体コード順/],
    ['size', /確率比例/],
  ])('draws by %s, with weights of the probabilities, the same for a seed', async (selection, words) => {
    const flags = ['--n', '120', '--selection', selection, '--seed', '7'];
    const [one, other] = [await drawn(...flags), await drawn(...flags)];
    expect(one.municipalities).toEqual(other.municipalities);
    expect(one.municipalities).toHaveLength(120);
    for (const { probability, weight } of one.municipalities) expect(weight * probability).toBeCloseTo(1, 12);
    const { stdout } = await run(['sample', ...flags, '--lang', 'ja']);
    expect(stdout.replaceAll('\n', '')).toMatch(words);
  });

  it.each([
    ['--cv 5%', 'sd NAME'],
    ['--allocation neyman', '--allocation neyman needs'],
    ['--frame frame.csv --selection size', 'or with 0: 990001'],
    ['--design design.csv --n 12', 'fewer than the classes are to have'],
    ['--take-all towns', '--take-all'],
    ['--frame design.csv', 'there is no column code'],
    ['--design frame.csv', 'there is no column class'],
  ])('refuses %s, and says what to do', async (flags, words) => {
    const cwd = folderWith({ 'design.csv': design, 'frame.csv': 'code\n352012\n990001\n' });
    const { code, stderr } = await run(['sample', ...flags.split(' '), '--lang', 'en'], { cwd });
    expect(code).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(words);
  });
});
