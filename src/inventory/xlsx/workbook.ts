import type { Limits } from '../limits.js';
import type { Archive } from './archive.js';
import { damaged, XlsxError } from './fault.js';
import { readStrings } from './strings.js';
import { readFormats, type Formats } from './styles.js';
import { textPool, type TextPool } from './textPool.js';
import { isOn, prefixed, readXml } from './xml.js';

/** One sheet of cells of a workbook. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly texts: TextPool;
  readonly formats: Formats;
  /** whether days are counted from 1904, as Excel for the Mac did */
  readonly from1904: boolean;
  /** bytes that a cell may have */
  readonly fieldBytes: number;
  /** characters that no tag and no text of a part may exceed */
  readonly longest: number;
}

/** Reads what a workbook says of its sheets, and the texts and formats that their cells refer to. Throws XlsxError. */
export async function readWorkbook(archive: Archive, limits: Limits): Promise<Workbook> {
  const longest = 2 * limits.fieldBytes + 2 ** 17;
  const root = await relationsOf(archive, '', longest);
  const path = root.find(({ type }) => type === 'officeDocument')?.target;
  if (path === undefined || !archive.has(path)) throw new XlsxError(otherKind(archive));
  const relations = await relationsOf(archive, path, longest);
  const book = await bookOf(archive, path, longest);
  const partOf = (type: string) => relations.find((each) => each.type === type)?.target ?? '';
  const strings = await readStrings(archive.read(partOf('sharedStrings')), longest);
  const sheets = book.sheets.flatMap(({ id, ...sheet }) => {
    const found = relations.find((each) => each.id === id);
    return found?.type === 'worksheet' ? [{ ...sheet, part: found.target }] : []; // a sheet may be a chart
  });
  if (sheets.length === 0) throw damaged({ ja: 'シートがありません', en: 'no sheets' });
  return {
    sheets,
    texts: textPool(strings),
    formats: await readFormats(archive.read(partOf('styles')), longest),
    from1904: book.from1904,
    fieldBytes: limits.fieldBytes,
    longest,
  };
}

function otherKind(archive: Archive): XlsxError['fault'] {
  if (archive.has('xl/workbook.bin')) return { is: 'other', kind: 'xlsb' };
  if (archive.has('content.xml') && archive.has('mimetype')) return { is: 'other', kind: 'ods' };
  return { is: 'other', kind: 'zip' };
}

interface Relation {
  readonly id: string;
  /** the last word of its type: the words before it differ between editions of the format */
  readonly type: string;
  readonly target: string;
}

/** What a part refers to within the archive; what lies outside is never looked at. */
async function relationsOf(archive: Archive, part: string, longest: number): Promise<readonly Relation[]> {
  const at = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, at), part.slice(at)];
  const relations: Relation[] = [];
  await readXml(
    archive.read(`${folder}_rels/${file}.rels`),
    {
      open(name, { Id = '', Type = '', Target = '', TargetMode }) {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        const target = Target.startsWith('/') ? Target.slice(1) : resolved(folder, Target);
        relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
      },
    },
    longest,
  );
  return relations;
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

interface Book {
  readonly sheets: readonly (Pick<SheetPart, 'name' | 'hidden'> & { readonly id: string })[];
  readonly from1904: boolean;
}

async function bookOf(archive: Archive, path: string, longest: number): Promise<Book> {
  const sheets: Book['sheets'][number][] = [];
  let from1904 = false;
  await readXml(
    archive.read(path),
    {
      open(name, attributes) {
        if (name === 'workbookPr') from1904 = isOn(attributes['date1904']);
        if (name !== 'sheet') return;
        const { name: title = '', state = 'visible' } = attributes;
        sheets.push({ name: title, hidden: state !== 'visible', id: prefixed(attributes, 'id') ?? '' });
      },
    },
    longest,
  );
  return { sheets, from1904 };
}
