import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** The code of a pipe into which nobody writes. */
const noWriter = 'ENOWRITER';

const pause = 20; // milliseconds

/**
 * What a named pipe holds, piece by piece. It is opened without waiting, because a pipe into which nobody writes would
 * keep the program for ever; a program that has opened it may take as long as it likes. Throws an error with a code
 * where nobody has written for some milliseconds.
 */
export async function* pipePieces(file: string, patience = 10_000): AsyncGenerator<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  let [waited, hasWriter] = [0, false];
  try {
    for (;;) {
      const piece = await nextPiece(handle);
      if (piece === undefined || piece.length > 0) hasWriter = true;
      if (piece?.length === 0 && hasWriter) return;
      if (piece?.length === 0 && waited >= patience)
        throw Object.assign(new Error(noWriter), { code: noWriter });
      if (piece !== undefined && piece.length > 0) {
        yield piece;
        continue;
      }
      await setTimeout(pause);
      waited += pause;
    }
  } finally {
    await handle.close();
  }
}

/** What there is to read: nothing at the end, or before anybody writes; undefined where somebody has yet to write. */
async function nextPiece(handle: FileHandle): Promise<Uint8Array | undefined> {
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(2 ** 16), 0, 2 ** 16, null);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined;
    throw error;
  }
}
