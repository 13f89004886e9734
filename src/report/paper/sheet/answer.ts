import type { Spread } from '../../../model/effect.js';
import { listNames } from '../../../model/names.js';
import type { Result, TaskResult } from '../../../model/result.js';
import type { Text } from '../../../text/lang.js';
import { hourUnit, yenUnit } from '../../effect/words.js';
import { fieldTitleOf } from '../../score/openCells.js';
import type { Paper, SheetOptions } from '../report.js';
import { countSentence, stakeSentence, sureSentence, type FirstProps } from '../words.js';
import { shortName } from './names.js';
import { sumText } from './stake.js';

/** The answer in three sentences: how many of which verdict, what is at stake, and how sure it is. */
export function answerSentences({ result, sheet, effect }: Paper, options: SheetOptions): readonly string[] {
  const { lang } = options;
  const { counts, groups, open, coverage, tasks } = sheet;
  const begin = groups.find(({ id }) => id === 'begin')?.entries ?? [];
  const [first] = begin;
  const known = effect?.freed.known ?? 0;
  const running = effect?.running;
  return [
    countSentence[lang]({
      tasks,
      criteria: result.run.criteria.filter(({ active }) => active).length,
      candidates: counts.candidate,
      conditional: counts.conditional,
      left: counts.leave + counts.coordinate,
      apart: counts.standardised + counts['not-municipal'],
      held: counts.held,
    }),
    stakeSentence[lang]({
      names: begin.slice(0, 3).map(({ task }) => shortName(task)),
      isDouble: effect === undefined,
      isOfOneBody:
        known > 0 &&
        effect?.tasks.every(({ freed, hasNoLimits }) => freed === undefined || hasNoLimits) === true,
      freed: sum(effect?.freed.spread, hourUnit),
      known,
      noLimits: effect?.tasks.filter(({ hasNoLimits }) => hasNoLimits).length ?? 0,
      of: counts.candidate + counts.conditional,
      money: running?.known === 0 ? undefined : sum(running?.spread, yenUnit),
    }),
    sureSentence[lang]({
      coverage,
      first: first && placeOf(first.task, result),
      field: open[0] === undefined ? undefined : fieldTitleOf(open[0].field, options),
    }),
  ];

  function sum(spread: Spread | undefined, unit: Text): string | undefined {
    return spread === undefined ? undefined : sumText(spread, unit, lang);
  }
}

/** Which ranks a task may come to within its list. */
function placeOf(task: TaskResult, { lists }: Result): FirstProps | undefined {
  const list = lists.find(({ tasks }) => tasks.includes(task));
  if (list === undefined) return undefined;
  const [best, worst] = task.rankRange;
  return { name: shortName(task), list: listNames[list.id], of: list.tasks.length, best, worst };
}
