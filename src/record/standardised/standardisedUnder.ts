import { say } from '../../text/lang.js';
import type { LawGround } from '../citations/ground.js';
import type { LawFamily } from '../laws/lawFamily.js';
import type { LawFigure } from '../recordSource.js';
import { ordinanceRecord } from '../sourceWordings.js';
import type { StandardisedArticles } from '../standardisedArticles.js';
import { standardisedAs } from './standardisedAs.js';

/**
 * Which of the 20 tasks a task under some laws surely is by its name, as a figure of the record: all of its articles are
 * among those that the ordinance names for it, or its name and its law say so together. Undefined where neither proves it.
 */
export function standardisedUnder(
  grounds: readonly LawGround[],
  table: readonly StandardisedArticles[] = [],
): (name: string) => LawFigure | undefined {
  const families = grounds.map(({ family }) => family);
  const covering = byArticles(grounds, table);
  if (covering !== undefined) {
    const figure = figureOf(covering, families);
    return () => figure;
  }
  return (name) => {
    const task = standardisedAs(name, families);
    return task === undefined ? undefined : figureOf([task], families);
  };
}

function figureOf(tasks: readonly string[], families: readonly LawFamily[]): LawFigure {
  const named = families
    .filter(({ standardisedTasks }) => tasks.some((task) => standardisedTasks.includes(task)))
    .map(({ title }) => title);
  const laws = named.length > 0 ? named : families.map(({ title }) => title);
  return { field: 'standardised_tasks', value: tasks, laws, source: say(ordinanceRecord, { laws }) };
}

/** Those of the 20 tasks that cover every cited article; orders follow the articles that they carry out. */
function byArticles(
  grounds: readonly LawGround[],
  table: readonly StandardisedArticles[],
): readonly string[] | undefined {
  const cited = grounds
    .flatMap(({ articles }) => articles)
    .filter(({ carriesOut }) => carriesOut.length === 0);
  if (cited.length === 0 || grounds.some(({ isWhole }) => isWhole)) return undefined;
  const covering = [...new Set(table.map(({ task }) => task))].filter((task) =>
    cited.every(({ law, number }) =>
      table.some((each) => each.task === task && each.law === law && each.numbers.includes(number)),
    ),
  );
  return covering.length > 0 ? covering : undefined;
}
