/** A header for comparison: NFKC, lower-case, without blanks, line breaks, `_` and `-`. */
export function headerKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-\u200b]+/g, '');
}

// A unit or remark at the end: （件） (%) [時間] 〔注〕.
const trailingGroup = /^(.+?)[([〔【〈<]([^([〔【〈<]*)[)\]〕】〉>]$/;

/** The key without one trailing parenthesis, or undefined if there is none. */
export function withoutGroup(key: string): string | undefined {
  return trailingGroup.exec(key)?.[1];
}

/** What stands in that parenthesis. */
export function headerGroup(key: string): string | undefined {
  return trailingGroup.exec(key)?.[2];
}
