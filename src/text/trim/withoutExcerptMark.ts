/** A title of a law without 抄 at its end, which marks an excerpt, and without the blanks before it. */
export function withoutExcerptMark(title: string): string {
  return title.endsWith('抄') ? title.slice(0, -1).trimEnd() : title;
}
