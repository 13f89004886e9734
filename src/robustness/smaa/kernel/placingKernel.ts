import { block } from '../segment.js';
import { countOfTasks, type SmaaModel } from '../smaaModel.js';
import { running, type Running } from './instance.js';
import { memoryMapOf, type MemoryMap } from './memoryMap.js';
import { programOf } from './placingProgram.js';

/** What the kernel computes, in its own memory. */
export interface Kernel {
  /** the weights of each draw of a block, one after the other */
  readonly weights: Float64Array;
  /** of two draws */
  readonly utilities: readonly [Float64Array, Float64Array];
  /** places of a block, those of each draw `stride` after those of the one before */
  readonly byDraw: Uint16Array;
  readonly stride: number;
  /** of a whole block, row by row */
  readonly byRow: Uint16Array;
  /** weighted sums of what is known, under a draw and the next */
  readonly sumTwo: (draw: number) => void;
  /** puts the rows in places by the utilities of a draw; false if they are too unevenly spread */
  readonly place: (draw: number) => boolean;
  /** fills in `byRow` */
  readonly layOut: () => void;
}

/** Rows from which it is worth its memory, and tasks whose places have 16 bits. */
const fewestRows = 64;
const mostTasks = 2 ** 16;

interface Functions {
  readonly sumTwo: (weights: number) => void;
  readonly bucket: (utilities: number) => void;
  readonly gather: (utilities: number) => void;
  readonly insert: () => number;
  readonly put: (places: number) => void;
  readonly layOut: () => void;
}

/** Undefined where a model is small or very large, or WebAssembly cannot be had. */
export function kernelFor(model: SmaaModel): Kernel | undefined {
  if (model.rows < fewestRows || countOfTasks(model) > mostTasks) return undefined;
  const map = memoryMapOf(model.rows, model.criteria);
  const started = running<Functions>(programOf(map), map.bytes);
  if (started === undefined) return undefined;
  fillIn(model, map, started.buffer);
  return kernelIn(map, started);
}

function fillIn({ rows, criteria, columns, sizes }: SmaaModel, map: MemoryMap, buffer: ArrayBuffer): void {
  for (let c = 0; c < criteria; c += 1) {
    const column = new Float64Array(buffer, map.columns + 8 * map.stride * c, rows);
    column.set(columns.subarray(c * rows, (c + 1) * rows));
  }
  new Int32Array(buffer, map.sizes, rows).set(sizes);
}

function kernelIn(map: MemoryMap, { buffer, run }: Running<Functions>): Kernel {
  const { rows, criteria, stride, even } = map;
  const addresses = [map.utilities, map.utilities + 8 * stride] as const;
  const utilitiesAt = (address: number): Float64Array => new Float64Array(buffer, address, even);
  const utilities = [utilitiesAt(addresses[0]), utilitiesAt(addresses[1])] as const;
  const place = (draw: number): boolean => {
    const which = draw % 2 === 0 ? 0 : 1;
    const [all, address] = [utilities[which], addresses[which]];
    // The row that makes the number even ties with the first, and is no task.
    if (even > rows) all[rows] = all[0] ?? 0;
    run.bucket(address);
    run.gather(address);
    if (run.insert() === 0) return false;
    run.put(map.byDraw + 2 * stride * draw);
    return true;
  };
  return {
    weights: new Float64Array(buffer, map.weights, criteria * block),
    utilities: [utilities[0].subarray(0, rows), utilities[1].subarray(0, rows)],
    byDraw: new Uint16Array(buffer, map.byDraw, stride * block),
    stride,
    byRow: new Uint16Array(buffer, map.byRow, rows * block),
    sumTwo: (draw) => run.sumTwo(8 * criteria * draw),
    place,
    layOut: run.layOut,
  };
}
