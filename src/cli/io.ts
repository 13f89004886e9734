import path from 'node:path';
import type { Writable } from 'node:stream';

/** A stream that the program writes to; of a terminal it may know that it is one and how wide it is. */
export type Sink = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything the program touches of the process it runs in, so that it can be run without one. */
export interface Io {
  readonly argv: readonly string[];
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** the language of the system, such as ja-JP */
  readonly locale?: () => string;
  /** the name of the system, such as win32 */
  readonly platform?: string;
}

/** The process itself. */
export function processIo(): Io {
  return {
    argv: process.argv.slice(2),
    // Opened when it is read: to set it up takes longer than to read a small file.
    stdin: {
      [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
      get isTTY() {
        return process.stdin.isTTY;
      },
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: workingFolder(),
    platform: process.platform,
    locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  };
}

/** The working folder; one that was deleted meanwhile has no path, and nothing in it can be found. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return path.parse(process.execPath).root + deleted;
  }
}

const deleted = '(deleted working folder)';
