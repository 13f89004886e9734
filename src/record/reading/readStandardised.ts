import { utf8Text } from '../../bytes/bytes.js';
import { recordTable } from '../recordTable.js';
import { standardisedArticles, type StandardisedArticles } from '../standardised/standardisedArticles.js';
import { wholeTable } from './tableOfBytes.js';

/** Reads the articles of the 20 standardised tasks. */
export function readStandardised(table = recordTable('standardised.txt')): readonly StandardisedArticles[] {
  return standardisedArticles(utf8Text(wholeTable(table)));
}
