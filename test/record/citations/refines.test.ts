import { expect, it } from 'vitest';
import type { CellValue } from '../../../src/criterion/field.js';
import { isRange } from '../../../src/criterion/range.js';
import { articleName } from '../../../src/record/articles/articleName.js';
import { knownLaws } from '../../../src/record/knownLaws.js';
import { readArticles } from '../../../src/record/reading/readArticles.js';
import { laws } from '../laws.js';

const articles = readArticles();
const lookUp = knownLaws({ table: laws, articles, acceptFuzzy: false });

function figuresOf(name: string): ReadonlyMap<string, CellValue> {
  const { figures } = lookUp({ laws: [name], articles: [] });
  return new Map(figures.map(({ field, value }) => [field, value]));
}

/** Whether what an article says is among what the law left open. */
function isWithin(value: CellValue, limits: CellValue | undefined): boolean {
  if (limits === undefined) return true;
  if (!isRange(limits)) return JSON.stringify(value) === JSON.stringify(limits);
  const [low, high] = isRange(value) ? [value.low, value.high] : [Number(value), Number(value)];
  // Sums of amendments are rounded to three decimals.
  return low >= limits.low - 1e-9 && high <= limits.high + 1e-3;
}

/** Articles with procedures, as people name them, with their law; orders are of the family of their act. */
function namesOfArticles(): readonly (readonly [law: string, name: string])[] {
  return articles
    .laws()
    .filter((law) => articles.lawOf(law)?.act === undefined && !law.includes('（'))
    .flatMap((law) =>
      articles
        .articlesOf(law)
        .filter(({ procedures, number }) => procedures.length > 0 && /^\d+(?:-\d+)*$/u.test(number))
        .map((article) => [law, articleName.ja(article)] as const),
    );
}

it('what is known of an article lies within the limits that its law alone leaves', () => {
  const names = namesOfArticles();
  expect(names.length).toBeGreaterThan(4000);
  // One in eight: all of them take a minute.
  const wrong = names
    .filter((_, i) => i % 8 === 0)
    .flatMap(([law, name]) => {
      const whole = figuresOf(law);
      return [...figuresOf(name)]
        .filter(([field, value]) => !isWithin(value, whole.get(field)))
        .map(([field, value]) => ({ name, field, value, whole: whole.get(field) }));
    });
  expect(wrong).toEqual([]);
});
