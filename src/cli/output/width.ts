import type { Io } from '../io.js';

const narrowest = 80;

/** Columns that a report may take: those of the terminal, or COLUMNS, and never fewer than 80. */
export function widthOf({ stdout, env }: Pick<Io, 'stdout' | 'env'>): number {
  const width = stdout.columns ?? Number(env['COLUMNS'] ?? narrowest);
  return Number.isInteger(width) ? Math.max(narrowest, width) : narrowest;
}
