import path from 'node:path';
import { isModuleFile } from '../../config/moduleName.js';
import type { Criterion } from '../../criterion/define.js';
import type { ConfigFlags } from './configOptions.js';

/** The criteria of the modules that `--plugin` names, one after the other. Throws ConfigError. */
export async function pluginsOf(
  { plugin = [] }: ConfigFlags,
  cwd: string,
  known: readonly Criterion[],
): Promise<readonly Criterion[]> {
  if (plugin.length === 0) return [];
  const { loadModules } = await import('../../config/modules.js');
  const loaded: Criterion[] = [];
  for (const each of plugin) {
    const file = path.resolve(cwd, each);
    loaded.push(
      ...(isPluginFile(each)
        ? await loadModules([`./${path.basename(file)}`], path.dirname(file), [...known, ...loaded])
        : await loadModules([each], cwd, [...known, ...loaded])),
    );
  }
  return loaded;
}

/** Whether a plugin is named by its file, and not as a package. */
export function isPluginFile(plugin: string): boolean {
  return plugin.startsWith('.') || path.isAbsolute(plugin) || isModuleFile(plugin);
}
