import { utf8Text, fastView } from '../../bytes/bytes.js';
import { RecordError } from '../error.js';
import { parsed } from '../laws/openTable.js';
import { indexIn, lineAt, linesOf, searchIn, type TableSection } from '../laws/tableSection.js';
import type { RecordTable } from '../reading/tableOfBytes.js';
import type { ArticlesAbout, ArticlesOfLaw, ArticleTable } from './article.js';
import { lawOfLine } from './lawOfLine.js';

/**
 * Opens the table of articles; no more of it is read than what is asked for, and nothing but its first line is parsed.
 * Throws RecordError if the file is not as it was shipped, and so do the functions of the table where they come upon a line
 * that is not.
 */
export function openArticles(table: RecordTable): ArticleTable {
  const { about, section } = opened(partsOf(table), table.file);
  const offsetOf = searchIn(section, (title) => title);
  const known = new Map<string, ArticlesOfLaw | undefined>();
  const lawOf = (law: string): ArticlesOfLaw | undefined => {
    if (!known.has(law)) known.set(law, read(section, offsetOf(law)));
    return known.get(law);
  };
  let titles: readonly string[] | undefined;
  return {
    about,
    lawOf,
    articlesOf: (law) => lawOf(law)?.articles ?? [],
    articleOf: (law, number) => lawOf(law)?.articles.find((article) => article.number === number),
    laws: () => (titles ??= linesOf(section).map(({ name }) => name)),
  };
}

function read(section: TableSection, offset: number | undefined): ArticlesOfLaw | undefined {
  if (offset === undefined) return undefined;
  const { name, rest } = lineAt(section, offset);
  const law = lawOfLine(name, parsed(rest));
  if (law === undefined) throw section.damaged();
  return law;
}

interface Opened {
  readonly about: ArticlesAbout;
  readonly section: TableSection;
}

type Parts = Pick<TableSection, 'bytes' | 'ready'>;

/** Bytes that are read together. */
const block = 8192;

/** Blocks that are read one by one; who asks for more asks for most of them. */
const fewBlocks = 128;

/** Room for the bytes of a table, into which a block is read when it is first asked for. */
function partsOf({ size, read, bytes: inMemory }: RecordTable): Parts {
  if (inMemory !== undefined) return { bytes: fastView(inMemory) };
  const bytes = fastView(new Uint8Array(size));
  const isRead = new Uint8Array(Math.ceil(size / block));
  let asked = 0;
  const readBlocks = (first: number, last: number): void => {
    const [from, to] = [first * block, Math.min(size, last * block)];
    const room = bytes.subarray(from, to);
    const found = read(from, to, room);
    if (found !== room) bytes.set(found, from);
    isRead.fill(1, first, last);
  };
  const readAll = (): void => {
    for (let first = isRead.indexOf(0); first >= 0; first = isRead.indexOf(0, first)) {
      const next = isRead.indexOf(1, first);
      readBlocks(first, next < 0 ? isRead.length : next);
    }
  };
  const ready = (from: number, to: number): void => {
    for (let i = Math.floor(from / block); i * block < to; i += 1) {
      if (isRead[i] !== 0) continue;
      asked += 1;
      if (asked > fewBlocks) readAll();
      else readBlocks(i, i + 1);
    }
  };
  return { bytes, ready };
}

function opened(parts: Parts, file: string): Opened {
  const { bytes, ready } = parts;
  const damaged = () => new RecordError(file, { is: 'content' });
  if (bytes.length === 0) throw new RecordError(file, { is: 'empty' });
  const start = indexIn({ ...parts, damaged }, 10, 0) + 1;
  if (bytes[start - 2] === 13) throw new RecordError(file, { is: 'line-ends' });
  const header = parsed(utf8Text(bytes, 0, start));
  if (!isHeader(header)) throw damaged();
  const { size, ...about } = header;
  const expected = start + size;
  if (bytes.length !== expected) throw new RecordError(file, { is: 'size', size: bytes.length, expected });
  const section = { bytes: bytes.subarray(start), damaged };
  if (ready === undefined) return { about, section };
  return { about, section: { ...section, ready: (from, to) => ready(start + from, start + to) } };
}

// Made by our own script: a first line with a size is the header.
function isHeader(value: unknown): value is ArticlesAbout & { readonly size: number } {
  return typeof value === 'object' && value !== null && 'size' in value && Number.isSafeInteger(value.size);
}
