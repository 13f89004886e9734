import { at } from '../../model/at.js';
import { generatorOf } from '../random/generator.js';
import type { DrawnSegment } from './counting.js';
import { placerOf } from './placer.js';
import { block, segmentDraws } from './segment.js';
import { uncertainCells, type UniformModel } from './smaaModel.js';

/** Draws of which threads put one block after the other in places. All but the model is shared memory. */
export interface Blocks {
  readonly model: Omit<UniformModel, 'uncertain'>;
  readonly segments: readonly DrawnSegment[];
  /** four words for each draw: the state of the generator where the draw of the uncertain cells begins */
  readonly states: Int32Array;
  /** how many blocks are taken, and for each whether it is done */
  readonly progress: Int32Array;
}

/** Room for the progress of so many draws. */
export function progressOf(draws: number): number {
  return 1 + Math.ceil(draws / block);
}

/** Takes blocks that nobody has taken, until there is none; after each there may be something else to do. */
export function takeBlocks(blocks: Blocks, between: () => void = () => undefined): void {
  const { progress } = blocks;
  const put = blockPlacer(blocks);
  for (;;) {
    const taken = Atomics.add(progress, 0, 1);
    if (taken + 1 >= progress.length) return;
    put(taken);
    between();
  }
}

/** Does the blocks that are not done, because the thread that took them failed. */
export function doTheRest(blocks: Blocks): void {
  if (areDone(blocks)) return;
  const put = blockPlacer(blocks);
  for (let i = 0; i + 1 < blocks.progress.length; i += 1)
    if (Atomics.load(blocks.progress, i + 1) === 0) put(i);
}

/** Whether there is nothing left to do; nothing of one segment, if it is named. */
export function areDone({ progress }: Blocks, segment?: number): boolean {
  const [from, to] =
    segment === undefined ? [0, progress.length - 1] : [segment * each, (segment + 1) * each];
  for (let i = from; i < Math.min(to, progress.length - 1); i += 1)
    if (Atomics.load(progress, i + 1) === 0) return false;
  return true;
}

/** Blocks of a segment, but for the last. */
const each = segmentDraws / block;

function blockPlacer({ model, segments, states, progress }: Blocks): (number: number) => void {
  const uncertain = uncertainCells(model.uniform);
  const { draws, place } = placerOf({ ...model, uncertain });
  const generator = generatorOf(0);
  const { criteria } = model;
  return (number) => {
    const segment = at(segments, Math.floor(number / each));
    const from = (number % each) * block;
    const count = Math.min(block, segment.draws - from);
    for (let i = 0; i < count; i += 1) {
      const { weights, cells } = at(draws, i);
      weights.set(segment.weights.subarray((from + i) * criteria, (from + i + 1) * criteria));
      const drawn = 4 * (number * block + i);
      generator.state.set(states.subarray(drawn, drawn + 4));
      uncertain.draw(generator, cells);
    }
    place(count, segment, from);
    Atomics.store(progress, number + 1, 1);
  };
}
