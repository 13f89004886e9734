import { safeForCsv } from '../../text/safe/csv.js';

/** A sheet of texts: headers, and cells below them. */
export interface TextSheet {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An inventory as CSV, as `commonality score` reads it; lines end in LF. */
export function* inventoryCsv({ headers, rows }: TextSheet): Generator<string> {
  for (const row of [headers, ...rows]) yield `${row.map(safeForCsv).join(',')}\n`;
}
