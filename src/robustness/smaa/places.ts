/** Whole numbers from 0, most of which are below 65,536: half the memory, and half the time to fetch it. */
export type PlaceArray = Uint16Array | Int32Array;

/** Where so many bytes are kept. */
export type Memory = (bytes: number) => ArrayBufferLike;

/** Memory of the thread that asks for it. */
const own: Memory = (bytes) => new ArrayBuffer(bytes);

/** Room for places among so many tasks, or for any other whole numbers that are smaller. */
export function placesFor(tasks: number, length: number, memory: Memory = own): PlaceArray {
  return tasks <= 2 ** 16 ? new Uint16Array(memory(2 * length)) : new Int32Array(memory(4 * length));
}
