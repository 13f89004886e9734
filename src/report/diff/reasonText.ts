import type {
  CellChange,
  ParamChange,
  Reason,
  SettingChange,
  ValueChange,
  WeightChange,
} from '../../model/difference.js';
import type { NamedCriterion } from '../../model/explanation.js';
import type { Value } from '../../model/result.js';
import type { Range } from '../../criterion/range.js';
import { cut } from '../../text/cut.js';
import { figure, percent } from '../../text/figure.js';
import type { Lang, Sentence } from '../../text/lang.js';
import { cellText } from '../explain/cellText.js';
import type { CellPlace, Place } from '../../model/task.js';
import { linesText } from '../explain/linesText.js';
import { recordMark } from '../score/reasons.js';
import { joined } from '../score/words.js';
import { noEntry, factNames, missingNames, states, thresholdNames, reasonWordings } from './reasonWords.js';

// Items of one kind that a sentence names; the others are counted.
const most = 3;

// Columns that a param may take: an expert can set anything.
const room = 40;

/**
 * A reason in words, without its points; not yet safe for any place. Settings are only named, because what they were is
 * reported once for all tasks. The place of a cell is given if it differs from that of the task.
 */
export function causeText(reason: Reason, at: Place, lang: Lang): string {
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
        reason.weights.map(({ criterion }) => reasonWordings.ofWeight[lang]({ name: criterion.title[lang] })),
        lang,
      );
    case 'params':
      return some(
        reason.params.map(({ criterion, param = '' }) =>
          reasonWordings.ofParam[lang]({ criterion: criterion.title[lang], param }),
        ),
        lang,
      );
    case 'facts':
      return factNames[reason.about][lang];
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
          ...setting.added.map((criterion) =>
            reasonWordings.added[lang]({ criterion: criterion.title[lang] }),
          ),
          ...setting.removed.map((criterion) =>
            reasonWordings.removed[lang]({ criterion: criterion.title[lang] }),
          ),
        ],
        lang,
      );
    case 'missing':
      return reasonWordings.missing[lang]({
        from: missingNames[setting.from][lang],
        to: missingNames[setting.to][lang],
      });
    case 'exponent':
      return reasonWordings.exponent[lang]({ from: figure(setting.from, 5), to: figure(setting.to, 5) });
    case 'thresholds':
      return joined(
        setting.thresholds.map(({ threshold, from, to }) =>
          reasonWordings.threshold[lang]({
            name: thresholdNames[threshold][lang],
            from: percent(from),
            to: percent(to),
          }),
        ),
        lang,
      );
    case 'record':
      return reasonWordings.record[lang](setting);
    case 'version':
      return reasonWordings.version[lang](setting);
  }
}

function some(items: readonly string[], lang: Lang): string {
  const left = items.length - most;
  // One more is no longer than to say that it is left out.
  if (left <= 1) return joined(items, lang);
  return joined([...items.slice(0, most), reasonWordings.more[lang]({ left })], lang);
}

function cellWords(cell: CellChange, at: Place, lang: Lang): string {
  const entry = (value: CellChange['from'], source: Sentence | undefined): string =>
    value === undefined
      ? noEntry[lang]
      : `${cut(cellText(cell, value, lang), room)}${source === undefined ? '' : recordMark[lang]}`;
  const turn = { from: entry(cell.from, cell.oldSource), to: entry(cell.to, cell.newSource) };
  const change = { name: cell.title[lang], ...turn };
  return reasonWordings.cell[lang](change) + placeText(cell.newAt, at, lang);
}

/** Empty if the cell is on the line of its task, as in a CSV. */
function placeText(place: CellPlace, { file, line }: Place, lang: Lang): string {
  if (place.file === file) return place.line === line ? '' : linesText([place], lang);
  return reasonWordings.place[lang](place);
}

function valueWords({ criterion, from, to, fromRange, toRange }: ValueChange, lang: Lang): string {
  const change = { from: valueText(from, fromRange, lang), to: valueText(to, toRange, lang) };
  return reasonWordings.value[lang]({ name: criterion.title[lang], ...change });
}

/** A value, with the range where the evidence leaves one. */
function valueText(value: Value | undefined, range: Range | undefined, lang: Lang): string {
  if (value === undefined) return noEntry[lang];
  if (typeof value !== 'number') return states[value][lang];
  const [low, high] = (range ?? [value, value]).map((end) => end.toFixed(2));
  if (low === undefined || high === undefined || low === high) return value.toFixed(2);
  return reasonWordings.ranged[lang]({ value: value.toFixed(2), low, high });
}

function weightWords({ criterion, from, to }: WeightChange, lang: Lang): string {
  return reasonWordings.weight[lang]({
    name: titleOf(criterion, lang),
    from: percent(from),
    to: percent(to),
  });
}

function paramWords({ criterion, param, from, to }: ParamChange, lang: Lang): string {
  const name = titleOf(criterion, lang);
  if (param === undefined) return reasonWordings.definition[lang]({ criterion: name });
  return reasonWordings.param[lang]({ criterion: name, param, from: paramText(from), to: paramText(to) });
}

function titleOf({ title }: NamedCriterion, lang: Lang): string {
  return title[lang];
}

function paramText(value: unknown): string {
  return cut(typeof value === 'string' ? value : (JSON.stringify(value) ?? '-'), room);
}
