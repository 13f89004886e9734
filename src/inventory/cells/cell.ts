import type { Field } from '../../criterion/field.js';
import type { RawCell } from '../sheet.js';
import { closedNamesReader } from './closedNames.js';
import { clean, isSpreadsheetError, saysUnknown } from './clean.js';
import { namesReader, readNames } from './names.js';
import { numberReader } from './number.js';
import { known, unknown, wrong, type Reading } from './reading.js';
import { remembering } from './remember.js';
import { shareReader } from './share.js';
import { wordReader } from './words.js';

/** Reads the cells of one column; `percent` says that its header has the sign %. */
export function cellReader(field: Field, percent: boolean): (cell: RawCell) => Reading {
  const readText = textReader(field, percent);
  const readList = field.options === undefined ? readNames : closedNamesReader(field);
  return (cell) => {
    if (typeof cell === 'string') return cell === '' ? unknown : readText(cell);
    if ('nested' in cell) return wrong('nested-cell');
    return field.kind === 'names' ? readList(cell) : wrong('list-in-cell');
  };
}

function textReader(field: Field, percent: boolean): (text: string) => Reading {
  switch (field.kind) {
    case 'count':
    case 'hours':
    case 'months':
    case 'number':
      return numberReader(field);
    case 'share':
    case 'signedShare':
      return shareReader(field, percent);
    case 'flag':
    case 'rating':
    case 'choice':
      return remembering(wordReader(field));
    case 'names':
      return remembering(openOrClosed(field));
    case 'text':
      return readPlain;
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
  return saysUnknown(cleaned) ? unknown : known(cleaned);
}
