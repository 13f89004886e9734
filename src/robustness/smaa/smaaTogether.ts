import { areDone, doTheRest, progressOf, takeBlocks, type Blocks } from './blocks.js';
import { countingOf, type DrawnSegment, type Smaa, type SmaaOptions } from './counting.js';
import type { UniformModel } from './smaaModel.js';

/** Lets other threads take blocks as well; settles when each has found none left, or has failed. */
export type Threads = (blocks: Blocks) => Promise<void>;

/**
 * The same as `smaa`, byte by byte, however many threads there are and whether they fail or not: which one puts a draw in
 * places changes nothing about them, and all that depends on an order is done here.
 */
export async function smaaTogether(
  model: UniformModel,
  options: SmaaOptions,
  threads: Threads,
): Promise<Smaa> {
  const counting = countingOf(model, options, shared);
  for (const part of counting.parts()) {
    const blocks = blocksOf(model, part);
    drawInto(blocks, counting.drawWeights, options);
    const others = threads(blocks);
    const countDone = countingInTurn(blocks, counting.count);
    takeBlocks(blocks, countDone);
    if (!areDone(blocks)) await others;
    doTheRest(blocks);
    countDone();
  }
  return counting.result();
}

/** Counts the segments that are done, in their order, while others put the rest in places. */
function countingInTurn(blocks: Blocks, count: (segment: DrawnSegment) => void): () => void {
  const left = [...blocks.segments.entries()];
  return () => {
    for (let [next] = left; next !== undefined && areDone(blocks, next[0]); [next] = left) {
      count(next[1]);
      left.shift();
    }
  };
}

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);

function blocksOf(
  { rows, sizes, criteria, columns, patternOf, patterns, uniform }: UniformModel,
  segments: readonly DrawnSegment[],
): Blocks {
  // Without the function that draws, which no thread can be handed.
  const model = { rows, sizes, criteria, columns, patternOf, patterns, uniform };
  const draws = segments.reduce((sum, segment) => sum + segment.draws, 0);
  const states = new Int32Array(shared(16 * draws));
  return { model, segments, states, progress: new Int32Array(shared(4 * progressOf(draws))) };
}

/** Draws the weights, and passes over the numbers of the uncertain cells, one each. */
function drawInto(
  { model, segments, states }: Blocks,
  drawWeights: (weights: Float64Array) => void,
  { generator }: SmaaOptions,
): void {
  const { criteria, uniform } = model;
  let drawn = 0;
  for (const { draws, weights } of segments) {
    for (let draw = 0; draw < draws; draw += 1) {
      drawWeights(weights.subarray(draw * criteria, (draw + 1) * criteria));
      states.set(generator.state, 4 * drawn);
      for (let cell = 0; cell < uniform.rows.length; cell += 1) generator.bits();
      drawn += 1;
    }
  }
}
