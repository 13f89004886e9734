import { at } from '../../model/at.js';
import { countingOf, type Smaa, type SmaaOptions } from './counting.js';
import { placerOf } from './placer.js';
import { block } from './segment.js';
import type { SmaaModel } from './smaaModel.js';

/**
 * SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49(3)): draws weights, and values of which only a range is known,
 * and counts who comes where. What ties shares the best of its ranks (1, 1, 3), so that the shares of a row add up to 1, and
 * those of the first k ranks to k at least. Deterministic for a generator in the same state. Throws RangeError if the
 * samples are no whole number from 1.
 */
export function smaa(model: SmaaModel, options: SmaaOptions): Smaa {
  const counting = countingOf(model, options);
  const { criteria, uncertain } = model;
  const { draws, place } = placerOf(model);
  for (const segment of flat(counting.parts())) {
    for (let from = 0; from < segment.draws; from += block) {
      const count = Math.min(block, segment.draws - from);
      for (let i = 0; i < count; i += 1) {
        const { weights, cells } = at(draws, i);
        counting.drawWeights(weights);
        uncertain.draw(options.generator, cells);
        segment.weights.set(weights, (from + i) * criteria);
      }
      place(count, segment, from);
    }
    counting.count(segment);
  }
  return counting.result();
}

function* flat<T>(parts: Iterable<readonly T[]>): Iterable<T> {
  for (const part of parts) yield* part;
}
