/** Which signs open and close a note, and how many characters one holds at most. */
export interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly longest: number;
}

/** Replaces every note in brackets; what is not closed stays. By hand: a million opening brackets take a million steps. */
export function replaceBracketed(
  text: string,
  { open, close, longest }: Brackets,
  by: (note: string) => string,
): string {
  const parts: string[] = [];
  let [kept, end] = [0, -1];
  for (let at = 0; at < text.length; at++) {
    if (!open.includes(text[at] ?? '')) continue;
    if (end <= at) end = nextOf(text, at + 1, close);
    if (end - at - 1 > longest) continue;
    parts.push(text.slice(kept, at), by(text.slice(at, end + 1)));
    kept = end + 1;
    at = end;
  }
  return parts.length === 0 ? text : [...parts, text.slice(kept)].join('');
}

function nextOf(text: string, from: number, signs: string): number {
  for (let at = from; at < text.length; at++) if (signs.includes(text[at] ?? '')) return at;
  return Number.POSITIVE_INFINITY;
}
