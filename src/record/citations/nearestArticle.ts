import { at } from '../../model/at.js';
import type { Article } from '../articles/article.js';

/**
 * The article that was most likely meant by a number that no article has: 32 for 320, 24-2 for 24-9. The fewest slips
 * of the keyboard count, then how far the two begin alike, then how near the numbers are.
 */
export function nearestArticle(articles: readonly Article[], number: string): Article | undefined {
  const isSupplement = number.startsWith('s');
  const alike = articles.filter((each) => each.number.startsWith('s') === isSupplement);
  return (alike.length > 0 ? alike : articles)
    .map((article) => ({ article, order: orderOf(article.number, number) }))
    .reduce<Ordered | undefined>((best, each) => (best && !isBefore(each, best) ? best : each), undefined)
    ?.article;
}

interface Ordered {
  readonly article: Article;
  readonly order: readonly number[];
}

function isBefore(a: Ordered, b: Ordered): boolean {
  const first = a.order.findIndex((each, i) => each !== b.order[i]);
  return first >= 0 && at(a.order, first) < at(b.order, first);
}

function orderOf(number: string, wanted: string): readonly number[] {
  const alike = [...number].findIndex((each, i) => each !== wanted[i]);
  const far = Math.abs(parseInt(number.replace(/^\D+/u, '')) - parseInt(wanted.replace(/^\D+/u, '')));
  return [slips(number, wanted), -(alike < 0 ? number.length : alike), Number.isNaN(far) ? Infinity : far];
}

/** Characters to insert, leave out or change to make one of the other (Levenshtein). */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, each] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = at(row, j) + (each === b[j] ? 0 : 1);
      next.push(Math.min(changed, at(row, j + 1) + 1, at(next, j) + 1));
    }
    row = next;
  }
  return at(row, b.length);
}
