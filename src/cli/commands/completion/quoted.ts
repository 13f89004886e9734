/** One word of a shell of the Bourne family: in single quotes, where nothing acts. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
