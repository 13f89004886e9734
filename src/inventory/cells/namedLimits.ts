import { headerKey } from '../../text/headerKey.js';
import type { CellProblemCode } from '../problems/cell.js';
import type { WrittenRange, Writing } from './range.js';
import { readFigure, type FigureRead } from './readFigure.js';

/** A key and the text behind it. */
export type NamedText = readonly [key: string, text: string];

type Name = 'low' | 'high' | 'point';

const names: ReadonlyMap<string, Name> = new Map([
  ['low', 'low'],
  ['下限', 'low'],
  ['high', 'high'],
  ['上限', 'high'],
  ['point', 'point'],
  ['値', 'point'],
]);

/** Reads limits that are written one by one: `{ low: 500, high: 800, point: 600 }`; what is left out is open. */
export function readNamedLimits(texts: readonly NamedText[], writing: Writing): FigureRead {
  const named = texts.map(([key, text]) => [names.get(headerKey(key)), readFigure(text, writing)] as const);
  const given = new Set(named.map(([name]) => name));
  if (given.size === 0 || given.size < named.length || given.has(undefined)) return wrong('nested-cell');
  const figures: Partial<Record<Name, WrittenRange>> = {};
  for (const [name, read] of named) {
    if (read.is === 'wrong') return read;
    if (read.is !== 'range' || name === undefined) continue;
    if (read.low !== read.point || read.about) return wrong('number-with-text');
    figures[name] = read;
  }
  return joined(figures);
}

function joined(figures: Partial<Record<Name, WrittenRange>>): FigureRead {
  const all = Object.values(figures);
  if (all.length === 0) return { is: 'unknown' };
  const [low, high, point] = [figures.low?.point, figures.high?.point, figures.point?.point];
  const [least, most] = [low ?? -Infinity, high ?? Infinity];
  if (least > most) return wrong('reversed-range');
  if (point !== undefined && (point < least || point > most)) return wrong('point-outside-range');
  const percent = all.some((each) => each.percent);
  const written = all.flatMap((each) => each.figures);
  return { is: 'range', low, high, point, percent, figures: written, about: false };
}

function wrong(code: CellProblemCode): FigureRead {
  return { is: 'wrong', code };
}
