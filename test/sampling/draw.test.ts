import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, inclusion, permanentNumber, type Drawing } from '../../src/sampling/draw.js';

const frame = Array.from({ length: 300 }, (_, i) => ({
  code: String(10_000 + i),
  stratum: i < 200 ? 'small' : 'large',
  size: 100 + ((i * 37) % 900),
}));

const plain: Drawing = {
  sizes: new Map([
    ['small', 20],
    ['large', 10],
  ]),
  selection: 'random',
  seed: 1,
  avoid: new Set(),
};

const codes = (drawing: Drawing) => draw(frame, drawing).map(({ unit }) => unit.code);

describe('a draw', () => {
  it.each(['random', 'systematic', 'systematic-code', 'size'] as const)(
    '%s: has as many of each stratum as were asked for',
    (selection) => {
      const drawn = draw(frame, { ...plain, selection });
      const of = (stratum: string) => drawn.filter(({ unit }) => unit.stratum === stratum).length;
      expect([of('small'), of('large')]).toEqual([20, 10]);
      expect(drawn.every(({ probability, weight }) => probability > 0 && weight === 1 / probability)).toBe(
        true,
      );
    },
  );

  it('is the same whatever the order of the frame', () => {
    const turned = draw(frame.toReversed(), plain).map(({ unit }) => unit.code);
    expect(turned.toReversed()).toEqual(codes(plain));
  });

  it('keeps those of a smaller draw with the same seed, and has others with another seed', () => {
    const more = codes({
      ...plain,
      sizes: new Map([
        ['small', 40],
        ['large', 20],
      ]),
    });
    expect(more).toEqual(expect.arrayContaining(codes(plain)));
    expect(codes({ ...plain, seed: 2 })).not.toEqual(codes(plain));
  });

  it('takes others than an earlier survey, as long as there are others', () => {
    const before = new Set(codes(plain));
    expect(codes({ ...plain, avoid: before }).some((code) => before.has(code))).toBe(false);
    const all = { ...plain, avoid: before, sizes: new Map([['small', 200]]) };
    expect(codes(all)).toHaveLength(200);
  });

  it('by weights adds up to the population of every stratum', () => {
    for (const selection of ['random', 'systematic', 'systematic-code'] as const) {
      const total = draw(frame, { ...plain, selection }).reduce((sum, { weight }) => sum + weight, 0);
      expect(total).toBeCloseTo(300, 9);
    }
  });

  it('along the codes takes every N/n-th of them', () => {
    const along = draw(frame, { ...plain, selection: 'systematic-code' }).map(({ unit }) =>
      Number(unit.code),
    );
    const small = along.filter((code) => code < 10_200);
    expect(small.map((code) => (code - 10_000) % 10)).toEqual(small.map(() => (small[0] ?? 0) % 10));
  });

  it('by size gives probabilities that add up to n, none above 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 50 }),
        fc.nat(40),
        (sizes, k) => {
          const n = 1 + (k % sizes.length);
          const shares = inclusion(sizes, n);
          expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(n, 6);
          expect(Math.max(...shares)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('draws every unit about as often as its probability says', () => {
    const counts = new Map<string, number>();
    const units = frame.slice(0, 20).map((each) => ({ ...each, stratum: 'one' }));
    const rounds = 4000;
    for (let seed = 0; seed < rounds; seed += 1)
      for (const { unit } of draw(units, { ...plain, selection: 'size', sizes: new Map([['one', 6]]), seed }))
        counts.set(unit.code, (counts.get(unit.code) ?? 0) + 1);
    const wanted = inclusion(
      units.map(({ size }) => size),
      6,
    );
    for (const [i, { code }] of units.entries())
      expect(Math.abs((counts.get(code) ?? 0) / rounds - (wanted[i] ?? 0))).toBeLessThan(0.04);
  });

  it('rests on numbers that are spread evenly', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => permanentNumber(String(i), 7));
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = numbers.filter((u) => Math.floor(u * 10) === tenth).length / numbers.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
    }
  });
});
