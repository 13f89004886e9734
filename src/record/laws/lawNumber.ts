import { kanjiFigure } from './kanjiFigure.js';

const eras: Readonly<Record<string, number>> = {
  明治: 1,
  大正: 2,
  昭和: 3,
  平成: 4,
  令和: 5,
  明: 1,
  大: 2,
  昭: 3,
  平: 4,
  令: 5,
  M: 1,
  T: 2,
  S: 3,
  H: 4,
  R: 5,
};

/** The parts of a law number: 昭和二十二年法律第六十七号 is year `322`, kind 法律, number 67. */
export interface LawNumber {
  /** digit of the era and two digits of the year, as e-Gov ids begin */
  readonly year: string;
  /** 法律, 政令, 厚生省令 … */
  readonly kind: string;
  readonly number: number;
}

/** Reads a law number in any of the ways it is written (昭和22年法律第67号, S22法67); undefined if it is none. */
export function lawNumber(text: string): LawNumber | undefined {
  const written = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^\d{4}(?=年)/, inItsEra);
  const parts =
    /^(明治|大正|昭和|平成|令和|[明大昭平令MTSHR])\.?([\d〇一二三四五六七八九十元]+)年?\.?(?:[\d〇一二三四五六七八九十]+[月.][\d〇一二三四五六七八九十]+日?)?(\D*?(?:法律?|令|規則|条例|布告|達))第?([\d〇一二三四五六七八九十百千]+)号?$/u.exec(
      written,
    );
  const [, era = '', year = '', kind = '', number = ''] = parts ?? [];
  const digit = eras[era];
  if (digit === undefined) return undefined;
  return {
    year: `${digit}${String(kanjiFigure(year)).padStart(2, '0')}`,
    kind: fullKind(kind),
    number: kanjiFigure(number),
  };
}

// Their first years are also the last of the era before: which of the two is meant is not known.
const firstYears: readonly (readonly [era: string, year: number])[] = [
  ['令和', 2019],
  ['平成', 1989],
  ['昭和', 1926],
  ['大正', 1912],
  ['明治', 1868],
];

/** 1947年 as 昭和22年. */
function inItsEra(year: string): string {
  const [era, first] = firstYears.find(([, first]) => Number(year) > first) ?? [];
  const isShared = firstYears.some(([, each]) => each === Number(year));
  return era === undefined || first === undefined || isShared ? year : `${era}${Number(year) - first + 1}`;
}

function fullKind(kind: string): string {
  if (kind === '法') return '法律';
  return kind === '政' ? '政令' : kind;
}
