import { describe, expect, it } from 'vitest';
import { figure, percent, percentJa, withUnit } from '../../src/text/figure.js';

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
