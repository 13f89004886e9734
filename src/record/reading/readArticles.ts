import type { ArticleTable } from '../articles/article.js';
import { openArticles } from '../articles/openArticles.js';
import { recordTable } from '../recordTable.js';

/** Reads the table of articles. */
export function readArticles(table = recordTable('articles.txt')): ArticleTable {
  return openArticles(table);
}
