import { countingOf, type Smaa, type SmaaOptions } from './counting.js';
import { block, placerOf } from './placer.js';
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
  const width = uncertain.rows.length;
  const place = placerOf(model);
  const cells = new Float64Array(block * width);
  for (const segment of counting.segments()) {
    for (let from = 0; from < segment.draws; from += block) {
      const count = Math.min(block, segment.draws - from);
      const weights = segment.weights.subarray(from * criteria, (from + count) * criteria);
      for (let i = 0; i < count; i += 1) {
        counting.drawWeights(weights.subarray(i * criteria, (i + 1) * criteria));
        uncertain.draw(options.generator, cells.subarray(i * width, (i + 1) * width));
      }
      place({ count, weights, cells }, segment, from);
    }
    counting.count(segment);
  }
  return counting.result();
}
