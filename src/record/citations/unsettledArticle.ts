import type { ArticleTable } from '../articles/article.js';

/** A number behind a law that may be an article of its own or a paragraph: 22-2. */
export interface UnsettledArticle {
  /** as the cell has it: 住基法22-2 */
  readonly written: string;
  /** title of the act */
  readonly law: string;
  /** the articles that it may mean and that there are: `22` for its paragraph 2, `22-2` for 第22条の2 */
  readonly may: readonly string[];
  /** the second number */
  readonly second: string;
}

const hyphened =
  /[法律令則)」]\s{0,3}第?(\d{1,4})\s?条?\s?[-‐‑–−]\s?(\d{1,3})(?:\s?[-‐‑–−]\s?\d{1,3}){0,2}\s{0,3}$/u;

/** What a number after a hyphen may mean, where it cites nothing because that cannot be told. */
export function unsettledArticle(
  written: string,
  title: string,
  table: ArticleTable | undefined,
): UnsettledArticle | undefined {
  const [, first, second] = hyphened.exec(written.normalize('NFKC')) ?? [];
  if (first === undefined || second === undefined) return undefined;
  // Looked up last: hardly any name has such a number, and of each the table would be searched for its law.
  const law = table?.lawOf(title);
  if (law === undefined) return undefined;
  const numbers = new Set(law.articles.map(({ number }) => number));
  const may = [first, `${first}-${second}`].filter((number) => numbers.has(number));
  return { written, law: title, may, second };
}
