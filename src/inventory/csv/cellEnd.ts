/** Where the cell that begins at an offset ends: behind its quoted part, at a delimiter or a line end. */
export function cellEnd(text: string, from: number, delimiter: string): number {
  let at = text[from] === '"' ? quotedEnd(text, from) : from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function quotedEnd(text: string, open: number): number {
  for (let mark = text.indexOf('"', open + 1); mark >= 0; mark = text.indexOf('"', mark + 2))
    if (text[mark + 1] !== '"') return mark + 1;
  return text.length;
}
