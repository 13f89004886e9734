/**
 * Compact letters (Piepho 2004, J. Comput. Graph. Stat. 13(2)): two places share a letter if and only if no order of them
 * can be told. Each letter goes to as many as it can, from the top (the clique cover of Gramm et al. 2007, Comput. Stat.
 * Data Anal. 52(2)).
 */
export function lettersOf(
  places: number,
  isApart: (a: number, b: number) => boolean,
): readonly (readonly string[])[] {
  const letters = Array.from({ length: places }, (): string[] => []);
  let count = 0;
  for (let a = 0; a < places; a += 1) {
    if (letters[a]?.length === 0) give([a]);
    for (let b = a + 1; b < places; b += 1)
      if (!isApart(a, b) && !letters[a]?.some((letter) => letters[b]?.includes(letter))) give([a, b]);
  }
  return letters;

  function give(holders: readonly number[]): void {
    const letter = letterOf(count);
    count += 1;
    const all = [...holders];
    for (let place = 0; place < places; place += 1)
      if (!all.includes(place) && all.every((each) => !isApart(each, place))) all.push(place);
    for (const place of all) letters[place]?.push(letter);
  }
}

/** a to z, then aa, ab …, as columns of a spreadsheet are called. */
function letterOf(count: number): string {
  const last = String.fromCodePoint(97 + (count % 26));
  return count < 26 ? last : letterOf(Math.floor(count / 26) - 1) + last;
}
