/** A text without these characters at its end. By hand: from each of a million blanks, `/\s+$/` would look to the end. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
