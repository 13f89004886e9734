import type { Problem } from '../../model/problem.js';
import { nearest } from '../../text/nearest.js';
import { plain } from '../../text/lang.js';
import { clean, isSpreadsheetError, saysUnknown } from '../cells/clean.js';
import { problem } from '../problems/problems.js';
import { prefectureNames, prefectureNumber } from '../../text/prefectures.js';
import { cellTextsIn, type CellText, type Inspection } from './scene.js';

/** Names in the field `prefecture` that are none of the 47. */
export const prefectures: Inspection = ({ parts }) =>
  parts.flatMap((part) => [...cellTextsIn(part, 'prefecture')].filter(isNone).map(reported));

// A task of the whole country is in no single prefecture.
const everywhere = '全国';

function isNone({ text }: CellText): boolean {
  const name = clean(text);
  if (name === everywhere || saysUnknown(name) || isSpreadsheetError(name)) return false;
  return prefectureNumber(name) === undefined;
}

function reported({ text, spot }: CellText): Problem {
  const near = nearest(clean(text).slice(0, 20), prefectureNames);
  const expected = plain({ ja: '47都道府県のいずれか', en: 'one of the 47 prefectures' });
  return problem('unknown-prefecture', { ...spot(), expected }, { read: text.trim(), near });
}
