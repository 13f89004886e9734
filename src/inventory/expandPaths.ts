import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

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

const inventoryName = /\.(?:csv|tsv|ya?ml|json|xlsx|xlsm)$/i;
// Configs, baselines and judgements of the tool, and the owner files of a spreadsheet program.
const otherName =
  /^(?:\.|~\$)|^commonality\b|\bjudgements?\b.*\.ya?ml$|\bbaseline\b.*\.json$|^package(?:-lock)?\.json$/i;

function inFolder(given: string, at: string): readonly string[] {
  if (!statSync(at).isDirectory()) return [given];
  const names = namesIn(at).filter((name) => inventoryName.test(name) && !otherName.test(name));
  return names.filter((name) => statSync(path.join(at, name)).isFile()).map((name) => path.join(given, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return []; // told where the path itself is read
  }
}

/** What fits a pattern with * and ? in any of its parts; `**` is any depth of folders. */
function fitting(pattern: string, cwd: string): readonly string[] {
  if (!/[*?]/.test(pattern)) return [];
  const parts = pattern.split(/[/\\]/);
  const isAbsolute = path.isAbsolute(pattern);
  const start = isAbsolute ? path.parse(pattern).root : '';
  const rest = isAbsolute ? parts.slice(1) : parts;
  return walked(start, rest, cwd).filter((each) => statSync(path.resolve(cwd, each)).isFile());
}

function walked(from: string, [part, ...rest]: readonly string[], cwd: string): readonly string[] {
  if (part === undefined) return [from];
  if (part === '.' || part === '..' || part === '') return walked(path.join(from, part), rest, cwd);
  const names = namesIn(path.resolve(cwd, from)).filter((name) => !name.startsWith('.'));
  const folders = (): readonly string[] =>
    names.filter((name) => statSync(path.resolve(cwd, from, name)).isDirectory());
  if (part === '**')
    return [
      ...walked(from, rest, cwd),
      ...folders().flatMap((name) => walked(path.join(from, name), ['**', ...rest], cwd)),
    ];
  const fits = new RegExp(
    `^${part
      .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'i',
  );
  const found = names.filter((name) => fits.test(name));
  const into = rest.length === 0 ? found : found.filter((name) => folders().includes(name));
  return into.flatMap((name) => walked(path.join(from, name), rest, cwd));
}
