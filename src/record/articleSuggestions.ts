import type { Tasks } from '../model/task.js';
import type { ArticleTable } from './articles/article.js';
import { suggestArticles, type Suggestion } from './citations/suggestArticles.js';
import type { LawGround } from './citations/ground.js';
import type { KnownLaws } from './knownLaws.js';

/** What the name of a task says of an article, for a law that is named without one. */
export interface Suggested {
  readonly ground: LawGround;
  /** the law as the cell names it */
  readonly written: string;
  /** the likest first, at most three; at least one */
  readonly suggestions: readonly Suggestion[];
}

/** The articles that the name of each task is like; none where every law is named with its articles. */
export function articleSuggestions(
  { names }: Pick<Tasks, 'names'>,
  table: ArticleTable | undefined,
): (task: number, known: KnownLaws) => readonly Suggested[] {
  const seen = new Map<string, readonly Suggestion[]>();
  const suggested = (name: string, title: string): readonly Suggestion[] => {
    const key = `${name}\n${title}`;
    const law = table?.lawOf(title);
    const found = seen.get(key) ?? (law === undefined || name === title ? [] : suggestArticles(name, law));
    seen.set(key, found);
    return found;
  };
  return (task, { grounds, matches, isSure, unknown }) => {
    if (!isSure || unknown.length > 0) return [];
    return grounds.flatMap((ground) => {
      if (ground.articles.length > 0) return [];
      const suggestions = suggested(names[task] ?? '', ground.family.title);
      if (suggestions.length === 0) return [];
      const { family } = ground;
      const match = matches.find((each) => 'family' in each && each.family === family);
      return [{ ground, written: match?.written ?? family.title, suggestions }];
    });
  };
}
