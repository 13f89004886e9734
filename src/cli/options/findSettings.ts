import path from 'node:path';
import { criteria as builtIn } from '../../../criteria/index.js';
import { configRoot, findConfig } from '../../config/find.js';
import type { Config } from '../../config/load.js';
import { expandPaths } from '../../inventory/expandPaths.js';
import { isWithin } from '../../config/modules/isWithin.js';
import { isModule } from '../../config/moduleName.js';
import { isPluginFile } from '../../config/modules/byFlag.js';
import type { Criterion } from '../../criterion/define.js';
import type { Context } from '../context.js';
import type { ConfigFlags } from './configOptions.js';
import { pluginsOf } from './plugins.js';

/** What a run can be set by beside its flags: the config that was found, and every criterion that is loaded. */
export interface FoundSettings {
  readonly config: Config | undefined;
  /** built in, of the config, and of the plugins */
  readonly criteria: readonly Criterion[];
  /** ids of those that are not built in */
  readonly added: readonly string[];
  /** paths that were read, and that no output may overwrite */
  readonly reads: readonly string[];
}

/** Finds the config, and loads the criteria that it and the flags name. Throws UsageError, ConfigError. */
export async function findSettings(
  context: Context,
  paths: readonly string[],
  flags: ConfigFlags,
): Promise<FoundSettings> {
  const config = await configFor(context, paths, flags);
  const known = config?.criteria ?? builtIn;
  const plugins = await pluginsOf(flags, context.io.cwd, known);
  return {
    config,
    criteria: [...known, ...plugins],
    added: [...(config?.added ?? []), ...plugins.map(({ id }) => id)],
    reads: [
      ...expandPaths(paths, context.io.cwd),
      ...configFiles(config),
      ...(flags.plugin ?? []).filter(isPluginFile),
    ],
  };
}

async function configFor({ io }: Context, paths: readonly string[], flags: ConfigFlags) {
  if (flags.config === false) return undefined;
  const typed = typeof flags.config === 'string' ? flags.config : undefined;
  const explicit = typed === undefined ? undefined : path.resolve(io.cwd, typed);
  const [first = '-'] = expandPaths(paths, io.cwd);
  const folder = first === '-' ? io.cwd : path.dirname(path.resolve(io.cwd, first));
  const place = explicit ?? findConfig(folder, io.cwd);
  if (place === undefined) return undefined;
  // Loaded when there is a config: most runs have none, and wait for no parser of YAML.
  const { loadConfig } = await import('../../config/load.js');
  const root = configRoot(path.dirname(place), io.cwd);
  return loadConfig(
    {
      path: place,
      name: nameOf(place, io.cwd),
      ...(typed === undefined ? {} : { typed }),
      explicit: typed !== undefined,
      root,
    },
    builtIn,
  );
}

/** A config, and the modules that it names by their file. */
function configFiles(config: Config | undefined): readonly string[] {
  if (config === undefined) return [];
  const modules = (config.settings.criteria ?? []).filter((entry) => isModule(entry) && isPluginFile(entry));
  return [...config.files, ...modules.map((module) => path.resolve(path.dirname(config.path), module))];
}

/** As the result names it: relative to the working folder, with forward slashes; from elsewhere only its own name. */
function nameOf(place: string, cwd: string): string {
  if (!isWithin(cwd, place)) return path.basename(place);
  return path.relative(cwd, place).split(path.sep).join('/');
}
