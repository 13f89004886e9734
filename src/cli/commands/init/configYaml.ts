import { criteria } from '../../../../criteria/index.js';
import { defaultThresholds } from '../../../scoring/verdict.js';
import type { Lang } from '../../../text/lang.js';
import type { SchemaPlace } from './schemaPlace.js';

/**
 * A config with what can be set in it. A line is off where its `#` is followed by a key rather than by a blank and a
 * sentence; all of them may be turned on at once.
 */
export function configYaml(lang: Lang, schema: SchemaPlace): string {
  return `# yaml-language-server: $schema=${schema.path}
${schemaNotes[schema.is][lang]}
${texts[lang]}`;
}

const schemaNotes = {
  installed: {
    ja: '# 上の行により、エディターが項目名を補完し、誤りを示す（パッケージをこのフォルダーに入れているとき）。',
    en: '# With the line above, editors complete the keys and flag wrong ones (the package is installed here).',
  },
  copy: {
    ja: `# 上の行により、エディターが項目名を補完し、誤りを示す。
# commonalityを更新したら「commonality schema config > commonality.schema.json」で作り直す。`,
    en: `# With the line above, editors complete the keys and flag wrong ones.
# After an update of commonality, renew it: “commonality schema config > commonality.schema.json”.`,
  },
} as const satisfies Record<SchemaPlace['is'], Record<Lang, string>>;

/** One line for each criterion, with its title. */
function weightLines(lang: Lang): string {
  const longest = Math.max(...criteria.map(({ id }) => id.length));
  return criteria.map(({ id, title }) => `#  ${`${id}: 1`.padEnd(longest + 3)}  # ${title[lang]}`).join('\n');
}

const { leave, coordinate, held } = defaultThresholds;
const heldShown = `${held * 100}%`;

const texts: Readonly<Record<Lang, string>> = {
  ja: `# 事務一覧のフォルダーから上へ順に探し、最初に見付かった設定が使われる。使った設定は結果に記録される。
# 「#」の直後に項目名がある行は、その「#」を消すと有効になる。

# 表示の言語：ja・en
lang: ja

# 不明の数え方：prior（視点ごとの平均）・midpoint（中間値）・available（データのある視点だけ）・pessimistic（最低値）
missing: prior

# 平均の指数：1（加重平均）・0（幾何平均）・-1（調和平均）
exponent: 1

# 見出しが独自の事務一覧では、項目の英語名に、その見出しを対応させる。
#columns:
#  name: [業務名, 担当業務]
#  staff_hours_per_year: 年間従事時間

# セルの独自の言葉：true・false、low・medium・high、選択肢の名称、数値、unknown（不明）
#words:
#  済: true
#  調査中: unknown

# 使う視点。書かなければ、見出しに項目のある視点をすべて使う。
# 独自の視点のモジュール（./criteria/flood-risk.js など）も並べられる。ひな形は commonality criteria new ID で作る。
#criteria: [commonality, statutory-basis, workforce-effect, call-volume]

# 視点の重み（比）。書かない視点は1
#weights:
${weightLines('ja')}

# 視点のパラメータ。一覧は commonality criteria show ID で表示する。
#params:
#  law-change-frequency:
#    ceiling: 6

# 仕分けの境：地域差がこれ以上なら各団体の判断に委ねる、共同調達がこれ以上なら共同調達との調整、充足率がこれ未満なら情報不足
#thresholds:
#  leave: ${leave * 100}%
#  coordinate: ${coordinate * 100}%
#  held: ${heldShown}

# 事務一覧の1つの列から作る視点。評価値は goalposts の左で0、右で1（better: low なら逆）
#measures:
#  - id: call-volume
#    title: { ja: 電話照会件数, en: Phone enquiries }
#    column: 電話件数
#    goalposts: [0, 5000]
#    scale: log  # linear・log、又は [[0, 0], [10, 0.5], [100, 1]] のような折れ線
#    better: high
#    weight: 2
#    reason: { ja: 照会が多い事務ほど共通の窓口が効く, en: Many calls gain from one desk }

# 立場ごとの重み。score --profile town、又は --profile all で並べて比べる。
#profiles:
#  town: { small-town-burden: 3, workforce-effect: 2 }
#  ministry: { national-report-load: 3, statutory-basis: 2 }

# commonality check が不合格とする条件
check:
  fail-on: error  # error・warning・never
#  max-warnings: 0
#  min-coverage: 50%
#  stable-top: 10
#  max-move: 5
#  severity: { blank-row: off }
`,
  en: `# The config used is the first one found from the folder of the inventory upwards; the result names it.
# A line whose "#" is followed at once by a key is off: delete that "#" to turn it on.

# language of the words: ja or en
lang: en

# how an unknown counts: prior (of its criterion), midpoint, available (mean of the known) or pessimistic
missing: prior

# exponent of the mean: 1 weighted mean, 0 geometric, -1 harmonic
exponent: 1

# Headers of my own: the name of the field, and the header or headers it has in my files.
#columns:
#  name: [Activity, Service]
#  staff_hours_per_year: Hours worked

# Words of my own in cells: true, false, low, medium, high, an option, a figure, or unknown.
#words:
#  done: true
#  under study: unknown

# Criteria to use. Without the list: all that the headers speak to.
# Modules of one's own (such as ./criteria/flood-risk.js) go here too; commonality criteria new ID writes one.
#criteria: [commonality, statutory-basis, workforce-effect, call-volume]

# Weights of the criteria, relative to each other; 1 where none is given.
#weights:
${weightLines('en')}

# Params of the criteria; commonality criteria show ID lists them.
#params:
#  law-change-frequency:
#    ceiling: 6

# Where a task is set aside: left to each body from this local variation, coordinated from this share under joint
# procurement, held below this coverage.
#thresholds:
#  leave: ${leave * 100}%
#  coordinate: ${coordinate * 100}%
#  held: ${heldShown}

# Criteria from one column each: the value is 0 at the left goalpost and 1 at the right (the reverse for better: low).
#measures:
#  - id: call-volume
#    title: { ja: 電話照会件数, en: Phone enquiries }
#    column: Phone calls
#    goalposts: [0, 5000]
#    scale: log  # linear, log, or points such as [[0, 0], [10, 0.5], [100, 1]]
#    better: high
#    weight: 2
#    reason: { ja: 照会が多い事務ほど共通の窓口が効く, en: Many calls gain from one desk }

# Weights of several groups of people: score --profile town, or --profile all to compare them.
#profiles:
#  town: { small-town-burden: 3, workforce-effect: 2 }
#  ministry: { national-report-load: 3, statutory-basis: 2 }

# what fails commonality check
check:
  fail-on: error  # error, warning or never
#  max-warnings: 0
#  min-coverage: 50%
#  stable-top: 10
#  max-move: 5
#  severity: { blank-row: off }
`,
};
