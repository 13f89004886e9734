import type { Assessment, Robustness, TaskRobustness } from '../../model/assessment.js';
import { at } from '../../model/at.js';
import { textOf } from '../../text/lang.js';
import { jsonArray, jsonText } from '../layout/jsonText.js';
import type { ReportOptions } from '../score/report.js';
import { firmnessesOf } from './firmness.js';
import type { PublishedRobustness } from './robustnessSchema.js';
import { sentencesOf, titlesOf } from './sentence.js';

// The order of the published format; its names are those of the schema, of which only the types are loaded. What is
// undefined is left out.

/** How far the ranking of one list can be trusted, as it is published. */
function publishedRobustness(
  list: Robustness,
  weights: Assessment['weights'],
  { criteria }: Pick<ReportOptions, 'criteria'>,
): PublishedRobustness {
  const firmnesses = firmnessesOf(list.tasks);
  const sentences = sentencesOf({ list, weights, titleOf: titlesOf(criteria) });
  const { list: id, generator, samples, confidenceSamples, k, places, leader, top, changes } = list;
  return {
    id,
    generator,
    samples,
    confidenceSamples,
    k,
    tierSizes: list.tierSizes,
    places,
    criteria: list.criteria,
    leader,
    top,
    changes,
    scoresChangedByRemoval: list.scoresChangedByRemoval,
    drivers: list.drivers,
    opinions: list.opinions,
    tasks: list.tasks.map((task, i) => ({
      ...publishedTask(task),
      firmness: at(firmnesses, i),
      says: textOf(at(sentences, i)),
    })),
  };
}

function publishedTask(task: TaskRobustness) {
  const { id, name, rank, band, letters, sameAs, equals, usualRanks, rankRange, first, top, tiers } = task;
  const { standardErrors, confidence, centralWeights, overNext, flip, acceptability, pairwise } = task;
  return {
    id,
    name,
    rank,
    band,
    letters: letters(),
    sameAs,
    equals,
    usualRanks,
    rankRange,
    first,
    top,
    tiers,
    standardErrors,
    confidence,
    centralWeights,
    overNext,
    flip,
    acceptability,
    pairwise: pairwise(),
  };
}

/** The lists of an assessment, as chunks of JSON. */
export function robustnessChunks(
  { lists, weights }: Assessment,
  depth: number,
  options: Pick<ReportOptions, 'criteria'>,
): Iterable<string> {
  return jsonArray(lists, depth, (list) => [
    robustnessText(publishedRobustness(list, weights, options), depth + 1),
  ]);
}

/** As `jsonText`, with a list of figures on one line: hundreds of them are no easier to read one below the other. */
function robustnessText(value: unknown, depth: number): string {
  // A string of JSON holds no line break, so that only the layout can match.
  return jsonText(value, depth).replaceAll(
    /\[\n\s*([-\d.e+,\s]+?)\n\s*\]/g,
    (_, figures: string) => `[${figures.split(/,\n\s*/).join(', ')}]`,
  );
}
