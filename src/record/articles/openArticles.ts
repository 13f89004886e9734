import { utf8Text, fastView } from '../../bytes/bytes.js';
import { RecordError } from '../error.js';
import { parsed } from '../laws/openTable.js';
import { lineAt, linesOf, searchIn, type TableSection } from '../laws/tableSection.js';
import type { ArticlesAbout, ArticlesOfLaw, ArticleTable } from './article.js';
import { lawOfLine } from './lawOfLine.js';

/**
 * Opens the bytes of `articles.txt`; nothing but its first line is parsed. Throws RecordError if the file is not as it was
 * shipped, and so do the functions of the table where they come upon a line that is not.
 */
export function openArticles(bytes: Uint8Array, file = 'articles.txt'): ArticleTable {
  const { about, section } = opened(fastView(bytes), file);
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

function opened(bytes: Uint8Array, file: string): Opened {
  const damaged = () => new RecordError(file, { is: 'content' });
  if (bytes.length === 0) throw new RecordError(file, { is: 'empty' });
  const start = bytes.indexOf(10) + 1;
  if (bytes[start - 2] === 13) throw new RecordError(file, { is: 'line-ends' });
  const header = parsed(utf8Text(bytes, 0, start));
  if (!isHeader(header)) throw damaged();
  const { size, ...about } = header;
  const expected = start + size;
  if (bytes.length !== expected) throw new RecordError(file, { is: 'size', size: bytes.length, expected });
  return { about, section: { bytes: bytes.subarray(start), damaged } };
}

// Made by our own script: a first line with a size is the header.
function isHeader(value: unknown): value is ArticlesAbout & { readonly size: number } {
  return typeof value === 'object' && value !== null && 'size' in value && Number.isSafeInteger(value.size);
}
