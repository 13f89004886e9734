import { createReadStream, readFileSync, statSync } from 'node:fs';
import { isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem.js';
import { done, failed, type Attempt } from './attempt.js';
import { expandPaths } from './expandPaths.js';
import { InventoryError } from './error.js';
import type { Limits } from './limits.js';
import { problem, type ProblemCode } from './problems/problems.js';

/** One file as bytes. */
export interface Input {
  /** as the user gave it, with forward slashes; inside the working folder relative to it; `<stdin>` is standard input */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where input comes from. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly limits: Limits;
  readonly cwd: string;
}

const stdinName = '<stdin>';

/** Reads files, those of folders and patterns, and standard input for `-`; throws one InventoryError that names every path that cannot be read. */
export async function readInputs(given: readonly string[], options: Surroundings): Promise<readonly Input[]> {
  const paths = expandPaths(given, options.cwd);
  const attempts: Attempt<Input>[] = [];
  const names = namesOf(paths, options.cwd);
  for (const [i, path] of paths.entries()) {
    const again = path === '-' && paths.indexOf('-') < i;
    attempts.push(
      again
        ? failed(problem('stdin-twice', whole(stdinName), {}))
        : await readInput(path, names[i] ?? path, options),
    );
  }
  const problems = attempts.flatMap((attempt) => attempt.problems);
  if (problems.length > 0) throw new InventoryError(problems);
  return attempts.flatMap(({ value }) => value ?? []);
}

async function readInput(
  path: string,
  name: string,
  { stdin, limits, cwd }: Surroundings,
): Promise<Attempt<Input>> {
  if (path === '-') return collected(stdinName, stdin, limits.fileBytes);
  const file = resolve(cwd, path);
  try {
    // Without waiting: to set up promises and a stream takes longer than to read a small file.
    const facts = statSync(file);
    if (facts.isDirectory()) return failed(problem('is-folder', whole(name), {}));
    if (facts.size > limits.fileBytes) return failed(tooLarge(name, limits.fileBytes));
    if (facts.isFile() && facts.size > 0) return done({ name, bytes: readFileSync(file) });
    return await collected(name, createReadStream(file, { highWaterMark: 2 ** 20 }), limits.fileBytes);
  } catch (thrown) {
    return failed(unreadable(name, thrown));
  }
}

/** Reads to the end, but never more than the limit: a pipe or a device does not tell its size. */
async function collected(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Attempt<Input>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return failed(tooLarge(name, limit));
    chunks.push(chunk);
  }
  return done({ name, bytes: Buffer.concat(chunks) });
}

/** The names of files, with as many of their folders as it takes to tell one file from another. */
function namesOf(paths: readonly string[], cwd: string): readonly string[] {
  const files = paths.map((path) => resolve(cwd, path));
  let names = paths.map((path) => nameOf(path, cwd, 0));
  for (let folders = 1; ; folders++) {
    const filesCalled = new Map(names.map((name) => [name, new Set<string>()]));
    for (const [i, name] of names.entries()) filesCalled.get(name)?.add(files[i] ?? '');
    const isShared = (name: string): boolean => (filesCalled.get(name)?.size ?? 0) > 1;
    if (!names.some(isShared)) return names;
    names = names.map((name, i) => (isShared(name) ? nameOf(paths[i] ?? '', cwd, folders) : name));
  }
}

function nameOf(path: string, cwd: string, folders: number): string {
  const fromHere = relative(cwd, resolve(cwd, path));
  const inside = fromHere !== '' && !isAbsolute(fromHere) && fromHere.split(sep)[0] !== '..';
  if (inside) return slashes(fromHere);
  if (!isAbsolute(path)) return slashes(normalize(path));
  // Results name no folder outside the working folder, so that they are the same on every machine.
  const parts = slashes(normalize(path)).split('/');
  return parts.slice(-1 - folders).join('/') || slashes(path);
}

function slashes(path: string): string {
  return path.replaceAll(sep, '/');
}

const codes: ReadonlyMap<string, ProblemCode & ('file-not-found' | 'is-folder' | 'no-permission')> = new Map([
  ['ENOENT', 'file-not-found'],
  ['ENOTDIR', 'file-not-found'],
  ['EISDIR', 'is-folder'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
]);

function unreadable(name: string, thrown: unknown): Problem {
  const reason = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
  const code = codes.get(reason);
  return code === undefined
    ? problem('unreadable-file', whole(name), { reason })
    : problem(code, whole(name), {});
}

function tooLarge(name: string, limit: number): Problem {
  return problem('file-too-large', whole(name), { limit });
}

function whole(file: string): { readonly file: string; readonly line: number } {
  return { file, line: 1 };
}
