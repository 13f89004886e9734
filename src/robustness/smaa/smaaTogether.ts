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
  for (const segment of counting.segments()) {
    const blocks = blocksOf(model, segment);
    drawInto(blocks, counting.drawWeights, options);
    const others = threads(blocks);
    takeBlocks(blocks);
    if (!areDone(blocks)) await others;
    doTheRest(blocks);
    counting.count(segment);
  }
  return counting.result();
}

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);

function blocksOf(
  { rows, sizes, criteria, columns, patternOf, patterns, uniform }: UniformModel,
  segment: DrawnSegment,
): Blocks {
  // Without the function that draws, which no thread can be handed.
  const model = { rows, sizes, criteria, columns, patternOf, patterns, uniform };
  const states = new Int32Array(shared(16 * segment.draws));
  return { model, segment, states, progress: new Int32Array(shared(4 * progressOf(segment.draws))) };
}

/** Draws the weights, and passes over the numbers of the uncertain cells, one each. */
function drawInto(
  { model, segment, states }: Blocks,
  drawWeights: (weights: Float64Array) => void,
  { generator }: SmaaOptions,
): void {
  const { criteria, uniform } = model;
  for (let draw = 0; draw < segment.draws; draw += 1) {
    drawWeights(segment.weights.subarray(draw * criteria, (draw + 1) * criteria));
    states.set(generator.state, 4 * draw);
    for (let cell = 0; cell < uniform.rows.length; cell += 1) generator.bits();
  }
}
