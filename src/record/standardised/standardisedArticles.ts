/** The articles of one law that one of the 20 standardised tasks covers. */
export interface StandardisedArticles {
  readonly task: string;
  readonly law: string;
  /** as in `Article.number`; none where the ordinance names the law without articles */
  readonly numbers: readonly string[];
}

/** Reads the lines of `standardised.txt`, which `.tools/record/standardised.mjs` makes. */
export function standardisedArticles(text: string): readonly StandardisedArticles[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [task = '', law = '', numbers = ''] = line.split('\t');
      return { task, law, numbers: numbers.split(' ').filter((number) => number !== '') };
    });
}
