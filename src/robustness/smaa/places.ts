/** Places from 0, of which most lists have fewer than 65,536: half the memory, and half the time to fetch it. */
export type PlaceArray = Uint16Array | Int32Array;

/** Room for places among so many tasks. */
export function placesFor(tasks: number, length: number): PlaceArray {
  return tasks <= 2 ** 16 ? new Uint16Array(length) : new Int32Array(length);
}
