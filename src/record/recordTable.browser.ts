import { RecordError } from './error.js';
import { handedIn } from './reading/handedIn.js';
import type * as OfNode from './recordTable.js';

/** A table of the record that was handed in. Throws RecordError if none was: a browser has no files to read. */
const recordTable: typeof OfNode.recordTable = (name) => {
  const table = handedIn(name);
  if (table === undefined) throw new RecordError(name, { is: 'not-loaded' });
  return table;
};

export { recordTable };
