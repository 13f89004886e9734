import { withoutEnd } from '../../text/trim/withoutEnd.js';
import { isRange, type Figure, type FigureRange } from '../../criterion/range.js';
import type { CellValue, Field } from '../../criterion/field.js';
import { isShareKind } from '../../criterion/kinds.js';
import { isLevel, levelWords } from '../../criterion/rated/level.js';
import type { Lang } from '../../text/lang.js';

/** A cell as an inventory writes it, so that it is read as the same value again; blank where it is not known. */
export function writtenCell(value: CellValue | undefined, field: Field, lang: Lang): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][lang];
  if (typeof value === 'number' || isRange(value)) return figureText(value, field, lang);
  if (typeof value !== 'string') return value.length === 0 ? words.none[lang] : value.join(';');
  if (field.kind === 'rating') return isLevel(value) ? levelWords[value][lang] : value;
  return field.options?.[value]?.title[lang] ?? value;
}

const words = {
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },
  none: { ja: 'なし', en: 'none' },
} as const;

function figureText(figure: Figure, { kind, min = -Infinity }: Field, lang: Lang): string {
  const isShare = isShareKind(kind);
  if (!isRange(figure)) return decimal(figure);
  const shown = (x: number): string => (isShare ? `${decimal(x * 100)}%` : decimal(x));
  // Where figures may be below 0, a rise has its sign: △5～10% would be a fall.
  const upper = (x: number): string => `${min < 0 && x > 0 ? '+' : ''}${shown(x)}`;
  return rangeText(figure, { shown, upper, lang });
}

interface Shown {
  readonly shown: (x: number) => string;
  readonly upper: (x: number) => string;
  readonly lang: Lang;
}

function rangeText({ low, high, point }: FigureRange, { shown, upper, lang }: Shown): string {
  if (high === Infinity) return lang === 'ja' ? `${shown(low)}以上` : `${shown(low)} or more`;
  const limits = lang === 'ja' ? `${shown(low)}～${upper(high)}` : `${shown(low)} to ${upper(high)}`;
  if (point === undefined) return limits;
  return lang === 'ja' ? `${shown(point)}（${limits}）` : `${shown(point)} (${limits})`;
}

/** With the 15 digits that a decimal number of a spreadsheet keeps, and never as 1e-7. */
function decimal(x: number): string {
  const text = String(Number(x.toPrecision(15)));
  return text.includes('e') ? withoutEnd(withoutEnd(Number(text).toFixed(15), '0'), '.') : text;
}
