import type { ArticleSuggestion } from '../model/articleSuggestion.js';
import type { Tasks } from '../model/task.js';
import { articleName } from './articles/articleName.js';
import { fillFromLaws } from './fillFromLaws.js';
import { readArticles } from './reading/readArticles.js';
import { readLaws } from './reading/readLaws.js';

/** The articles that tasks may rest on that name a law without one, in the order of the tasks, the likest first. */
export function suggestedArticles(tasks: Tasks, acceptFuzzy = false): readonly ArticleSuggestion[] {
  if (!tasks.columns.has('governing_laws')) return [];
  const options = { table: readLaws(), articles: readArticles(), acceptFuzzy };
  const { suggested } = fillFromLaws(tasks, options);
  return tasks.ids.flatMap((id, task) =>
    suggested(task).flatMap(({ written, suggestions }) =>
      suggestions.map(({ article, procedure, likeness, isSure }): ArticleSuggestion => {
        const { heading } = article;
        const more = { heading, procedure: procedure?.name ?? '', likeness, isSure };
        return { id, name: tasks.names[task] ?? '', written, article: articleName.ja(article), ...more };
      }),
    ),
  );
}
