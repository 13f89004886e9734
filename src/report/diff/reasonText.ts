import type {
  CellChange,
  ParamChange,
  Reason,
  SettingChange,
  ValueChange,
  WeightChange,
} from '../../difference.js';
import type { Named } from '../../explanation.js';
import type { Thresholds, Value } from '../../result.js';
import { cut } from '../../text/cut.js';
import { figure, percent } from '../../text/figure.js';
import type { Lang, Text, Wording } from '../../text/lang.js';
import { cellText } from '../explain/cellText.js';
import type { Place } from '../../task.js';
import { linesText } from '../explain/linesText.js';
import { joined } from '../words.js';

// Items of one kind that a sentence names; the others are counted.
const most = 3;

// Columns that a param may take: an expert can set anything.
const room = 40;

/**
 * A reason in words, without its points; not yet safe for any place. Settings are only named, because what they were is
 * told once for all tasks. Of a cell the place is told where it is another than that of the task.
 */
export function reasonText(reason: Reason, at: Place, lang: Lang): string {
  switch (reason.is) {
    case 'data':
      return some(
        reason.cells.map((cell) => cellWords(cell, at, lang)),
        lang,
      );
    case 'values':
      return some(
        reason.values.map((value) => valueWords(value, lang)),
        lang,
      );
    case 'weights':
      return some(
        reason.weights.map(({ criterion }) => wording.ofWeight[lang]({ name: criterion.title[lang] })),
        lang,
      );
    case 'params':
      return some(
        reason.params.map(({ criterion, param = '' }) =>
          wording.ofParam[lang]({ criterion: criterion.title[lang], param }),
        ),
        lang,
      );
    default:
      return settingText(reason, lang);
  }
}

/** A change of the settings in words, with everything that it is made of. */
export function settingText(setting: SettingChange, lang: Lang): string {
  switch (setting.is) {
    case 'weights':
      return joined(
        setting.weights.map((weight) => weightWords(weight, lang)),
        lang,
      );
    case 'params':
      return joined(
        setting.params.map((param) => paramWords(param, lang)),
        lang,
      );
    case 'criteria':
      return joined(
        [
          ...setting.added.map((criterion) => wording.added[lang]({ criterion: criterion.title[lang] })),
          ...setting.removed.map((criterion) => wording.removed[lang]({ criterion: criterion.title[lang] })),
        ],
        lang,
      );
    case 'missing':
      return wording.missing[lang](setting);
    case 'exponent':
      return wording.exponent[lang]({ from: figure(setting.from, 5), to: figure(setting.to, 5) });
    case 'thresholds':
      return joined(
        setting.thresholds.map(({ threshold, from, to }) =>
          wording.threshold[lang]({
            name: thresholdNames[threshold][lang],
            from: percent(from),
            to: percent(to),
          }),
        ),
        lang,
      );
    case 'version':
      return wording.version[lang](setting);
  }
}

function some(items: readonly string[], lang: Lang): string {
  const left = items.length - most;
  // One more is no longer than to say that it is left out.
  if (left <= 1) return joined(items, lang);
  return joined([...items.slice(0, most), wording.more[lang]({ left })], lang);
}

function cellWords(cell: CellChange, at: Place, lang: Lang): string {
  const entry = (value: CellChange['from']): string =>
    value === undefined ? empty[lang] : cut(cellText(cell, value, lang), room);
  const change = { name: cell.title[lang], from: entry(cell.from), to: entry(cell.to) };
  return wording.cell[lang](change) + placeText(cell.newAt, at, lang);
}

/** Nothing where the cell stands on the line of its task, as in a CSV. */
function placeText(place: Place, { file, line }: Place, lang: Lang): string {
  if (place.file === file) return place.line === line ? '' : linesText([place], lang);
  return wording.place[lang](place);
}

function valueWords({ criterion, from, to }: ValueChange, lang: Lang): string {
  const change = { from: valueText(from, lang), to: valueText(to, lang) };
  return wording.value[lang]({ name: criterion.title[lang], ...change });
}

function valueText(value: Value | undefined, lang: Lang): string {
  if (value === undefined) return empty[lang];
  return typeof value === 'number' ? value.toFixed(2) : states[value][lang];
}

function weightWords({ criterion, from, to }: WeightChange, lang: Lang): string {
  return wording.weight[lang]({ name: titleOf(criterion, lang), from: percent(from), to: percent(to) });
}

function paramWords({ criterion, param, from, to }: ParamChange, lang: Lang): string {
  const name = titleOf(criterion, lang);
  if (param === undefined) return wording.definition[lang]({ criterion: name });
  return wording.param[lang]({ criterion: name, param, from: paramText(from), to: paramText(to) });
}

function titleOf({ title }: Named, lang: Lang): string {
  return title[lang];
}

function paramText(value: unknown): string {
  return cut(typeof value === 'string' ? value : (JSON.stringify(value) ?? '-'), room);
}

const empty: Text = { ja: '空欄', en: 'no entry' };

const states = {
  unknown: { ja: '不明', en: 'unknown' },
  'not-applicable': { ja: '対象外', en: 'not applicable' },
} as const satisfies Record<Exclude<Value, number>, Text>;

const thresholdNames = {
  leave: { ja: '「各団体に委ねる」とする地域差', en: 'local variation from which a task is left' },
  coordinate: {
    ja: '「共同調達と調整」とする参加割合',
    en: 'joint procurement from which a task is coordinated',
  },
  held: { ja: '「情報不足」としない充足率', en: 'coverage below which a task is held' },
} as const satisfies Record<keyof Thresholds, Text>;

interface Turn {
  readonly from: string;
  readonly to: string;
}

interface Told {
  readonly cell: Turn & { readonly name: string };
  readonly place: Place;
  readonly ofWeight: { readonly name: string };
  readonly ofParam: { readonly criterion: string; readonly param: string };
  readonly value: Turn & { readonly name: string };
  readonly weight: Turn & { readonly name: string };
  readonly param: Turn & { readonly criterion: string; readonly param: string };
  readonly definition: { readonly criterion: string };
  readonly added: { readonly criterion: string };
  readonly removed: { readonly criterion: string };
  readonly missing: Turn;
  readonly exponent: Turn;
  readonly threshold: Turn & { readonly name: string };
  readonly version: Turn;
  readonly more: { readonly left: number };
}

const wording: { readonly [K in keyof Told]: Wording<Told[K]> } = {
  cell: {
    ja: ({ name, from, to }) => `${name} ${from} → ${to}`,
    en: ({ name, from, to }) => `${name} ${from} → ${to}`,
  },
  place: {
    ja: ({ file, line }) => `（${file}:${line}）`,
    en: ({ file, line }) => ` (${file}:${line})`,
  },
  ofWeight: { ja: ({ name }) => `「${name}」の重みの変更`, en: ({ name }) => `weight of “${name}”` },
  ofParam: {
    ja: ({ criterion, param }) => `「${criterion}」の基準${param === '' ? '' : ` ${param} `}の変更`,
    en: ({ criterion, param }) =>
      param === '' ? `another way of judging “${criterion}”` : `${param} of “${criterion}”`,
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
  version: {
    ja: ({ from, to }) => `プログラムの版 ${from} → ${to}`,
    en: ({ from, to }) => `version of the program ${from} → ${to}`,
  },
  more: {
    ja: ({ left }) => `ほか${figure(left)}項目`,
    en: ({ left }) => `${figure(left)} more`,
  },
};
