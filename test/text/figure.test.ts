import { describe, expect, it } from 'vitest';
import { figure, percent, percentInColumn, percentJa, withUnit } from '../../src/text/figure.js';

describe('a figure of which only limits are known', () => {
  const limits = { low: 1200, high: 1500 };
  const open = { low: 1200, high: Infinity };

  it('is written in English as from–to, or with ≥', () => {
    expect([figure(limits), figure(open), percent({ low: 0.3, high: 0.5 })]).toEqual([
      '1,200–1,500',
      '≥1,200',
      '30%–50%',
    ]);
  });

  it('is written in Japanese with its unit once, behind, and 以上 where there is no upper limit', () => {
    expect([withUnit(limits, '件'), withUnit(open, '件'), withUnit(3, '件')]).toEqual([
      '1,200〜1,500件',
      '1,200件以上',
      '3件',
    ]);
    expect([percentJa({ low: 0.3, high: 0.505 }), percentJa(0.125)]).toEqual(['30〜50.5%', '12.5%']);
  });
});

it('a share in a column has one decimal, whatever stands below it', () => {
  const shares = [0.98, 0.908, 1, 0, -0.0001, 0.12345];
  expect(shares.map(percentInColumn)).toEqual(['98.0%', '90.8%', '100.0%', '0.0%', '0.0%', '12.3%']);
});
