import { placeMark } from '../../model/address.js';
import type { Edition, Fact } from '../../model/difference.js';
import type { MissingRule, Thresholds, Value } from '../../model/result.js';
import type { CellPlace } from '../../model/task.js';
import { figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';

/** What an empty cell, or a criterion that took no part, is called. */
export const noEntry: Text = { ja: '空欄', en: 'no entry' };

/** The states of a criterion without a value. */
export const states = {
  unknown: { ja: '不明', en: 'unknown' },
  'not-applicable': { ja: '対象外', en: 'not applicable' },
} as const satisfies Record<Exclude<Value, number>, Text>;

/** The rules for what is unknown, by the word that flag and config have for them. */
export const missingNames = {
  prior: { ja: '視点ごとの平均（prior）', en: 'prior' },
  midpoint: { ja: '中間値（midpoint）', en: 'midpoint' },
  available: { ja: 'データのある視点だけで平均（available）', en: 'available' },
  pessimistic: { ja: '最低値（pessimistic）', en: 'pessimistic' },
} as const satisfies Record<MissingRule, Text>;

/** What each threshold decides. */
export const thresholdNames = {
  leave: { ja: '「各団体の判断に委ねる」とする地域差', en: 'local variation from which a task is left' },
  coordinate: {
    ja: '「共同調達との調整」とする参加割合',
    en: 'joint procurement from which a task is coordinated',
  },
  held: { ja: '「情報不足」としない充足率', en: 'coverage below which a task is held' },
} as const satisfies Record<keyof Thresholds, Text>;

/** Changes of cells that a saved result does not hold, by what depends on them. */
export const factNames = {
  standardised: {
    ja: '標準化対象事務への該当の有無の変更',
    en: 'whether it is one of the standardised tasks',
  },
  performer: { ja: '実施主体の変更', en: 'who performs it' },
  conditions: { ja: '先に決めるべき条件の有無の変化', en: 'whether something is to be settled first' },
  leave: { ja: '団体による差の変化', en: 'how much bodies differ' },
  coordinate: { ja: '共同調達の及ぶ割合の変化', en: 'how far joint procurement reaches' },
  track: {
    ja: '区分の根拠（根拠法令・新サービス等）の変更',
    en: 'what the track rests on (governing laws, new service and the like)',
  },
} as const satisfies Record<Fact, Text>;

interface Turn {
  readonly from: string;
  readonly to: string;
}

interface Told {
  readonly cell: Turn & { readonly name: string };
  readonly place: CellPlace;
  readonly ofWeight: { readonly name: string };
  readonly ofParam: { readonly criterion: string; readonly param: string };
  readonly ranged: { readonly value: string; readonly low: string; readonly high: string };
  readonly value: Turn & { readonly name: string };
  readonly weight: Turn & { readonly name: string };
  readonly param: Turn & { readonly criterion: string; readonly param: string };
  readonly definition: { readonly criterion: string };
  readonly added: { readonly criterion: string };
  readonly removed: { readonly criterion: string };
  readonly missing: Turn;
  readonly exponent: Turn;
  readonly threshold: Turn & { readonly name: string };
  readonly record: { readonly from: Edition | null; readonly to: Edition | null };
  readonly version: Turn;
  readonly more: { readonly left: number };
}

const editionText: Wording<Edition | null> = {
  ja(edition) {
    if (edition === null) return 'なし';
    if (edition.laws === undefined) return 'あり（法令を除く）';
    const { date, survey, acceptFuzzy } = edition.laws;
    return `あり（法令は${date}現在、手続は${survey}年度の調査${acceptFuzzy ? '、似た法令名も一致とみなす' : ''}）`;
  },
  en(edition) {
    if (edition === null) return 'none';
    if (edition.laws === undefined) return 'some (not of laws)';
    const { date, survey, acceptFuzzy } = edition.laws;
    return `some (laws of ${date}, procedures of FY${survey}${acceptFuzzy ? ', names that are like a title accepted' : ''})`;
  },
};

/** The wording of each kind of change. */
export const reasonWordings: { readonly [K in keyof Told]: Wording<Told[K]> } = {
  cell: {
    ja: ({ name, from, to }) => `${name} ${from} → ${to}`,
    en: ({ name, from, to }) => `${name} ${from} → ${to}`,
  },
  place: {
    ja: (place) => `（${place.file}${placeMark(place)}）`,
    en: (place) => ` (${place.file}${placeMark(place)})`,
  },
  ofWeight: { ja: ({ name }) => `「${name}」の重みの変更`, en: ({ name }) => `weight of “${name}”` },
  ofParam: {
    ja: ({ criterion, param }) => `「${criterion}」の基準${param === '' ? '' : ` ${param} `}の変更`,
    en: ({ criterion, param }) =>
      param === '' ? `another way of judging “${criterion}”` : `${param} of “${criterion}”`,
  },
  ranged: {
    ja: ({ value, low, high }) => `${value}（幅 ${low}～${high}）`,
    en: ({ value, low, high }) => `${value} (${low} to ${high})`,
  },
  value: {
    ja: ({ name, from, to }) => `「${name}」の評価値 ${from} → ${to}`,
    en: ({ name, from, to }) => `value of “${name}” ${from} → ${to}`,
  },
  weight: {
    ja: ({ name, from, to }) => `「${name}」の重み ${from} → ${to}`,
    en: ({ name, from, to }) => `weight of “${name}” ${from} → ${to}`,
  },
  param: {
    ja: ({ criterion, param, from, to }) => `「${criterion}」の基準 ${param} ${from} → ${to}`,
    en: ({ criterion, param, from, to }) => `${param} of “${criterion}” ${from} → ${to}`,
  },
  definition: {
    ja: ({ criterion }) => `「${criterion}」の評価方法の変更`,
    en: ({ criterion }) => `another way of judging “${criterion}”`,
  },
  added: {
    ja: ({ criterion }) => `視点「${criterion}」の追加`,
    en: ({ criterion }) => `criterion “${criterion}” added`,
  },
  removed: {
    ja: ({ criterion }) => `視点「${criterion}」の除外`,
    en: ({ criterion }) => `criterion “${criterion}” no longer used`,
  },
  missing: {
    ja: ({ from, to }) => `不明の扱い ${from} → ${to}`,
    en: ({ from, to }) => `how an unknown counts ${from} → ${to}`,
  },
  exponent: {
    ja: ({ from, to }) => `平均の指数 ${from} → ${to}`,
    en: ({ from, to }) => `exponent of the mean ${from} → ${to}`,
  },
  threshold: {
    ja: ({ name, from, to }) => `${name} ${from} → ${to}`,
    en: ({ name, from, to }) => `${name} ${from} → ${to}`,
  },
  record: {
    ja: ({ from, to }) => `公的記録による補完 ${editionText.ja(from)} → ${editionText.ja(to)}`,
    en: ({ from, to }) => `figures from the public record ${editionText.en(from)} → ${editionText.en(to)}`,
  },
  version: {
    ja: ({ from, to }) => `プログラムの版 ${from} → ${to}`,
    en: ({ from, to }) => `version of the program ${from} → ${to}`,
  },
  more: {
    ja: ({ left }) => `ほか${figure(left)}項目`,
    en: ({ left }) => `${figure(left)} more`,
  },
};
