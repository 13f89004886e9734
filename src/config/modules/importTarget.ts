import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file that `import` would load for a package that has nothing for `require`: node resolves `import` only from the
 * module that runs, and a config names packages of its own folder (node's docs, “Resolution algorithm specification”;
 * exports with conditions, subpaths and patterns of subpaths).
 */
export async function importTarget(
  specifier: string,
  folders: readonly string[],
): Promise<string | undefined> {
  const steps = specifier.split('/');
  const name = steps.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const subpath = ['.', ...steps.slice(name.split('/').length)].join('/');
  for (const folder of folders) {
    const home = path.join(folder, name);
    const exported = await exportsOf(home);
    if (exported === undefined) continue;
    const { entry, fill } = entryOf(exported, subpath);
    const target = targetOf(entry)?.replaceAll('*', () => fill);
    if (target !== undefined && /\/(?:\.\.?|node_modules)(?:\/|$)/.test(target)) return undefined;
    return target === undefined ? undefined : realpath(path.join(home, target)).catch(() => undefined);
  }
  return undefined;
}

type Exports = string | { readonly [key: string]: Exports | undefined } | null;

async function exportsOf(home: string): Promise<Exports | undefined> {
  try {
    const manifest = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')) as {
      exports?: Exports;
    }; // checked below, at each step
    return manifest.exports;
  } catch {
    return undefined;
  }
}

/** An entry of the exports of a package, and what stands for the `*` of a pattern. */
interface Entry {
  readonly entry: Exports | undefined;
  readonly fill: string;
}

/** What a package exports at a subpath: `.` for the package itself. */
function entryOf(exported: Exports, subpath: string): Entry {
  const isMap =
    typeof exported === 'object' &&
    exported !== null &&
    Object.keys(exported).some((key) => key.startsWith('.'));
  if (!isMap) return { entry: subpath === '.' ? exported : undefined, fill: '*' };
  if (Object.hasOwn(exported, subpath)) return { entry: exported[subpath], fill: '*' };
  return patternEntry(exported, subpath);
}

/** The pattern that says most of the subpath before its `*`. */
function patternEntry(exported: Readonly<Record<string, Exports | undefined>>, subpath: string): Entry {
  const [best] = Object.keys(exported)
    .filter((key) => key.split('*').length === 2)
    .flatMap((key) => {
      const [before = '', after = ''] = key.split('*');
      const isLike = subpath.startsWith(before) && subpath.endsWith(after) && subpath.length >= key.length;
      return isLike
        ? [{ key, before, fill: subpath.slice(before.length, subpath.length - after.length) }]
        : [];
    })
    .toSorted((a, b) => b.before.length - a.before.length || b.key.length - a.key.length);
  return best === undefined
    ? { entry: undefined, fill: '*' }
    : { entry: exported[best.key], fill: best.fill };
}

/** The file of the first condition that holds for `import`; it stays inside the package. */
function targetOf(entry: Exports | undefined): string | undefined {
  if (typeof entry === 'string') return /^\.\/(?!.*\.\.)/.test(entry) ? entry : undefined;
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  for (const [condition, inner] of Object.entries(entry)) {
    if (!['import', 'node', 'default'].includes(condition)) continue;
    const target = targetOf(inner);
    if (target !== undefined) return target;
  }
  return undefined;
}
