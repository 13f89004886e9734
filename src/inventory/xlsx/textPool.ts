/** The texts of a workbook, each once, by number. */
export interface TextPool {
  readonly text: (index: number) => string | undefined;
  /** the number of a text, which is added if it is new */
  readonly indexOf: (text: string) => number;
}

/** A pool that begins with the texts that the workbook itself numbers. */
export function textPool(shared: readonly string[]): TextPool {
  const texts = [...shared];
  const numbers = new Map<string, number>();
  return {
    text: (index) => texts[index],
    indexOf(text) {
      const before = numbers.get(text);
      if (before !== undefined) return before;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}
