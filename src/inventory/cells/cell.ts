import type { Field } from '../../criterion/field.js';
import { memoized } from '../../text/memoized.js';
import type { RawCell } from '../sheet.js';
import { closedNamesReader } from './closedNames.js';
import { clean, isSpreadsheetError, saysUnknown } from './clean.js';
import type { FigureReader } from './figure.js';
import type { FigureTexts } from './figureTexts.js';
import { namesReader, readNames } from './names.js';
import { numberFigures, numberReader } from './numberCells.js';
import { known, unknownReading, wrong, type Reading } from './reading.js';
import { shareFigures, shareReader } from './share.js';
import { wordReader } from './words.js';

/** Reads the cells of one column. */
export interface CellReader {
  readonly read: (cell: RawCell) => Reading;
  /** reads those that are plain figures, in fields that take figures; what it leaves is for `read` */
  readonly figure?: FigureReader | undefined;
}

/** The reader of a column; `percent` says that its header has the sign %. */
export function cellReader(field: Field, percent: boolean): CellReader {
  const { readText, readLimits, figure } = textReader(field, percent);
  const readList = field.options === undefined ? readNames : closedNamesReader(field);
  const read = (cell: RawCell): Reading => {
    if (typeof cell === 'string') return cell === '' ? unknownReading : readText(cell);
    if ('nested' in cell) return readLimits?.(cell.texts ?? []) ?? wrong('nested-cell');
    return field.kind === 'names' ? readList(cell) : wrong('list-in-cell');
  };
  return { read, figure };
}

interface TextReader extends Pick<CellReader, 'figure'>, Partial<Pick<FigureTexts, 'readLimits'>> {
  readonly readText: (text: string) => Reading;
}

function textReader(field: Field, percent: boolean): TextReader {
  switch (field.kind) {
    case 'count':
    case 'hours':
    case 'months':
    case 'number':
      return { ...numberReader(field), figure: numberFigures(field) };
    case 'share':
    case 'signedShare':
      return { ...shareReader(field, percent), figure: shareFigures(field, percent) };
    case 'flag':
    case 'rating':
    case 'choice':
      return { readText: memoized(wordReader(field)) };
    case 'names':
      return { readText: memoized(openOrClosed(field)) };
    case 'text':
      return { readText: readPlain };
  }
}

function openOrClosed(field: Field): (text: string) => Reading {
  if (field.options === undefined) return namesReader(field.laws === true);
  const read = closedNamesReader(field);
  return (text) => read([text]);
}

function readPlain(text: string): Reading {
  const cleaned = clean(text);
  if (isSpreadsheetError(cleaned)) return wrong('spreadsheet-error');
  return saysUnknown(cleaned) ? unknownReading : known(cleaned);
}
