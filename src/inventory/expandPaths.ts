import { existsSync, lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { endsIn, inventoryEndings } from './inventoryEndings.js';
import { fitterOf, isPattern, withoutBraces } from './pattern.js';
import { isSystemFile } from './systemFiles.js';

/**
 * The files that paths name: of a folder, all that may be inventories; of a pattern such as `data/*.csv` that a shell
 * left to the program, as cmd and PowerShell do, all that fit. A path that names none stays as it is, and one that is there
 * is that file, whatever signs are in its name (一覧[1].xlsx). Each file once.
 */
export function expandPaths(paths: readonly string[], cwd: string): readonly string[] {
  const files = paths.flatMap((each) => {
    if (each === '-') return [each];
    const found = namedBy(each, cwd);
    return found.length === 0 ? [each] : found;
  });
  return eachOnce(files, cwd);
}

function namedBy(given: string, cwd: string): readonly string[] {
  const at = path.resolve(cwd, given);
  if (existsSync(at)) return inFolder(given, at);
  const [only, ...others] = withoutBraces(given);
  if (only === given && others.length === 0) return fitting(given, cwd);
  // A path among braces names one file, which is missed where it is not there; a pattern may fit none.
  return [only ?? given, ...others].flatMap((each) => {
    const found = namedBy(each, cwd);
    return found.length === 0 && !hasPattern(each) ? [each] : found;
  });
}

/** A file that two paths or patterns name is one file. Standard input is no file. */
function eachOnce(files: readonly string[], cwd: string): readonly string[] {
  const known = new Set<string>();
  return files.filter((file) => {
    const at = file === '-' ? '' : path.resolve(cwd, file);
    if (known.has(at)) return false;
    if (at !== '') known.add(at);
    return true;
  });
}

// Configs, baselines and judgements of the tool.
const otherName =
  /^\.|^commonality\b|\bjudgements?\b.*\.ya?ml$|\bbaseline\b.*\.json$|^package(?:-lock)?\.json$/i;

function inFolder(given: string, at: string): readonly string[] {
  if (!isFolder(at)) return [given];
  const names = namesIn(at).filter(
    (name) => endsIn(name, inventoryEndings) && !otherName.test(name) && !isSystemFile(name),
  );
  return names.filter((name) => mayBeFile(path.join(at, name))).map((name) => path.join(given, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return []; // told where the path itself is read
  }
}

/** What is there; nothing where a link leads nowhere, or the system lets nobody look. */
function there(place: string, look: typeof statSync = statSync): Stats | undefined {
  try {
    return look(place);
  } catch {
    return undefined;
  }
}

/** A file, or what the system lets nobody look at now: it is reported where it is read, and not passed over. */
function mayBeFile(place: string): boolean {
  try {
    return statSync(place).isFile();
  } catch (error) {
    return !leadsNowhere.has(String(Object(error).code));
  }
}

const leadsNowhere: ReadonlySet<string> = new Set(['ENOENT', 'ELOOP']);

function isFolder(place: string): boolean {
  return there(place)?.isDirectory() === true;
}

/** A folder that is no link: one may lead to a folder above it, and a search below it would never end. */
function isOwnFolder(place: string): boolean {
  return there(place, lstatSync)?.isDirectory() === true;
}

/** Where a pattern begins, and its parts from there; a share of Windows (`\\server\share`) is such a beginning too. */
export function patternParts(
  pattern: string,
  system: Pick<path.PlatformPath, 'isAbsolute' | 'parse'> = path,
): { readonly start: string; readonly parts: readonly string[] } {
  const start = system.isAbsolute(pattern) ? system.parse(pattern).root : '';
  return { start, parts: pattern.slice(start.length).split(/[/\\]/) };
}

function hasPattern(given: string): boolean {
  return patternParts(given).parts.some(isPattern);
}

/** What fits a pattern with *, ? and [ab] in any of its parts; `**` is any depth of folders. */
function fitting(pattern: string, cwd: string): readonly string[] {
  if (!hasPattern(pattern)) return [];
  const { start, parts } = patternParts(pattern);
  return walked(start, parts, cwd).filter((each) => mayBeFile(path.resolve(cwd, each)));
}

/** Hidden files, and those that programs put beside inventories. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || isSystemFile(name);
}

function walked(from: string, [part, ...rest]: readonly string[], cwd: string): readonly string[] {
  if (part === undefined) return [from];
  if (part === '.' || part === '..' || part === '') return walked(path.join(from, part), rest, cwd);
  const names = namesIn(path.resolve(cwd, from)).filter((name) => !isPassedOver(name));
  const at = (name: string): string => path.resolve(cwd, from, name);
  if (part === '**')
    return [
      ...walked(from, rest, cwd),
      ...names
        .filter((name) => isOwnFolder(at(name)))
        .flatMap((name) => walked(path.join(from, name), ['**', ...rest], cwd)),
    ];
  const found = names.includes(part) ? [part] : names.filter(fitterOf(part));
  const into = rest.length === 0 ? found : found.filter((name) => isFolder(at(name)));
  return into.flatMap((name) => walked(path.join(from, name), rest, cwd));
}
