import { percent } from '../../text/figure.js';
import { langs, type Lang, type Text, type Wording } from '../../text/lang.js';

/** What a config sets, as far as a page uses it. */
export interface ConfigSets {
  /** titles of criteria, and what they weigh */
  readonly weights: readonly { readonly title: Text; readonly weight: number }[];
  /** criteria that are used, where it names them */
  readonly criteria: readonly Text[];
  /** criteria that it makes of columns of its own */
  readonly measures: readonly Text[];
  readonly profiles: readonly string[];
  readonly thresholds: readonly { readonly title: Text; readonly share: number }[];
  readonly missing: Text | undefined;
  readonly exponent: number | undefined;
  /** titles of the criteria whose params it sets */
  readonly params: readonly Text[];
  /** titles of the fields whose headers it names */
  readonly columns: readonly Text[];
  /** words of the user's own */
  readonly words: readonly string[];
  /** fields whose blank cells have the value above them */
  readonly fillDown: readonly string[];
  /** keys that a page has no use for */
  readonly unused: readonly string[];
}

/** What a config sets, a line for each key that it has. */
export function configLines(sets: ConfigSets): readonly Text[] {
  const lines = (lang: Lang) => linesIn(sets, lang);
  const [ja, en] = langs.map(lines);
  return (ja ?? []).map((line, i) => ({ ja: line, en: en?.[i] ?? line }));
}

function linesIn(sets: ConfigSets, lang: Lang): readonly string[] {
  const comma = lang === 'ja' ? '、' : ', ';
  const all = (texts: readonly Text[]) => texts.map((text) => text[lang]).join(comma);
  const said: readonly (readonly [Text, string])[] = [
    [labels.weights, sets.weights.map(({ title, weight }) => `${title[lang]} ${weight}`).join(comma)],
    [labels.criteria, all(sets.criteria)],
    [labels.measures, all(sets.measures)],
    [labels.profiles, sets.profiles.join(comma)],
    [
      labels.thresholds,
      sets.thresholds.map(({ title, share }) => `${title[lang]} ${percent(share)}`).join(comma),
    ],
    [labels.missing, sets.missing?.[lang] ?? ''],
    [labels.exponent, sets.exponent === undefined ? '' : String(sets.exponent)],
    [labels.params, all(sets.params)],
    [labels.columns, all(sets.columns)],
    [labels.words, sets.words.join(comma)],
    [labels.fillDown, sets.fillDown.join(comma)],
    [labels.unused, sets.unused.join(comma)],
  ];
  return said.flatMap(([label, value]) =>
    value === '' ? [] : [`${label[lang]}${lang === 'ja' ? '：' : ': '}${value}`],
  );
}

const labels = {
  weights: { ja: '重み', en: 'Weights' },
  criteria: { ja: '使う視点', en: 'Criteria used' },
  measures: { ja: '追加した視点', en: 'Criteria added' },
  profiles: { ja: '立場別の重み', en: 'Weights of stakeholders' },
  thresholds: { ja: 'しきい値', en: 'Thresholds' },
  missing: { ja: '不明の扱い', en: 'What is unknown counts as' },
  exponent: { ja: '平均の指数', en: 'Exponent of the mean' },
  params: { ja: '尺度などを変えた視点', en: 'Criteria whose params it sets' },
  columns: { ja: '列の見出しを指定した項目', en: 'Fields whose headers it names' },
  words: { ja: '独自の語', en: 'Words of its own' },
  fillDown: { ja: '空欄に上の値を入れる項目', en: 'Fields filled from above' },
  unused: { ja: 'このページでは使わない設定', en: 'Not used on this page' },
} as const satisfies Record<string, Text>;

/** A config that a page cannot use, and where it says what it cannot do. */
interface Refused {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

/** Why a page cannot use a config, and what to do. */
export const configRefusals = {
  module: {
    ja: ({ file, line, name }) =>
      `${file}:${line} 視点のモジュール「${name}」はプログラムであり、このページでは実行できません。その行を除くか、コマンド（commonality score）で計算してください。`,
    en: ({ file, line, name }) =>
      `${file}:${line} The module “${name}” is a program, which this page cannot run. Remove the line, or use the command line (commonality score).`,
  },
  package: {
    ja: ({ file, line, name }) =>
      `${file}:${line} extends の「${name}」はパッケージであり、このページでは読めません。その内容をこの設定に書き写すか、コマンドで計算してください。`,
    en: ({ file, line, name }) =>
      `${file}:${line} extends names the package “${name}”, which this page cannot read. Copy what it says into this config, or use the command line.`,
  },
  base: {
    ja: ({ file, line, name }) =>
      `${file}:${line} extends の「${name}」が読み込まれていません。このページはフォルダーを読めないため、設定と一緒にドロップしてください。`,
    en: ({ file, line, name }) =>
      `${file}:${line} extends names “${name}”, which is not there: this page reads no folders. Drop it together with the config.`,
  },
  several: {
    ja: ({ file, name }) => `設定は1つだけにしてください。「${file}」と「${name}」があります。`,
    en: ({ file, name }) => `Drop one config: there are “${file}” and “${name}”.`,
  },
} as const satisfies Record<string, Wording<Refused>>;
