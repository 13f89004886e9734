import { fileURLToPath } from 'node:url';
import { recordBytes } from './recordBytes.js';
import { standardisedArticles, type StandardisedArticles } from './standardisedArticles.js';

/** Reads the articles of the 20 standardised tasks, which lie beside this module, or beside the bundle that holds it. */
export function readStandardised(
  file = fileURLToPath(new URL('./standardised.txt', import.meta.url)),
): readonly StandardisedArticles[] {
  return standardisedArticles(recordBytes(file).toString('utf8'));
}
