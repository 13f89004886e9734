import { block } from '../segment.js';
import { bucketsFor } from '../sorter.js';

/** Where everything lies in the memory of the kernel, in bytes. */
export interface MemoryMap {
  readonly rows: number;
  readonly criteria: number;
  /** rows, made up to a multiple of 8 */
  readonly stride: number;
  /** rows, made up to an even number */
  readonly even: number;
  readonly buckets: number;
  /** numbers: a column for each criterion, and the weights of each draw of a block */
  readonly columns: number;
  readonly weights: number;
  /** numbers: of two draws */
  readonly utilities: number;
  /** 32 bits for each row */
  readonly sizes: number;
  readonly bucketOf: number;
  /** 16 bits for each bucket */
  readonly starts: number;
  /** of each place */
  readonly order: number;
  readonly sorted: number;
  /** 16 bits: the places of a block, draw by draw, and row by row */
  readonly byDraw: number;
  readonly byRow: number;
  /** the end of it all */
  readonly bytes: number;
}

/** The memory that a model of one shape needs. */
export function memoryMapOf(rows: number, criteria: number): MemoryMap {
  const stride = 8 * Math.ceil(rows / 8);
  const buckets = bucketsFor(rows);
  let bytes = 0;
  const room = (size: number): number => {
    const at = bytes;
    bytes += 16 * Math.ceil(size / 16);
    return at;
  };
  const [columns, weights] = [room(8 * criteria * stride), room(8 * criteria * block)];
  const utilities = room(16 * stride);
  const [sizes, bucketOf] = [room(4 * stride), room(4 * stride)];
  const starts = room(2 * buckets);
  const [order, sorted] = [room(2 * stride), room(8 * stride)];
  const [byDraw, byRow] = [room(2 * stride * block), room(2 * stride * block)];
  return {
    rows,
    criteria,
    stride,
    even: 2 * Math.ceil(rows / 2),
    buckets,
    columns,
    weights,
    utilities,
    sizes,
    bucketOf,
    starts,
    order,
    sorted,
    byDraw,
    byRow,
    bytes,
  };
}
