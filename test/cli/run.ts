import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly stdin?: Uint8Array | string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** both streams are a terminal of this many columns */
  readonly terminal?: number;
  readonly locale?: () => string;
}

/** Runs the whole program without a process, and returns what it printed and its exit code. */
export async function run(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const stdout = collector(setting.terminal ?? setting.columns, setting.terminal !== undefined);
  const stderr = collector(setting.terminal, setting.terminal !== undefined);
  const code = await main({
    argv,
    stdin: chunksOf(setting.stdin ?? ''),
    stdout,
    stderr,
    env: setting.env ?? {},
    cwd: setting.cwd ?? process.cwd(),
    ...(setting.locale === undefined ? {} : { locale: setting.locale }),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

async function* chunksOf(bytes: Uint8Array | string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(bytes);
}

function collector(columns: number | undefined, isTTY: boolean) {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(
    sink,
    { text: () => Buffer.concat(chunks).toString('utf8') },
    columns === undefined ? {} : { columns },
    isTTY ? { isTTY } : {},
  );
}
