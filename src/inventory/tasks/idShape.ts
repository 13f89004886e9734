/** How an id is made: T1 and T20 are made alike, 戸籍-1 and 市民-20 are too; no heading is made as the ids are. */
export function idShape(id: string): string {
  return id
    .normalize('NFKC')
    .trim()
    .replace(/\d+/g, '9')
    .replace(/[a-z]+/gi, 'A')
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, '字');
}
