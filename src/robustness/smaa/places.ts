/** Whole numbers from 0, most of which are below 65,536: half the memory, and half the time to fetch it. */
export type PlaceArray = Uint16Array | Int32Array;

/** Room for places among so many tasks, or for any other whole numbers that are smaller. */
export function placesFor(tasks: number, length: number): PlaceArray {
  return tasks <= 2 ** 16 ? new Uint16Array(length) : new Int32Array(length);
}
