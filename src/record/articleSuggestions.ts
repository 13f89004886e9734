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
  const seen = new Map<string, Map<string, readonly Suggestion[]>>();
  const suggested = (name: string, title: string): readonly Suggestion[] => {
    const law = table?.lawOf(title);
    if (law === undefined || name === title) return none;
    const ofLaw = seen.get(title) ?? new Map<string, readonly Suggestion[]>();
    if (ofLaw.size === 0) seen.set(title, ofLaw);
    const before = ofLaw.get(name);
    if (before !== undefined) return before;
    const found = suggestArticles(name, law);
    ofLaw.set(name, found);
    return found;
  };
  return (task, { grounds, matches, isSure, unknown }) => {
    if (!isSure || unknown.length > 0) return noneAtAll;
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

const none: readonly Suggestion[] = [];
const noneAtAll: readonly Suggested[] = [];
