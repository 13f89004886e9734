import { criteria as builtIn } from '../../criteria/index.js';
import { droppedConfig, type DroppedFile } from '../config/droppedConfig.js';
import type { CheckedConfig } from '../config/checkedConfig.js';
import type { Criterion } from '../criterion/define.js';
import { fieldsOf } from '../criterion/fieldsOf.js';
import { configChoice } from '../library/configChoice.js';
import { defined } from '../library/defined.js';
import { verdictNames } from '../model/names.js';
import type { Problem } from '../model/problem.js';
import { namedMissingRules } from '../model/ruleNames.js';
import { configLines, configRefusals, type ConfigSets } from '../report/tool/configWords.js';
import type { ScoreOptions } from '../score.js';
import type { Text } from '../text/lang.js';

/** What a run in the page is set by. */
export interface DroppedSettings {
  readonly criteria: readonly Criterion[];
  readonly options: ScoreOptions;
  /** the weights of each stakeholder */
  readonly profiles: readonly {
    readonly profile: string;
    readonly weights: NonNullable<ScoreOptions['weights']>;
  }[];
  /** the config as a reader is told of it; undefined where there is none */
  readonly config: { readonly name: string; readonly sets: readonly Text[] } | undefined;
}

/** Why a config cannot be used. */
export interface RefusedSettings {
  readonly refusals: readonly Text[];
  readonly problems: readonly Problem[];
}

/** The settings of the config among these files; those of the program where there is none. */
export function droppedSettings(configs: readonly DroppedFile[]): DroppedSettings | RefusedSettings {
  if (configs.length === 0) return { criteria: builtIn, options: {}, profiles: [], config: undefined };
  const found = droppedConfig(configs, builtIn);
  if (found.is === 'refused') {
    const { problems } = found;
    const refusals = found.refusals.map(({ is, ...props }) => ({
      ja: configRefusals[is].ja(props),
      en: configRefusals[is].en(props),
    }));
    return { refusals, problems };
  }
  const { config } = found;
  const options = configChoice(config);
  return {
    criteria: config.criteria,
    options,
    profiles: Object.entries(config.settings.profiles ?? {}).map(([profile, weights]) => ({
      profile,
      weights: { ...options.weights, ...defined(weights) },
    })),
    config: { name: config.name, sets: configLines(setsOf(config, options)) },
  };
}

const unusedKeys = ['check', 'projects', 'lang'] as const;

function setsOf({ settings, criteria }: CheckedConfig, { weights = {} }: ScoreOptions): ConfigSets {
  const titles = new Map(criteria.map(({ id, title }) => [id, title]));
  const fields = fieldsOf(criteria);
  const titleOf = (id: string): Text => titles.get(id) ?? { ja: id, en: id };
  const fieldOf = (id: string): Text => fields[id]?.title ?? { ja: id, en: id };
  const { missing } = settings;
  return {
    weights: Object.entries(weights).map(([id, weight]) => ({ title: titleOf(id), weight })),
    criteria: (settings.criteria ?? []).map(titleOf),
    measures: (settings.measures ?? []).map(({ id }) => titleOf(id)),
    profiles: Object.keys(settings.profiles ?? {}),
    thresholds: Object.entries(defined(settings.thresholds ?? {})).map(([id, share]) => ({
      title: id === 'leave' || id === 'coordinate' || id === 'held' ? verdictNames[id] : { ja: id, en: id },
      share,
    })),
    missing:
      missing === undefined
        ? undefined
        : { ja: namedMissingRules.find(({ id }) => id === missing)?.names[0] ?? missing, en: missing },
    exponent: settings.exponent,
    params: Object.keys(defined(settings.params ?? {})).map(titleOf),
    columns: Object.keys(settings.columns ?? {}).map(fieldOf),
    words: Object.keys(settings.words ?? {}),
    fillDown: settings.fill_down ?? [],
    unused: unusedKeys.filter((key) => settings[key] !== undefined),
  };
}
