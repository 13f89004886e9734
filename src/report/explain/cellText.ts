import type { CellValue } from '../../criterion/field.js';
import { isShareKind } from '../../criterion/kinds.js';
import { isRange, type Figure } from '../../criterion/range.js';
import { isLevel, levelWords } from '../../criterion/rated/level.js';
import type { CellName } from '../../model/explanation.js';
import { cut } from '../../text/cut.js';
import { figureIn, percent, percentJa } from '../../text/figure.js';
import type { Lang, Text } from '../../text/lang.js';
import { digitsApart } from './apart.js';

const decimals = 5;

// Columns that an entry may take: a cell can hold a megabyte.
const room = 60;

/** The entry of a cell as an inventory would write it; not yet safe for any place. */
export function cellText(cell: CellName, value: CellValue, lang: Lang): string {
  const { kind, options = {} } = cell;
  if (typeof value === 'number' || isRange(value)) return figureText(cell, value, decimalsFor(cell), lang);
  if (typeof value === 'boolean') return flagWords[value ? 'yes' : 'no'][lang];
  if (typeof value !== 'string')
    return value.length === 0 ? none[lang] : value.join(lang === 'ja' ? '、' : ', ');
  const rating = kind === 'rating' && isLevel(value) ? levelWords[value] : undefined;
  return (rating ?? options[value]?.title)?.[lang] ?? cut(value, room);
}

/** Two entries of a cell with as many decimals as tell them apart; undefined where none do. */
export function cellTexts(
  cell: CellName,
  [from, to]: readonly [CellValue, CellValue],
  lang: Lang,
): readonly [from: string, to: string] | undefined {
  if (typeof from !== 'number' || typeof to !== 'number')
    return [cellText(cell, from, lang), cellText(cell, to, lang)];
  const write = (value: number, digits: number): string => figureText(cell, value, digits, lang);
  const digits = digitsApart(write, [from, to], decimalsFor(cell));
  return digits === undefined ? undefined : [write(from, digits), write(to, digits)];
}

function figureText({ kind }: Pick<CellName, 'kind'>, value: Figure, digits: number, lang: Lang): string {
  if (!isShareKind(kind)) return figureIn(lang, value, digits);
  return lang === 'ja' ? percentJa(value, digits) : percent(value, digits);
}

function decimalsFor({ kind }: Pick<CellName, 'kind'>): number {
  return isShareKind(kind) ? decimals - 2 : decimals;
}

const flagWords = { yes: { ja: 'はい', en: 'yes' }, no: { ja: 'いいえ', en: 'no' } } as const;

const none: Text = { ja: 'なし', en: 'none' };
