import type { ArticleTable } from './articles/article.js';
import { openArticles } from './articles/openArticles.js';
import { recordTable } from './recordTable.js';
import { wholeTable } from './tableOfBytes.js';

/** Reads the table of articles. */
export function readArticles(table = recordTable('articles.txt')): ArticleTable {
  return openArticles(wholeTable(table), table.file);
}
