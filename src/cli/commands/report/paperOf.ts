import { effectOf } from '../../../effect/effectOf.js';
import { sameTaskIn } from '../../../effect/sameTask.js';
import { usualAssumptions } from '../../../effect/usualAssumptions.js';
import { situationOf } from '../../../explain/explain.js';
import type { Assessment } from '../../../model/assessment.js';
import type { SurveyedAnswers } from '../../../model/effect.js';
import type { Situation } from '../../../model/explanation.js';
import { sheetOf } from '../../../paper/sheet.js';
import type { ProfileRun } from '../../../report/profiles/index.js';
import type { Paper, PaperPart } from '../../../report/paper/report.js';
import { keepFigures } from '../../../scoring/whatIf/keepFigures.js';
import { profileWeights } from '../../options/profiles.js';
import type { ScoredRun } from '../../runScored.js';
import { assessOnThreads } from '../../threads/assessOnThreads.js';

/** What a paper is made of: the sheet, the effect, the ranks under each profile, and why each task is where it is. */
export async function paperOf(
  scored: ScoredRun,
  parts: readonly PaperPart[],
  surveyed: SurveyedAnswers | undefined,
): Promise<Paper> {
  const { result, scoring } = scored;
  // Hours nationwide of a task in the rows of two towns would be counted twice; `effect` refuses such an inventory.
  const assumptions = { ...usualAssumptions, surveyed: surveyed?.byClass };
  const effect =
    sameTaskIn(scoring.tasks) === undefined ? effectOf(result, scoring.tasks, assumptions) : undefined;
  return {
    result,
    sheet: sheetOf(result, effect),
    effect,
    profiles: profileRuns(scored),
    kept: keepFigures(scoring),
    robustness: parts.includes('robustness') ? await assessed(scored) : undefined,
    surveyed,
    situations: () => situationsOf(scored),
  };
}

/** How far the ranks of the lists of candidates can be trusted. */
function assessed({ result: { run, lists } }: ScoredRun): Promise<Assessment> {
  return assessOnThreads(
    run,
    lists.filter(({ verdict, tasks }) => verdict === 'candidate' && tasks.length > 0),
  );
}

/** The same inputs under the weights of each profile of the config. */
function profileRuns({ under, options, config }: ScoredRun): readonly ProfileRun[] {
  return Object.keys(config?.settings.profiles ?? {}).map((profile) => ({
    profile,
    result: under({ ...options.weights, ...profileWeights(profile, config) }),
  }));
}

function* situationsOf({ result, scoring }: ScoredRun): Generator<Situation> {
  const { ids, cellAt } = scoring.tasks;
  const places = new Map(ids.map((id, i) => [id, i]));
  for (const { tasks } of result.lists) {
    for (const { id } of tasks) yield situationOf({ result, scoring }, places.get(id) ?? -1, cellAt);
  }
}
