import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** What a named pipe holds, or why it cannot be read, as a code of errno(3). */
export type PipeContent = { readonly bytes: Uint8Array } | { readonly code: string };

/** The code of a pipe into which nobody writes. */
const noWriter = 'ENOWRITER';

interface Patience {
  /** bytes */
  readonly limit: number;
  /** milliseconds to wait for somebody who writes; default ten seconds */
  readonly patience?: number;
}

/**
 * Reads a named pipe to its end, but never more than the limit. It is opened without waiting, because a pipe into which
 * nobody writes would keep the program for ever; a program that has opened it may take as long as it likes.
 */
export async function readPipe(file: string, { limit, patience = 10_000 }: Patience): Promise<PipeContent> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return await drained(handle, limit, patience);
  } finally {
    await handle.close();
  }
}

const pause = 20;

async function drained(handle: FileHandle, limit: number, patience: number): Promise<PipeContent> {
  const chunks: Uint8Array[] = [];
  let [size, waited, hasWriter] = [0, 0, false];
  for (;;) {
    const chunk = await nextChunk(handle);
    if (chunk === undefined) hasWriter = true;
    if (chunk?.length === 0 && hasWriter) return { bytes: Buffer.concat(chunks) };
    if (chunk?.length === 0 && waited >= patience) return { code: noWriter };
    if (chunk === undefined || chunk.length === 0) {
      await setTimeout(pause);
      waited += pause;
      continue;
    }
    hasWriter = true;
    size += chunk.length;
    if (size > limit) return { code: 'EFBIG' };
    chunks.push(chunk);
  }
}

/** What there is to read: nothing at the end, or before anybody writes; undefined where somebody has yet to write. */
async function nextChunk(handle: FileHandle): Promise<Uint8Array | undefined> {
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(2 ** 16), 0, 2 ** 16, null);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined;
    throw error;
  }
}
