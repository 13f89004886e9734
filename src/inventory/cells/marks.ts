/**
 * What is written around the figures of a range, each with its sign in the shape that `range.ts` matches: before a figure
 * `a` about, `L` at least, `M` at most, `f` from; between two `t` to, `p` ±, `c` a comma; behind one `b` about, `l` or
 * more, `m` or less, `u` up to here; brackets are themselves. Hyphens are not among them: they may also be signs.
 */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  a: ['約', 'およそ', 'おおよそ', 'おおむね', '概ね', '凡そ', '大体', 'だいたい', 'ほぼ'],
  b: ['程度', '前後', 'くらい', 'ぐらい', 'ほど', '内外', '余り', '余'],
  l: ['以上', '超', 'を超える', 'を超え', '超え', 'を上回る', 'or more'],
  m: ['以下', '未満', '以内', 'を下回る', 'or less', 'or fewer'],
  u: ['まで'],
  L: ['最低', '最小', '最少', '少なくとも', '下限', 'at least', 'more than', 'over', '>', '>=', '≥', '≧'],
  M: ['最大', '最高', '最多', '多くとも', '上限', 'at most', 'up to', 'less than', 'fewer than', 'under'],
  f: ['from'],
  t: ['~', '〜', '∼', 'から', 'to'],
  p: ['±', '+/-'],
  c: ['、', ','],
  '(': ['('],
  ')': [')'],
};
const more: Readonly<Record<string, readonly string[]>> = {
  a: ['about', 'around', 'approximately', 'approx.', 'circa', 'ca.'],
  M: ['<', '<=', '≤', '≦'],
};

const signs: ReadonlyMap<string, string> = new Map(
  [...Object.entries(wordsOf), ...Object.entries(more)].flatMap(([sign, words]) =>
    words.map((word) => [word, sign] as const),
  ),
);
const longest = Math.max(...[...signs.keys()].map(({ length }) => length));

/** The sign of the longest mark at a place of a cleaned, lower-case text, and how long it is. */
export function markAt(text: string, at: number): readonly [sign: string, length: number] | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const sign = signs.get(text.slice(at, at + length));
    if (sign !== undefined) return [sign, length];
  }
  return undefined;
}
