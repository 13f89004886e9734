import path from 'node:path';
import { criteria as builtIn } from '../../../criteria/index.js';
import type { Config } from '../../config/load.js';
import { findConfig } from '../../config/find.js';
import { isModule } from '../../config/moduleName.js';
import type { Criterion } from '../../criterion/define.js';
import type { ScoreOptions } from '../../score.js';
import { plain, say, type Text, type Wording } from '../../text/lang.js';
import { nearest } from '../../text/nearest.js';
import type { ConfigFlags } from './configOptions.js';
import type { Context } from '../context.js';
import { readOptionsOf } from './inputOptions.js';
import type { RunFlags } from './runOptions.js';
import { choiceOf } from './scoringOptions.js';
import { UsageError } from '../usageError.js';

/** What a run needs before it reads its inputs. */
export interface SetUp {
  /** with the language of the config, where no flag names one */
  readonly context: Context;
  readonly criteria: readonly Criterion[];
  readonly options: ScoreOptions & ReturnType<typeof readOptionsOf>;
  readonly config: Config | undefined;
  /** paths that the run reads, and that no output may overwrite */
  readonly reads: readonly string[];
}

/** Finds the config, loads what it and the flags add, and lets the flags override it. Throws UsageError, ConfigError. */
export async function setUp(context: Context, paths: readonly string[], flags: RunFlags): Promise<SetUp> {
  const config = await configFor(context, paths, flags);
  const plugins = await pluginsOf(flags, context.io.cwd, config?.criteria ?? builtIn);
  const criteria = [...(config?.criteria ?? builtIn), ...plugins];
  const fromConfig = config === undefined ? {} : optionsOf(config);
  const fromFlags = choiceOf(
    flags,
    criteria.map(({ id }) => id),
  );
  const profile = profileOf(flags, config);
  const weights = { ...fromConfig.weights, ...profile, ...fromFlags.weights };
  const added = [...(config?.added ?? []), ...plugins.map(({ id }) => id)];
  return {
    context: languageOf(context, config),
    criteria,
    config,
    reads: [...paths, ...configFiles(config), ...(flags.plugin ?? []).filter(isPluginFile)],
    options: {
      ...readOptionsOf(flags),
      ...fromConfig,
      ...fromFlags,
      ...(Object.keys(weights).length === 0 ? {} : { weights }),
      // What the flag --criteria names is all that counts.
      ...(added.length === 0 || fromFlags.criteria !== undefined ? {} : { added }),
    },
  };
}

async function configFor({ io }: Context, paths: readonly string[], flags: ConfigFlags) {
  if (flags.config === false) return undefined;
  const explicit = typeof flags.config === 'string' ? path.resolve(io.cwd, flags.config) : undefined;
  const [first = '-'] = paths;
  const folder = first === '-' ? io.cwd : path.dirname(path.resolve(io.cwd, first));
  const place = explicit ?? findConfig(folder, io.cwd);
  if (place === undefined) return undefined;
  // Loaded when there is a config: most runs have none, and wait for no parser of YAML.
  const { loadConfig } = await import('../../config/load.js');
  return loadConfig({ path: place, name: nameOf(place, io.cwd), explicit: explicit !== undefined }, builtIn);
}

/** A config, and the modules that it names by their file. */
function configFiles(config: Config | undefined): readonly string[] {
  if (config === undefined) return [];
  const modules = (config.settings.criteria ?? []).filter((entry) => isModule(entry) && isPluginFile(entry));
  return [config.path, ...modules.map((module) => path.resolve(path.dirname(config.path), module))];
}

/** As the result names it: relative to the working folder, with forward slashes; from elsewhere only its own name. */
function nameOf(place: string, cwd: string): string {
  const relative = path.relative(cwd, place);
  const isOutside = relative.startsWith('..') || path.isAbsolute(relative);
  return isOutside ? path.basename(place) : relative.split(path.sep).join('/');
}

async function pluginsOf(
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
  return plugin.startsWith('.') || path.isAbsolute(plugin) || /\.[cm]?js$/.test(plugin);
}

/** What a config chooses. */
function optionsOf({ name, settings, added, headers, criteria }: Config): ScoreOptions {
  const { missing, exponent, thresholds, params, words, measures = [] } = settings;
  const ids = new Set(criteria.map(({ id }) => id));
  const named = (settings.criteria ?? []).filter((entry) => ids.has(entry));
  const measured = measures.flatMap(({ id, weight }) =>
    weight === undefined ? [] : [[id, weight] as const],
  );
  const weights = { ...Object.fromEntries(measured), ...defined(settings.weights ?? {}) };
  return {
    config: name,
    headers,
    ...(words === undefined ? {} : { words }),
    ...(missing === undefined ? {} : { missing }),
    ...(exponent === undefined ? {} : { exponent }),
    ...(thresholds === undefined ? {} : { thresholds: defined(thresholds) }),
    ...(params === undefined ? {} : { params: defined(params) }),
    ...(named.length === 0 ? {} : { criteria: named }),
    ...(Object.keys(weights).length === 0 ? {} : { weights }),
    ...(added.length === 0 ? {} : { added }),
  };
}

/** The entries that have a value: an optional key of a schema may be there without one. */
function defined<V>(values: Readonly<Record<string, V | undefined>>): Readonly<Record<string, V>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}

function profileOf({ profile }: RunFlags, config: Config | undefined): ScoreOptions['weights'] {
  if (profile === undefined) return {};
  const profiles = config?.settings.profiles ?? {};
  if (Object.hasOwn(profiles, profile)) return defined(profiles[profile] ?? {});
  if (profile === 'all') throw new UsageError(plain(says.onlyOne));
  const names = profileNames(config);
  throw new UsageError(say(says.profile, { given: profile, near: nearest(profile, names), names }));
}

function languageOf(context: Context, config: Config | undefined): Context {
  const asked = context.io.argv.some((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return { ...context, lang: asked ? context.lang : (config?.settings.lang ?? context.lang) };
}

/** The profiles that a config has. Throws UsageError if it has none. */
export function profileNames(config: Config | undefined): readonly string[] {
  const names = Object.keys(config?.settings.profiles ?? {});
  if (names.length === 0) throw new UsageError(plain(says.noProfiles));
  return names;
}

interface Given {
  readonly given: string;
  readonly near: string | undefined;
  readonly names: readonly string[];
}

const says = {
  profile: {
    ja: ({ given, near, names }) =>
      `設定の profiles に ${given} はありません。${near === undefined ? `次のいずれかを指定してください：${names.join('、')}` : `${near} ではありませんか。`}`,
    en: ({ given, near, names }) =>
      `the config has no profile ${given}; ${near === undefined ? `it has: ${names.join(', ')}` : `did you mean ${near}?`}`,
  },
  onlyOne: {
    ja: '--profile all は score だけで使えます。プロファイルを1つ指定してください。',
    en: '--profile all is for score; name one profile',
  },
  noProfiles: {
    ja: '設定に profiles がありません。commonality weights で作ったものを設定に書いてください。',
    en: 'there are no profiles in the config; commonality weights makes some',
  },
} as const satisfies Record<string, Wording<Given> | Text>;
