import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../.tools/bench/tables.mjs';

describe('the figures of speed', () => {
  const measured = JSON.parse(readFileSync('.tools/bench/measured.json', 'utf8'));
  const rows = rowsOf(measured);

  it('name the version of every yardstick', () => {
    const ratios = rows.filter(({ what }) => / to | alone/.test(what) && !/memory|the CSV/.test(what));
    expect(ratios.length).toBeGreaterThan(5);
    expect(ratios.filter(({ what }) => !/\d+\.\d+/.test(what))).toEqual([]);
  });

  it('are of every part of the benchmark, missed ones too', () => {
    const parts = readdirSync('.tools/bench/parts').map((file) => file.replace('.mjs', ''));
    expect(Object.keys(measured).toSorted()).toEqual(parts.toSorted());
    const page = readFileSync('docs/performance.md', 'utf8');
    expect(page.match(/\*\*missed\*\*/g) ?? []).toHaveLength(rows.filter(({ isMet }) => !isMet).length);
  });

  it.each(['README.md', 'README.ja.md'])('are quoted in %s, three of them', (file) => {
    const [, lines = ''] =
      /<!-- generated: speed -->\n([^]*?)<!-- end -->/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(lines.match(/^- .*\d/gm)).toHaveLength(3);
  });
});
