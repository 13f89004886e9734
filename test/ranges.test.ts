import fc from 'fast-check';
import { expect, it } from 'vitest';
import { criteria } from '../criteria/index.js';
import { check } from '../src/check.js';
import type { Field } from '../src/criterion/field.js';
import { fieldsOf } from '../src/criterion/fieldsOf.js';
import { isFigureKind, isShareKind } from '../src/criterion/kinds.js';
import { explain } from '../src/explain/explain.js';
import { evaluate } from '../src/score.js';

const figures = Object.entries(fieldsOf(criteria)).filter(([, { kind }]) => isFigureKind(kind));

/** A cell of a field as people write it. */
function cellFor({ kind, max = 1700 }: Field): fc.Arbitrary<string> {
  const isShare = isShareKind(kind);
  const unit = isShare ? '%' : '';
  const written = fc.integer({ min: 1, max: isShare ? 100 : max });
  return fc.tuple(written, written, fc.nat({ max: 9 })).map(([a, b, way]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const one = `${a}${unit}`;
    const ways = ['', one, `${low}～${high}${unit}`, `${one}以上`, `${one}未満`, `約${one}`, `最大${one}`];
    return [...ways, `${one}±${Math.min(a, 5)}${unit}`, '該当なし', '不明'][way] ?? '';
  });
}

const row = fc.tuple(...figures.map(([, field]) => cellFor(field)));
const inventories = fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => {
  const header = ['id', '事務名', '根拠法令', ...figures.map(([name]) => name)];
  const lines = rows.map((cells, i) =>
    [`T${i}`, `事務${i}`, i % 2 === 0 ? '戸籍法' : '', ...cells].join(','),
  );
  return [{ name: 'a.csv', bytes: Buffer.from(`${[header.join(','), ...lines].join('\n')}\n`) }];
});

it('an inventory full of ranges is scored, explained and checked, and every score lies in its interval', async () => {
  await fc.assert(
    fc.asyncProperty(inventories, async (inputs) => {
      const evaluated = await evaluate(inputs, criteria);
      const tasks = evaluated.result.lists.flatMap((list) => list.tasks);
      for (const { score, interval } of tasks) {
        expect(score).toBeGreaterThanOrEqual(interval[0] - 1e-9);
        expect(score).toBeLessThanOrEqual(interval[1] + 1e-9);
      }
      expect(explain(evaluated, 0).task.id).toBe('T0');
      const checked = await check(async () => inputs, criteria);
      expect(checked.result).toBeDefined();
      expect(checked.findings.filter(({ code }) => /number|range/.test(code))).toEqual([]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
