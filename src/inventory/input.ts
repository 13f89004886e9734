import { isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import { isUrl } from '../files/isUrl.js';
import { collect, readWhole, webAddress, type WholeFile } from '../files/readWhole.js';
import type { Problem } from '../model/problem.js';
import { done, failed, type Attempt } from './attempt.js';
import { expandPaths } from './expandPaths.js';
import { InventoryError } from './error.js';
import type { Limits } from './limits.js';
import { problem, type ProblemCode } from './problems/problems.js';
import { isSystemFile } from './systemFiles.js';

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

/** A file that is to be read, and what results call it. */
export interface NamedPath {
  readonly path: string;
  readonly name: string;
}

/** The files that paths, folders and patterns mean, each once, and what results call them. */
export function namedPaths(given: readonly string[], cwd: string): readonly NamedPath[] {
  const paths = expandPaths(given, cwd);
  const names = namesOf(paths, cwd);
  return paths.map((path, i) => ({ path, name: path === '-' ? stdinName : (names[i] ?? path) }));
}

/** Reads files, those of folders and patterns, and standard input for `-`; throws one InventoryError that names every path that cannot be read. */
export function readInputs(given: readonly string[], options: Surroundings): Promise<readonly Input[]> {
  return readNamed(namedPaths(given, options.cwd), options);
}

/** Reads files under their names. Throws one InventoryError that names every path that cannot be read. */
export async function readNamed(
  files: readonly NamedPath[],
  options: Surroundings,
): Promise<readonly Input[]> {
  const attempts: Attempt<Input>[] = [];
  const isAlone = files.every(({ path }) => isSystemFile(path));
  for (const [i, { path, name }] of files.entries()) {
    // Not opened: the program that put it there may have locked it. It is reported where inventories are read.
    if (isSystemFile(path)) {
      attempts.push(
        isAlone ? failed(problem('system-file', whole(name), {})) : done({ name, bytes: new Uint8Array() }),
      );
      continue;
    }
    const again = path === '-' && files.findIndex((each) => each.path === '-') < i;
    attempts.push(
      again ? failed(problem('stdin-twice', whole(stdinName), {})) : await readInput(path, name, options),
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
  const limit = limits.fileBytes;
  if (path === '-') return attemptOf(stdinName, await collect(stdin, limit), limit);
  const read = await readWhole(resolve(cwd, path), { limit });
  const isOnWeb = 'code' in read && read.code === webAddress;
  return isOnWeb ? failed(problem('web-address', whole(path), {})) : attemptOf(name, read, limit);
}

function attemptOf(name: string, read: WholeFile, limit: number): Attempt<Input> {
  if ('bytes' in read) return done({ name, bytes: read.bytes });
  return failed(read.code === 'EFBIG' ? tooLarge(name, limit) : unreadable(name, read.code));
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
  if (isUrl(path)) return path; // a slash of it would be lost
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

type Unreadable = 'file-not-found' | 'is-folder' | 'no-permission';

const codes: ReadonlyMap<string, ProblemCode & Unreadable> = new Map([
  ['ENOENT', 'file-not-found'],
  ['ENOTDIR', 'file-not-found'],
  ['EISDIR', 'is-folder'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
]);

function unreadable(name: string, reason: string): Problem {
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
