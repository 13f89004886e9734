import { fileURLToPath } from 'node:url';
import type { ArticleTable } from './articles/article.js';
import { openArticles } from './articles/openArticles.js';
import { recordBytes } from './recordBytes.js';

/** Reads the table of articles, which lies beside this module, or beside the bundle that holds it. */
export function readArticles(file = fileURLToPath(new URL('./articles.txt', import.meta.url))): ArticleTable {
  return openArticles(recordBytes(file), file);
}
