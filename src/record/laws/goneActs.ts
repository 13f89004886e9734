import { RecordError } from '../error.js';
import { recordBody } from '../reading/recordLines.js';
import { lawKey } from './lawKey.js';
import { lawNumber, type LawNumber } from './lawNumber.js';
import { linesAt, linesOf, searchIn, type TableLine, type TableSection } from './tableSection.js';

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

/** The acts that are gone; the list is opened when a name is first found to be no title in force. */
export function goneActs(): GoneActs {
  read ??= goneActsOf(recordBody('repealed.txt'));
  return read;
}

/** The acts of the lines that `.tools/record/lawRepealed.mjs` writes, sorted by the bytes of the key of the title. */
export function goneActsOf(bytes: Uint8Array): GoneActs {
  const section = { bytes, damaged: () => new RecordError('repealed.txt', { is: 'content' }) };
  const offsetOf = searchIn(section, lawKey);
  const known = new Map<string, GoneAct | undefined>();
  const byTitle = (key: string): GoneAct | undefined => {
    if (!known.has(key)) known.set(key, actAt(section, offsetOf(key)));
    return known.get(key);
  };
  let numbers: ReadonlyMap<string, GoneAct> | undefined;
  return { byTitle, byNumber: (number) => (numbers ??= numbersOf(section)).get(signOf(number)) };
}

/** The act at an offset, or one of the same name. */
function actAt(section: TableSection, offset: number | undefined): GoneAct | undefined {
  if (offset === undefined) return undefined;
  const acts = linesAt(section, offset, lawKey).map(actOf);
  return acts.findLast(({ now }) => now !== undefined) ?? acts[0];
}

function numbersOf(section: TableSection): ReadonlyMap<string, GoneAct> {
  const numbered = linesOf(section).flatMap((line) => {
    const act = actOf(line);
    const number = lawNumber(act.number);
    return number === undefined || act.now !== undefined ? [] : [[signOf(number), act] as const];
  });
  return new Map(numbered);
}

function actOf({ name: title, rest }: TableLine): GoneAct {
  const [number = '', by = '', now = ''] = rest.split('\t');
  return { title, number, ...(by === '' ? {} : { by }), ...(now === '' ? {} : { now }) };
}

function signOf({ year, kind, number }: LawNumber): string {
  return `${year} ${kind} ${number}`;
}
