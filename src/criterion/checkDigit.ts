/** The sixth digit of a municipality code, from the first five (昭和43年自治省通知「都道府県コード及び市区町村コードについて」). */
export function checkDigit(digits: string): number {
  const sum = [6, 5, 4, 3, 2].reduce((total, factor, i) => total + factor * Number(digits[i] ?? 0), 0);
  return (11 - (sum % 11)) % 10;
}
