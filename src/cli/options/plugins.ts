import { moduleByFlag } from '../../config/modules/byFlag.js';
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
    const { asked, folder } = moduleByFlag(each, cwd);
    loaded.push(...(await loadModules([asked], folder, [...known, ...loaded])));
  }
  return loaded;
}
