import type { RowCells } from './csvRows.js';

// A national answer set repeats its cells millions of times: what one means is looked up once.

const slots = 1 << 14;
/** so many slots are tried for a cell before one of them is used again */
const tries = 4;

/** What the cell at a place in a row means. */
export type BytesReader<T> = (cells: RowCells, at: number) => T;

/**
 * Remembers what a cell means, by its bytes, so that hardly any is made a text or read twice. The table has so many places
 * and no more: what a file holds many different cells of, figures for instance, is read again instead of filling memory.
 */
export function remembered<T>(of: (cell: Uint8Array) => T): BytesReader<T> {
  const keys: (Uint8Array | undefined)[] = Array.from({ length: slots });
  const values: (T | undefined)[] = Array.from({ length: slots });
  return ({ bytes, starts, ends }, at) => {
    const [from, to] = [starts[at] ?? 0, ends[at] ?? 0];
    const first = hashOf(bytes, from, to) & (slots - 1);
    let slot = first;
    for (let i = 0; i < tries; i += 1) {
      slot = (first + i) & (slots - 1);
      const key = keys[slot];
      if (key === undefined) return read(slot);
      // What was read is there beside its key.
      if (isSame(key, bytes, from, to)) return values[slot] as T;
    }
    return read(first);

    function read(into: number): T {
      const cell = bytes.slice(from, to);
      const value = of(cell);
      keys[into] = cell;
      values[into] = value;
      return value;
    }
  };
}

/** FNV-1a. */
// oxlint-disable-next-line max-params
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

// oxlint-disable-next-line max-params
function isSame(key: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let i = 0; i < key.length; i += 1) if (key[i] !== bytes[from + i]) return false;
  return true;
}
