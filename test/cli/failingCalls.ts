import { createRequire, syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';

type Call = (...given: readonly unknown[]) => unknown;
type Calls = Record<string, Call>;

const builtIn: { readonly promises: Calls } & Calls = createRequire(import.meta.url)('node:fs');

const sync = [
  'readFileSync',
  'statSync',
  'lstatSync',
  'readdirSync',
  'realpathSync',
  'mkdirSync',
  'mkdtempSync',
  'symlinkSync',
  'writeFileSync',
];
const late = [
  'open',
  'readFile',
  'writeFile',
  'appendFile',
  'rename',
  'link',
  'copyFile',
  'rm',
  'mkdir',
  'mkdtemp',
];
const asking = ['stat', 'lstat', 'realpath', 'readdir'];
const ofHandles = ['writeFile', 'chmod', 'sync', 'close'];

/** How many calls of the file system concern a folder, and which of them fails. */
export interface Failing {
  /** calls so far */
  readonly calls: () => number;
  /** begins to count anew; the call with this number (1-based) fails with this code */
  readonly failAt: (number: number, code: string) => void;
}

/** Makes calls of the file system below a folder fail one at a time, until the test is over: the machine is wrapped, and nothing of ours. */
export function failingCalls(folder: () => string): Failing {
  let [count, wanted, code] = [0, 0, 'EIO'];
  const isDue = (given: readonly unknown[]): boolean => {
    const file = given.find((each) => typeof each === 'string');
    if (typeof file !== 'string' || !path.resolve(file).startsWith(folder())) return false;
    count += 1;
    return count === wanted;
  };
  const due = (): boolean => (count += 1) === wanted;
  const failure = (call: string): Error =>
    Object.assign(new Error(`${code}: injected, ${call}`), { code, syscall: call, errno: -5 });
  const before: (readonly [Calls, string, Call])[] = [];
  const wrap = (home: Calls, name: string, make: (original: Call) => Call): void => {
    const original = home[name];
    if (original === undefined) throw new Error(`node has no ${name}`);
    before.push([home, name, original]);
    home[name] = Object.assign(make(original), original);
  };
  for (const name of sync)
    wrap(builtIn, name, (original) => (...given) => {
      if (isDue(given)) throw failure(name);
      return original.apply(builtIn, [...given]);
    });
  wrap(builtIn, 'createReadStream', (original) => (...given) => {
    if (!isDue(given)) return original.apply(builtIn, [...given]);
    return new Readable({
      read() {
        this.destroy(failure('read'));
      },
    });
  });
  for (const name of [...late, ...asking])
    wrap(builtIn.promises, name, (original) => async (...given) => {
      if (isDue(given)) {
        // A disk that is full takes a part.
        if (name === 'writeFile')
          await original.apply(builtIn.promises, [given[0], 'half', ...given.slice(2)]);
        throw failure(name);
      }
      const made = await original.apply(builtIn.promises, [...given]);
      return name === 'open' ? wrapped(made as Calls) : made;
    });
  syncBuiltinESMExports();
  onTestFinished(() => {
    for (const [home, name, original] of before) home[name] = original;
    syncBuiltinESMExports();
  });

  function wrapped(handle: Calls): Calls {
    for (const name of ofHandles) {
      const original = handle[name];
      handle[name] = async (...given) => {
        const fails = due();
        // A handle is closed all the same: the machine reports the error of a write that it had put off.
        if (fails && name !== 'close') throw failure(name);
        const made = await original?.apply(handle, [...given]);
        if (fails) throw failure(name);
        return made;
      };
    }
    return handle;
  }

  return {
    calls: () => count,
    failAt(number, which) {
      [count, wanted, code] = [0, number, which];
    },
  };
}
