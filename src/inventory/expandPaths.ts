import { existsSync, lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { endsIn, inventoryEndings } from './inventoryEndings.js';

/**
 * The files that paths name: of a folder, all that may be inventories; of a pattern such as `data/*.csv` that a shell
 * left to the program, as cmd and PowerShell do, all that fit. A path that names none stays as it is. Each file once.
 */
export function expandPaths(paths: readonly string[], cwd: string): readonly string[] {
  const files = paths.flatMap((each) => {
    if (each === '-') return [each];
    const at = path.resolve(cwd, each);
    const found = existsSync(at) ? inFolder(each, at) : fitting(each, cwd);
    return found.length === 0 ? [each] : found;
  });
  return eachOnce(files, cwd);
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

// Configs, baselines and judgements of the tool, and the owner files of a spreadsheet program.
const otherName =
  /^(?:\.|~\$)|^commonality\b|\bjudgements?\b.*\.ya?ml$|\bbaseline\b.*\.json$|^package(?:-lock)?\.json$/i;

function inFolder(given: string, at: string): readonly string[] {
  if (!isFolder(at)) return [given];
  const names = namesIn(at).filter((name) => endsIn(name, inventoryEndings) && !otherName.test(name));
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

/** What fits a pattern with * and ? in any of its parts; `**` is any depth of folders. */
function fitting(pattern: string, cwd: string): readonly string[] {
  const { start, parts } = patternParts(pattern);
  if (!parts.some((part) => /[*?]/.test(part))) return [];
  return walked(start, parts, cwd).filter((each) => mayBeFile(path.resolve(cwd, each)));
}

/** Hidden files, and the owner files of a spreadsheet program (~$調査票.xlsx), which are there while it has the workbook open. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
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
  const fits = new RegExp(
    `^${part
      .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'i',
  );
  const found = names.filter((name) => fits.test(name));
  const into = rest.length === 0 ? found : found.filter((name) => isFolder(at(name)));
  return into.flatMap((name) => walked(path.join(from, name), rest, cwd));
}
