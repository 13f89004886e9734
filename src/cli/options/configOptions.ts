import { Option } from 'commander';
import { underHeading } from './underHeading.js';
import type { Lang, Text } from '../../text/lang.js';
import { several } from './values.js';

/** Flags that say where the settings come from; the same for every command that scores. */
export interface ConfigFlags {
  /** false with `--no-config` */
  readonly config?: string | boolean;
  readonly profile?: string;
  readonly plugin?: readonly string[];
}

/** The options of ConfigFlags. */
export function configOptions(lang: Lang): readonly Option[] {
  return underHeading(group[lang], [
    new Option('-c, --config <file>', says.config[lang]),
    new Option('--no-config', says.noConfig[lang]),
    new Option('--profile <name>', says.profile[lang]),
    new Option('--plugin <module>', says.plugin[lang]).argParser(several),
  ]);
}

const says = {
  config: {
    ja: '設定ファイル（既定は事務一覧のフォルダーから上にある commonality.yaml）',
    en: 'config file (default: the nearest commonality.yaml in or above the folder of the inventory)',
  },
  noConfig: { ja: '設定ファイルを使わない', en: 'do not use a config file' },
  profile: {
    ja: '設定の profiles にある重みを使う（score では all で立場別に並べる）',
    en: 'use the weights of this profile in the config; with score, all compares every profile',
  },
  plugin: {
    ja: '視点のモジュールを読み込む（プログラムとして実行される。複数可）',
    en: 'load a criterion from a module, which is executed as code (repeatable)',
  },
} as const satisfies Record<string, Text>;

const group: Text = { ja: '設定：', en: 'Settings:' };
