// What runs in a thread beside the program: the build makes it a file of its own, with nothing but what is counted.
import { parentPort } from 'node:worker_threads';
import { takeBlocks } from '../../robustness/smaa/blocks.js';
import type { Errand } from './crew.js';

parentPort?.on('message', ({ job, blocks }: Errand) => {
  takeBlocks(blocks);
  parentPort?.postMessage(job, []);
});
