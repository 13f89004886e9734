import path from 'node:path';
import * as z from 'zod';
import { criteria as builtIn } from '../../criteria/index.js';
import type { CheckOptions } from '../check.js';
import { configRoot, findConfig } from '../config/find.js';
import { loadConfig, type Config } from '../config/load.js';
import type { Settings } from '../config/schema.js';
import type { Criterion } from '../criterion/define.js';
import type { ScoreOptions } from '../score.js';
import type { Lang } from '../text/lang.js';
import { configChoice } from './configChoice.js';
import { defined } from './defined.js';
import { ownFindings } from './ownFindings.js';
import { refuseWrongShape } from './refuseWrongShape.js';
import { criteriaShape } from './shapes.js';

/** What a config chooses, in the form that `score` and `check` take. */
export interface LoadedConfig {
  /** the config itself, then those that it extends: absolute paths */
  readonly files: readonly string[];
  /** those of the tool, of modules, and of measures */
  readonly criteria: readonly Criterion[];
  readonly options: ScoreOptions;
  /** the same, with what fails a check */
  readonly check: CheckOptions;
  readonly lang: Lang | undefined;
  /** the weights of each profile, by its name */
  readonly profiles: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Reads a `commonality.yaml`. **The modules that it names are programs, and reading it runs them**: name only files that you
 * would run. Throws ConfigError with everything that is wrong, OptionsError if an argument cannot be used.
 */
export async function readConfig(
  file: string,
  criteria: readonly Criterion[] = builtIn,
): Promise<LoadedConfig> {
  refuseWrongShape({ file: [file, z.string().min(1)], criteria: [criteria, criteriaShape] });
  const place = path.resolve(file);
  const root = configRoot(path.dirname(place), path.dirname(place));
  const config = await loadConfig({ path: place, name: path.basename(file), explicit: true, root }, criteria);
  const options = configChoice(config);
  const { lang, profiles = {} } = config.settings;
  return {
    files: config.files,
    criteria: config.criteria,
    options,
    check: { ...options, ...gateOf(config), ...ownFindings(config.policies) },
    lang,
    profiles: Object.fromEntries(Object.entries(profiles).map(([name, weights]) => [name, defined(weights)])),
  };
}

/** The config that holds for the files of a folder: in it, or above it as far as its repository goes. */
export function nearestConfig(folder: string): string | undefined {
  refuseWrongShape({ folder: [folder, z.string().min(1)] });
  return findConfig(path.resolve(folder), path.resolve(folder));
}

function gateOf({ settings }: Config): CheckOptions {
  const gate: NonNullable<Settings['check']> = settings.check ?? {};
  return {
    policies: defined({
      minCoverage: gate['min-coverage'],
      stableTop: gate['stable-top'],
      maxMove: gate['max-move'],
      maxClamped: gate['max-clamped'],
    }),
    ...defined({ severities: gate.severity, failOn: gate['fail-on'], maxWarnings: gate['max-warnings'] }),
  };
}
