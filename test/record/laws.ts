import { readFileSync } from 'node:fs';
import { lawTable } from '../../src/record/laws/lawTable.js';

/** The table that ships with the package. */
export const laws = lawTable(readFileSync('src/record/laws.txt'));
