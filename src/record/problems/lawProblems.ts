import type { Problem } from '../../model/problem.js';
import type { Tasks } from '../../model/task.js';
import { excerpt } from '../../text/brief.js';
import { say } from '../../text/lang.js';
import { articleName } from '../articles/articleName.js';
import type { Suggested } from '../articleSuggestions.js';
import { isUsed, type KnownLaws } from '../knownLaws.js';
import type { LawMatch } from '../laws/lawMatch.js';
import { refersToLaw } from '../laws/matchLaws.js';
import { nearTitlesExpected, recordProblem } from './names.js';

interface Scene {
  readonly tasks: Tasks;
  readonly task: number;
  readonly acceptFuzzy: boolean;
}

type Spot = Parameters<typeof recordProblem>[1];

interface Found {
  readonly known: KnownLaws;
  readonly suggested: readonly Suggested[];
  /** one of the 20 tasks that it may belong to */
  readonly likely: string | undefined;
}

/** Names that the record does not know, articles that do not exist, and what the name of a task hints at. */
export function lawProblems(
  { known: { matches, isSure, unknown, unsettled }, suggested, likely }: Found,
  { tasks, task, acceptFuzzy }: Scene,
): readonly Problem[] {
  const strays = matches.flatMap((match) => (match.is === 'matched' ? (match.strayNumber ?? []) : []));
  const found = [strays, unknown, unsettled, suggested].some((each) => each.length > 0);
  if (isSure && !found && likely === undefined) return [];
  const at = tasks.cellAt?.(task, 'governing_laws') ?? tasks.at(task);
  const spotOf = (read: string): Spot => {
    return { ...at, task: tasks.ids[task] ?? '', field: 'governing_laws', read: excerpt(read) };
  };
  return [
    ...matches.flatMap((match) =>
      isUsed(match, acceptFuzzy) ? [] : (doubt(match, spotOf(match.written)) ?? []),
    ),
    ...strays.map((stray) => recordProblem('unknown-law', spotOf(stray), { name: stray, near: [] })),
    ...unknown.map((each) => recordProblem('unknown-article', spotOf(articleName.ja(each)), each)),
    ...unsettled.map((each) => recordProblem('unsettled-article', spotOf(each.written), each)),
    ...suggested.flatMap(({ written, suggestions: [first] }) => {
      if (first === undefined || (first.isSure && acceptFuzzy)) return [];
      const { law, number, heading } = first.article;
      return recordProblem('article-suggested', spotOf(written), {
        law,
        number,
        heading,
        isSure: first.isSure,
      });
    }),
    ...(likely === undefined
      ? []
      : [
          recordProblem(
            'likely-standardised',
            {
              ...tasks.at(task),
              task: tasks.ids[task] ?? '',
              field: 'name',
              read: excerpt(tasks.names[task] ?? ''),
            },
            { standardised: likely },
          ),
        ]),
  ];
}

function doubt(match: LawMatch, spot: Spot): Problem | undefined {
  const name = match.written;
  if (match.is === 'fuzzy') return recordProblem('fuzzy-law', spot, { name, title: match.family.title });
  if (match.is === 'repealed') return recordProblem('unknown-law', spot, { name, near: [], gone: match.act });
  if (match.is === 'contradicted')
    return recordProblem('law-number-mismatch', spot, { name, titles: match.titles });
  if (match.is !== 'unmatched') return undefined;
  if (refersToLaw(name)) return recordProblem('law-not-named', spot, { name });
  const { near } = match;
  return recordProblem('unknown-law', { ...spot, ...expectedOf(near) }, { name, near });
}

function expectedOf(near: readonly string[]) {
  return near.length < 2 ? {} : { expected: say(nearTitlesExpected, { near }) };
}
