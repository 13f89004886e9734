import { readFileSync } from 'node:fs';
import { lawTable } from '../../src/evidence/laws/lawTable.js';

/** The table that ships with the package. */
export const laws = lawTable(readFileSync('src/evidence/laws.txt'));
