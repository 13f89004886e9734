import { recordLines } from '../recordLines.js';
import { lawKey } from './lawKey.js';
import { lawNumber, type LawNumber } from './lawNumber.js';

/** A title that no act in force has: of an act that was repealed or has expired, or the former title of another. */
export interface GoneAct {
  readonly title: string;
  /** its law number, as laws write it */
  readonly number: string;
  /** the act that repealed it, where a law says so */
  readonly by?: string;
  /** its title of today, where the act is in force under another */
  readonly now?: string;
}

interface GoneActs {
  /** in the form of `lawKey`; a former title of an act in force goes before an older act of the same name */
  readonly byTitle: (key: string) => GoneAct | undefined;
  /** not those that are in force under another title */
  readonly byNumber: (number: LawNumber) => GoneAct | undefined;
}

let read: GoneActs | undefined;

/** The acts that are gone; the list is read when a name is first found to be no title in force. */
export function goneActs(): GoneActs {
  read ??= goneActsOf(recordLines('repealed.txt'));
  return read;
}

/** The acts of the lines that `.tools/record/lawRepealed.mjs` writes. */
export function goneActsOf(lines: readonly string[]): GoneActs {
  const titles = new Map<string, GoneAct>();
  const numbers = new Map<string, GoneAct>();
  for (const line of lines) {
    const act = actOf(line);
    const key = lawKey(act.title);
    if (act.now !== undefined || !titles.has(key)) titles.set(key, act);
    const number = lawNumber(act.number);
    if (number !== undefined && act.now === undefined) numbers.set(signOf(number), act);
  }
  return { byTitle: (key) => titles.get(key), byNumber: (number) => numbers.get(signOf(number)) };
}

function actOf(line: string): GoneAct {
  const [title = '', number = '', by = '', now = ''] = line.split('\t');
  return { title, number, ...(by === '' ? {} : { by }), ...(now === '' ? {} : { now }) };
}

function signOf({ year, kind, number }: LawNumber): string {
  return `${year} ${kind} ${number}`;
}
