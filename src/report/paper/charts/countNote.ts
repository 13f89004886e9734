import { figure } from '../../../text/figure.js';
import type { Text } from '../../../text/lang.js';

/** Rows that a chart has at most: more could not be read. */
export const mostRows = 40;

interface Counted {
  readonly shown: number;
  readonly of: number;
}

/** The note of a chart, with how many rows it shows of how many. */
export function countNote(note: Text, { shown, of }: Counted): Text {
  if (shown === of) return note;
  return {
    ja: `${note.ja}（${figure(of)}件のうち上位${figure(shown)}件）`,
    en: `${note.en} (the first ${figure(shown)} of ${figure(of)})`,
  };
}
