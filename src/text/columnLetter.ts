/** What spreadsheets call a column: A for the first, AF for the 32nd. */
export function columnLetter(place: number): string {
  const letter = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? letter : `${columnLetter(Math.floor(place / 26) - 1)}${letter}`;
}

/** The place of a column, 0-based, by what spreadsheets call it. */
export function columnPlace(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1
  );
}
