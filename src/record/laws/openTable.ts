import { utf8Text } from '../../bytes/bytes.js';
import { RecordError, type RecordDamage } from '../error.js';
import type { LawTableAbout } from './lawTable.js';
import type { TableSection } from './tableSection.js';

/** The first line of the table. */
interface TableHeader extends LawTableAbout {
  /** the part between year and number in e-Gov ids, by the kind of a law number */
  readonly codes: Readonly<Record<string, string>>;
  /** offsets from the line after it */
  readonly sections: readonly Bounds[];
}

type Bounds = readonly [from: number, to: number];

/** The table, taken apart; no line of its sections is read yet. */
interface OpenTable {
  readonly header: TableHeader;
  readonly families: TableSection;
  readonly abbreviations: TableSection;
  readonly ids: TableSection;
  readonly brackets: TableSection;
}

/** Takes the bytes of `laws.txt` apart. Throws RecordError if they are not what was shipped, by their first line. */
export function openTable(bytes: Uint8Array, file: string): OpenTable {
  const failed = (damage: RecordDamage) => new RecordError(file, damage);
  const start = bytes.indexOf(10) + 1;
  if (bytes.length === 0) throw failed({ is: 'empty' });
  if (bytes[start - 2] === 13) throw failed({ is: 'line-ends' });
  const header = headerOf(utf8Text(bytes, 0, start));
  if (header === undefined) throw failed({ is: 'content' });
  const expected = start + (header.sections.at(-1)?.[1] ?? 0);
  if (bytes.length !== expected) throw failed({ is: 'size', size: bytes.length, expected });
  const sections = header.sections.map(([from, to]): TableSection => {
    return { bytes: bytes.subarray(start + from, start + to), damaged: () => failed({ is: 'content' }) };
  });
  const [families, abbreviations, ids, brackets] = sections;
  if (families === undefined || abbreviations === undefined || ids === undefined || brackets === undefined)
    throw failed({ is: 'content' });
  return { header, families, abbreviations, ids, brackets };
}

function headerOf(line: string): TableHeader | undefined {
  const value = parsed(line);
  const isHeader = typeof value === 'object' && value !== null && 'codes' in value && 'sections' in value;
  if (!isHeader || !Array.isArray(value.sections) || !adjoin(value.sections)) return undefined;
  return value as unknown as TableHeader; // made by our own script
}

/** Whether each section begins where the one before it ends, the first at 0. */
function adjoin(sections: readonly unknown[]): boolean {
  let end = 0;
  return sections.every((bounds) => {
    const [from, to]: readonly unknown[] = Array.isArray(bounds) ? bounds : [];
    if (from !== end || typeof to !== 'number' || !Number.isSafeInteger(to) || to < end) return false;
    end = to;
    return true;
  });
}

/** A text as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
