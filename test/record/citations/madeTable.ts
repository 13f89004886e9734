import type {
  Article,
  ArticleProcedure,
  ArticlesOfLaw,
  ArticleTable,
} from '../../../src/record/articles/article.js';

type Made<T> = Partial<T>;

/** A procedure of residents at a town office, unless something else is said. */
export function procedure(made: Made<ArticleProcedure>): ArticleProcedure {
  return {
    id: '1',
    name: '申請',
    paragraph: undefined,
    type: 'application',
    from: 'resident',
    to: 'local',
    counter: true,
    class: 'self-government',
    cases: undefined,
    performers: ['municipality'],
    duty: undefined,
    ...made,
  };
}

/** An article of a municipality that must act. */
export function article(made: Made<Article>): Article {
  return {
    law: '道路法',
    number: '1',
    heading: '',
    chapter: '',
    performers: ['municipality'],
    duty: 'must',
    byOrdinance: false,
    amendments: 0,
    referenceChanges: 0,
    procedures: [],
    carriesOut: [],
    ...made,
  };
}

/** A table of these laws. */
export function tableOf(...made: readonly Made<ArticlesOfLaw>[]): ArticleTable {
  const laws = made.map((each): ArticlesOfLaw => {
    const empty = { act: undefined, orders: [], isIncomplete: false, articles: [], unplaced: [] };
    const law = { ...empty, law: '道路法', ...each };
    return { ...law, articles: law.articles.map((one) => ({ ...one, law: law.law })) };
  });
  const lawOf = (title: string) => laws.find(({ law }) => law === title);
  return {
    about: { date: '2026-06-14', window: ['2017', '2025'], survey: '2024', licence: '', sources: [] },
    lawOf,
    articlesOf: (title) => lawOf(title)?.articles ?? [],
    articleOf: (title, number) => lawOf(title)?.articles.find((each) => each.number === number),
    laws: () => laws.map(({ law }) => law),
  };
}
