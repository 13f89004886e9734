import type { LawMatch } from '../laws/lawMatch.js';
import type { LawTable } from '../laws/lawTable.js';
import { matchLaws } from '../laws/matchLaws.js';

interface Named {
  readonly laws: readonly string[];
  /** articles from a column beside the laws: 第22条, or with their law 住基法第22条 */
  readonly articles: readonly string[];
}

/**
 * The laws of a task with the articles that a column beside them names. An article without a law is of the only law, or
 * of the law in the same place where both columns hold as many entries; else it is of none that is known.
 */
export function withArticleNames({ laws, articles }: Named, table: LawTable): readonly LawMatch[] {
  const alone = matchLaws(laws, table);
  if (articles.length === 0) return alone;
  const isPaired = laws.length > 1 && laws.length === articles.length && alone.length === laws.length;
  if (isPaired) return laws.flatMap((law, i) => withArticles([law], [articles[i] ?? ''], table));
  return withArticles(laws, articles, table);
}

function withArticles(
  laws: readonly string[],
  articles: readonly string[],
  table: LawTable,
): readonly LawMatch[] {
  const alone = matchLaws(laws, table);
  const together = matchLaws([...laws, ...articles], table);
  const own = together.slice(0, alone.length);
  const more = together.slice(alone.length).filter((each) => 'cites' in each);
  const national = own.filter((each) => 'cites' in each);
  return [
    ...own.map((each, i): LawMatch => {
      const before = alone[i];
      if (!('cites' in each) || before === undefined || !('cites' in before)) return each;
      const cited = each.cites.articles.slice(before.cites.articles.length);
      // Which of several laws an article without a law is of nobody knows.
      if (cited.length > 0 && national.length > 1) return before;
      const isNamed = cited.length > 0 || more.some(({ family }) => family === each.family);
      const isWhole = before.cites.isWhole && !(isNamed && before.cites.articles.length === 0);
      return { ...each, cites: { articles: each.cites.articles, isWhole } };
    }),
    ...more,
  ];
}
