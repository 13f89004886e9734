interface Sign {
  readonly is: 'literal' | 'code';
  readonly text: string;
}

/**
 * A day as a cell shows it, so that an id that a spreadsheet took for a day is recognised as such; with a year in numbers
 * it is written as ISO 8601 has it.
 */
export function dateText(serial: number, signs: readonly Sign[], from1904: boolean): string {
  const moment = momentOf(serial, from1904);
  if (moment === undefined) return String(serial);
  const codes = signs.flatMap(({ is, text }) => (is === 'code' ? text.toLowerCase() : []));
  if (codes.some((code) => /^y{3,}$/.test(code)) && codes.some((code) => code.startsWith('d'))) {
    const { year, month, day, hour, minute } = moment;
    const iso = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
    const hasTime = codes.some((code) => code.startsWith('h'));
    return hasTime ? `${iso} ${padded(hour, 2)}:${padded(minute, 2)}` : iso;
  }
  const minutes = minutesAmong(signs);
  return signs
    .map(({ is, text }, i) => (is === 'literal' ? text : partOf(moment, text.toLowerCase(), minutes.has(i))))
    .join('');
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

// Excel counts a 29 February 1900 that never was: from March on, days count from 30 December 1899.
const [days1899, days1904] = [-25_569, -24_107]; // before 1 January 1970
const lastSerial = 2_958_465; // 31 December 9999

function momentOf(serial: number, from1904: boolean): Moment | undefined {
  if (serial < 0 || serial > lastSerial) return undefined;
  const counted = !from1904 && serial < 60 ? serial + 1 : serial;
  const seconds = Math.round(counted * 86_400);
  const [days, rest] = [Math.floor(seconds / 86_400), seconds % 86_400];
  return {
    ...dayOf(days + (from1904 ? days1904 : days1899)),
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
  };
}

/**
 * The day of the Gregorian calendar so many days after 1 January 1970, counted in years that begin in March
 * (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
 */
function dayOf(days: number): Pick<Moment, 'year' | 'month' | 'day'> {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Which signs are minutes: an m next to an hour before it or a second behind it. */
function minutesAmong(signs: readonly Sign[]): ReadonlySet<number> {
  const codes = signs.flatMap(({ is, text }, i) =>
    is === 'code' && /^[a-z]/i.test(text) ? [{ text, i }] : [],
  );
  const found = new Set<number>();
  for (const [at, { text, i }] of codes.entries()) {
    const isMinute = /^h/i.test(codes[at - 1]?.text ?? '') || /^s/i.test(codes[at + 1]?.text ?? '');
    if (/^m{1,2}$/i.test(text) && isMinute) found.add(i);
  }
  return found;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function partOf(moment: Moment, code: string, isMinute: boolean): string {
  const { year, month, day, hour, minute, second } = moment;
  const { length } = code;
  if (isMinute) return padded(minute, length);
  switch (code[0]) {
    case 'y':
      return length > 2 ? String(year) : padded(year % 100, 2);
    case 'm':
      return length > 2 ? (months[month - 1] ?? '') : padded(month, length);
    case 'd':
      return length > 2 ? '' : padded(day, length);
    case 'h':
      return padded(hour, length);
    case 's':
      return padded(second, length);
    case 'g':
      return eraOf(moment)[length >= 3 ? 'name' : 'letter'];
    case 'e':
      return padded(year - eraOf(moment).before, length);
    default:
      return /^[/.,]$/.test(code) ? code : '';
  }
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Eras of Japan, the latest first: the day each began, and the year before its first. */
const eras = [
  { from: 2019_05_01, before: 2018, name: '令和', letter: 'R' },
  { from: 1989_01_08, before: 1988, name: '平成', letter: 'H' },
  { from: 1926_12_25, before: 1925, name: '昭和', letter: 'S' },
  { from: 1912_07_30, before: 1911, name: '大正', letter: 'T' },
] as const;

function eraOf({ year, month, day }: Moment) {
  const date = year * 10_000 + month * 100 + day;
  return eras.find(({ from }) => date >= from) ?? { before: 1867, name: '明治', letter: 'M' };
}
