import { displayWidth } from './width.js';
import { wrap } from './wrap.js';

export interface Hanging {
  /** text before the first line; the others are indented by its width */
  readonly lead: string;
  /** columns in all, with the lead */
  readonly width: number;
  /** at most this many lines */
  readonly most?: number;
  readonly paintLead?: (text: string) => string;
  readonly paintText?: (text: string) => string;
}

/** Wraps a text beside a lead, as in a list with hanging indents. */
export function hang(
  text: string,
  { lead, width, most, paintLead = as, paintText = as }: Hanging,
): readonly string[] {
  const indent = displayWidth(lead);
  const lines = wrap(text, width - indent, most);
  return lines.map((line, i) => (i === 0 ? paintLead(lead) : ' '.repeat(indent)) + paintText(line));
}

function as(text: string): string {
  return text;
}
