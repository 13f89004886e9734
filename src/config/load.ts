import type { Criterion } from '../criterion/define.js';
import { readWhole } from '../files/readWhole.js';
import type { OwnPolicy } from '../plugins/definePolicy.js';
import { byPlace } from '../model/byPlace.js';
import { checkedConfig, type CheckedConfig } from './checkedConfig.js';
import { parsePlain, type PlainDocument } from './document/document.js';
import { documentText } from './document/documentText.js';
import { ConfigError } from './error.js';
import type { ConfigPlace } from './place.js';
import { configProblem } from './problems/config.js';
import type { Settings } from './schema.js';
import { modulesOf } from './namedModules.js';
import { chainOf } from './extends/chain.js';

/** A config that was read and checked. */
export interface Config
  extends
    Pick<ConfigPlace, 'path' | 'name'>,
    Pick<CheckedConfig, 'settings' | 'criteria' | 'added' | 'headers'> {
  /** itself, and those that it extends */
  readonly files: readonly string[];
  /** those of `check.policies` */
  readonly policies: readonly OwnPolicy[];
}

/** Reads a config, loads the modules it names and makes criteria of its measures. Throws ConfigError with all problems. */
export async function loadConfig(place: ConfigPlace, builtIn: readonly Criterion[]): Promise<Config> {
  const { name } = place;
  const written = parsePlain({ file: name, text: await textOf(place) });
  if (!('data' in written)) throw new ConfigError(written);
  const chain = await chainOf(place, written);
  const loaded = await modulesIn(place, written, builtIn);
  const { modules } = loaded;
  const checked = checkedConfig(chain, { builtIn, modules });
  const { document, settings, criteria, added, headers } = checked;
  const own = await policiesIn(place, document, settings);
  const all = [...checked.problems, ...loaded.problems, ...own.problems];
  if (all.length > 0) throw new ConfigError(all.toSorted(byPlace));
  return {
    path: place.path,
    name,
    files: chain.map((link) => link.path),
    settings,
    criteria,
    added,
    headers,
    policies: own.policies,
  };
}

/** The modules that a config names, or what keeps them from being loaded: the rest of the config is checked all the same. */
async function modulesIn(place: ConfigPlace, document: PlainDocument, builtIn: readonly Criterion[]) {
  try {
    return { modules: await modulesOf(place, document, builtIn), problems: [] };
  } catch (error) {
    if (error instanceof ConfigError) return { modules: [], problems: error.problems };
    throw error;
  }
}

/** The policies of a config, or what keeps their modules from being loaded. */
async function policiesIn(place: ConfigPlace, document: PlainDocument, settings: Settings) {
  const declared = settings.check?.policies ?? [];
  if (declared.length === 0) return { policies: [], problems: [] };
  // Loaded when a config has policies of its own: most have none.
  const { policiesOfConfig } = await import('./ownModules.js');
  try {
    return { policies: await policiesOfConfig(place, document, declared), problems: [] };
  } catch (error) {
    if (error instanceof ConfigError) return { policies: [], problems: error.problems };
    throw error;
  }
}

async function textOf({ path: file, name, typed = name, explicit }: ConfigPlace): Promise<string> {
  const read = await readWhole(file, { isFound: !explicit });
  if ('bytes' in read) return documentText(name, read.bytes);
  throw new ConfigError([
    configProblem('config-unreadable', { file: typed, line: 1 }, { reason: read.code }),
  ]);
}
