import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureTable } from '../../src/text/memoized.js';

const shares = Array.from({ length: 1001 }, (_, i) => i / 1000);

it('gives back what was kept of a figure first, and nothing of any other', () => {
  const figures = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.maxSafeInteger()));
  fc.assert(
    fc.property(figures, figures, (kept, others) => {
      const table = figureTable<string>(64);
      const known = new Map<number, string>();
      for (const figure of kept) {
        const text = `${figure}`;
        if (table.keep(figure, text) && !known.has(figure)) known.set(figure, text);
      }
      for (const figure of [...kept, ...others]) expect(table.get(figure)).toBe(known.get(figure));
    }),
  );
});

it('keeps most shares, counts and large numbers where there is room', () => {
  const counts = Array.from({ length: 1000 }, (_, i) => i);
  const large = Array.from({ length: 1000 }, (_, i) => 2 ** 52 - i * 8192);
  for (const figures of [shares, counts, large]) {
    const table = figureTable<string>(4096);
    for (const figure of figures) table.keep(figure, 'kept');
    expect(figures.filter((figure) => table.get(figure) === 'kept').length).toBeGreaterThan(600);
  }
});
