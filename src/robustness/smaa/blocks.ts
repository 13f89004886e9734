import { at } from '../../model/at.js';
import { generatorOf } from '../random/generator.js';
import type { DrawnSegment } from './counting.js';
import { block, placerOf } from './placer.js';
import { uncertainCells, type UniformModel } from './smaaModel.js';

/** The draws of a segment, of which threads put one block after the other in places. All but the model is shared memory. */
export interface Blocks {
  readonly model: Omit<UniformModel, 'uncertain'>;
  readonly segment: DrawnSegment;
  /** four words for each draw: the state of the generator where the draw of the uncertain cells begins */
  readonly states: Int32Array;
  /** how many blocks are taken, and for each whether it is done */
  readonly progress: Int32Array;
}

/** Room for the progress of so many draws. */
export function progressOf(draws: number): number {
  return 1 + Math.ceil(draws / block);
}

/** Takes blocks that nobody has taken, until there is none. */
export function takeBlocks(blocks: Blocks): void {
  const { progress } = blocks;
  const put = blockPlacer(blocks);
  for (;;) {
    const taken = Atomics.add(progress, 0, 1);
    if (taken + 1 >= progress.length) return;
    put(taken);
  }
}

/** Does the blocks that are not done, because the thread that took them failed. */
export function doTheRest(blocks: Blocks): void {
  if (areDone(blocks)) return;
  const put = blockPlacer(blocks);
  for (let each = 0; each + 1 < blocks.progress.length; each += 1)
    if (Atomics.load(blocks.progress, each + 1) === 0) put(each);
}

/** Whether there is nothing left to do. */
export function areDone({ progress }: Blocks): boolean {
  for (let each = 1; each < progress.length; each += 1) if (Atomics.load(progress, each) === 0) return false;
  return true;
}

function blockPlacer({ model, segment, states, progress }: Blocks): (number: number) => void {
  const uncertain = uncertainCells(model.uniform);
  const { draws, place } = placerOf({ ...model, uncertain });
  const generator = generatorOf(0);
  const { criteria } = model;
  return (number) => {
    const from = number * block;
    const count = Math.min(block, segment.draws - from);
    for (let i = 0; i < count; i += 1) {
      const { weights, cells } = at(draws, i);
      weights.set(segment.weights.subarray((from + i) * criteria, (from + i + 1) * criteria));
      generator.state.set(states.subarray(4 * (from + i), 4 * (from + i + 1)));
      uncertain.draw(generator, cells);
    }
    place(count, segment, from);
    Atomics.store(progress, number + 1, 1);
  };
}
