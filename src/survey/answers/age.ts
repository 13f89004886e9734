import type { FilledForm } from './readForm.js';

/** How late a version is: the day that it states, then what its name says. */
export type Age = readonly [day: number, named: number];

/** The age of a version, by its file and the day that it states. */
export function ageOf({ closing, file }: Pick<FilledForm, 'closing' | 'file'>): Age {
  return [dayIn(closing.get('answered-on') ?? ''), namedAge(file)];
}

/** Below 0 where the first is older, 0 where nothing tells. */
export function compareAges(a: Age, b: Age): number {
  // A day that only one of two states tells nothing of the other.
  const days = a[0] > 0 && b[0] > 0 ? a[0] - b[0] : 0;
  return days === 0 ? a[1] - b[1] : days;
}

/** 20261201 for 2026-12-01, 2026/12/1, 2026年12月1日, 令和8年12月1日 and R8.12.1; 0 for no day. */
function dayIn(text: string): number {
  const cleaned = text.normalize('NFKC');
  const era = /(?:令和|R)\s*(\d{1,2}|元)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/i.exec(cleaned);
  if (era !== null) return dayOf(2018 + (era[1] === '元' ? 1 : Number(era[1])), era[2], era[3]);
  const plainDay = /(20\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/.exec(cleaned);
  if (plainDay !== null) return dayOf(Number(plainDay[1]), plainDay[2], plainDay[3]);
  const digits = /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(cleaned);
  return digits === null ? 0 : dayOf(Number(digits[1]), digits[2], digits[3]);
}

function dayOf(year: number, month = '', day = ''): number {
  return year * 10_000 + Number(month) * 100 + Number(day);
}

/** What a name says: a day, else a number of a version, else a word such as 修正 or 再提出. */
function namedAge(file: string): number {
  const name = (file.split('/').at(-1) ?? '').normalize('NFKC').replace(/\.[a-z]+$/i, '');
  const day = dayIn(name);
  if (day > 0) return day;
  const [, version] =
    /(?:v|ver\.?|rev\.?|第|修正|訂正|その)\s*(\d{1,2})(?:版|回)?|\((\d{1,2})\)$|[_-](\d{1,2})$/i
      .exec(name)
      ?.filter((part) => part !== undefined) ?? [];
  if (version !== undefined) return 1 + Number(version);
  if (/最終|final|確定/i.test(name)) return 100;
  return /修正|訂正|再提出|差し?替え?|改|revised|corrected/i.test(name) ? 2 : 0;
}
