import path from 'node:path';
import type { Config } from '../../../config/load.js';
import { expandPaths } from '../../../inventory/expandPaths.js';
import { namedPaths, type NamedPath } from '../../../inventory/input.js';
import { isSystemFile } from '../../../inventory/systemFiles.js';

interface Apart {
  readonly config: Config | undefined;
  /** the flag `--each` */
  readonly each: boolean | undefined;
  readonly cwd: string;
}

/** The files of each inventory that is checked apart from the others; the projects of the config where no path is given. */
export function inventoriesApart(
  given: readonly string[],
  { config, each, cwd }: Apart,
): readonly (readonly NamedPath[])[] {
  const projects = projectsOf(config, cwd);
  const files = namedPaths(given.length === 0 ? projects.flat() : given, cwd);
  if (each ?? config?.settings.check?.each ?? false) return eachApart(files);
  const placeOf = (file: string): string => path.resolve(cwd, file);
  const places = projects.map((paths) => new Set(paths.map(placeOf)));
  const projectOf = ({ path: file }: NamedPath): number =>
    file === '-' ? -1 : places.findIndex((known) => known.has(placeOf(file)));
  const groups = new Map<number, NamedPath[]>();
  for (const file of files) {
    const group = groups.get(projectOf(file));
    if (group === undefined) groups.set(projectOf(file), [file]);
    else group.push(file);
  }
  return [...groups.values()];
}

/** Each file by itself; those that are no inventories are reported with the first that is one. */
function eachApart(files: readonly NamedPath[]): readonly (readonly NamedPath[])[] {
  const others = files.filter(({ path: file }) => isSystemFile(file));
  const [first, ...rest] = files.filter((file) => !others.includes(file));
  if (first === undefined) return files.map((file) => [file]);
  return [[first, ...others], ...rest.map((file) => [file])];
}

/** The paths of each project of a config, from the working folder. */
function projectsOf(config: Config | undefined, cwd: string): readonly (readonly string[])[] {
  if (config === undefined) return [];
  const folder = path.dirname(config.path);
  return (config.settings.projects ?? []).map((project) =>
    expandPaths(typeof project === 'string' ? [project] : project, folder).map((file) =>
      path.relative(cwd, path.resolve(folder, file)),
    ),
  );
}
