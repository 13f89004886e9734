import type { Option } from 'commander';
import type { Lang } from '../../text/lang.js';
import { configOptions, type ConfigFlags } from './configOptions.js';
import { inputOptions, type InputFlags } from './inputOptions.js';
import { scoringOptions, type ScoringFlags } from './scoringOptions.js';

/** Flags of every command that scores. */
export interface RunFlags extends ConfigFlags, InputFlags, ScoringFlags {}

/** The options of RunFlags. */
export function runOptions(lang: Lang): readonly Option[] {
  return [...scoringOptions(lang), ...inputOptions(lang), ...configOptions(lang)];
}
