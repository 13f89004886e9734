import type { Config } from '../../config/load.js';
import type { Criterion } from '../../criterion/define.js';
import type { ScoreOptions } from '../../score.js';
import type { Context } from '../context.js';
import { namedCriterion } from '../../model/namedCriterion.js';
import { configChoice } from '../../library/configChoice.js';
import { findSettings, type FoundSettings } from './findSettings.js';
import { readOptionsOf } from './inputOptions.js';
import { profileWeights } from './profiles.js';
import type { RunFlags } from './runOptions.js';
import { choiceOf } from './scoringOptions.js';

/** What a run needs before it reads its inputs. */
export interface SetUp {
  /** with the language of the config, where no flag names one */
  readonly context: Context;
  readonly criteria: readonly Criterion[];
  readonly options: RunOptions;
  readonly config: Config | undefined;
  /** paths that the run reads, and that no output may overwrite */
  readonly reads: readonly string[];
}

export type RunOptions = ScoreOptions & ReturnType<typeof readOptionsOf>;

/** Finds the config, loads what it and the flags add, and lets the flags override it. Throws UsageError, ConfigError. */
export async function setUp(context: Context, paths: readonly string[], flags: RunFlags): Promise<SetUp> {
  const settings = await findSettings(context, paths, flags);
  return setUpWith(context, settings, flags);
}

/** The same, of settings that are found already. Throws UsageError. */
export function setUpWith(context: Context, settings: FoundSettings, flags: RunFlags): SetUp {
  const { config, criteria, reads } = settings;
  return {
    context: languageOf(context, config),
    criteria,
    config,
    reads,
    options: optionsWith(settings, flags),
  };
}

/** The flags over the profile, the profile over the config. */
function optionsWith({ config, criteria, added }: FoundSettings, flags: RunFlags): RunOptions {
  const fromConfig = config === undefined ? {} : configChoice(config);
  const fromFlags = choiceOf(flags, criteria.map(namedCriterion));
  const weights = {
    ...fromConfig.weights,
    ...profileWeights(flags.profile, config),
    ...fromFlags.weights,
  };
  return {
    ...readOptionsOf(flags),
    ...fromConfig,
    ...fromFlags,
    ...(Object.keys(weights).length === 0 ? {} : { weights }),
    // What the flag --criteria names is all that counts.
    ...(added.length === 0 || fromFlags.criteria !== undefined ? {} : { added }),
  };
}

function languageOf(context: Context, config: Config | undefined): Context {
  const asked = context.io.argv.some((arg) => arg === '--lang' || arg === '-l' || arg.startsWith('--lang='));
  return { ...context, lang: asked ? context.lang : (config?.settings.lang ?? context.lang) };
}
