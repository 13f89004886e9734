import type { Io } from '../io.js';

const usual = 80;
// Fewer hold no figure beside another; a line may then be broken by the terminal.
const narrowest = 20;

/** Columns that a report may take: those of the terminal, or COLUMNS; 80 where neither is known. */
export function widthOf({ stdout, env }: Pick<Io, 'stdout' | 'env'>): number {
  const width = stdout.columns ?? Number(env['COLUMNS'] ?? usual);
  return Number.isInteger(width) && width > 0 ? Math.max(narrowest, width) : usual;
}
