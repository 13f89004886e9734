import { columnLetters } from '../../../src/model/address.js';
import { zipOf, type ZipEntry } from './zip.js';

/** A cell: a text, a figure, nothing, or one with a format, a formula, an error, or XML of its own. */
export type CellOf =
  | string
  | number
  | null
  | { readonly value: number; readonly format: string }
  | { readonly formula: string; readonly value?: string | number }
  | { readonly error: string }
  | { readonly xml: string };

/** A sheet of a workbook for a test. */
export interface SheetOf {
  readonly name: string;
  readonly rows: readonly (readonly CellOf[] | RowOf)[];
  readonly merges?: readonly string[];
  readonly hiddenColumns?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** XML behind the rows */
  readonly tail?: string;
}

/** A row that is hidden, or that does not follow on the one before it. */
export interface RowOf {
  readonly cells: readonly CellOf[];
  readonly row?: number;
  readonly hidden?: boolean;
}

/** What a workbook holds beside its sheets, or in place of what it should hold. */
export interface PartsOf {
  readonly sharedStrings?: string;
  readonly workbookPr?: string;
  /** files that are added, or that replace one of the same name */
  readonly entries?: readonly ZipEntry[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a workbook, as spreadsheets write them. */
export function workbookOf(sheets: readonly SheetOf[], parts: PartsOf = {}): Uint8Array {
  return zipOf(entriesOf(sheets, parts));
}

/** Its files. */
export function entriesOf(sheets: readonly SheetOf[], parts: PartsOf = {}): readonly ZipEntry[] {
  const formats = formatsOf(sheets);
  const usual: readonly ZipEntry[] = [
    {
      name: '[Content_Types].xml',
      bytes: contentTypes(sheets),
    },
    { name: '_rels/.rels', bytes: relationsOf([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', bytes: bookXml(sheets, parts) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: relationsOf([
        ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['rId98', 'sharedStrings', 'sharedStrings.xml'],
        ['rId99', 'styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/styles.xml', bytes: stylesXml(formats) },
    ...sheets.map((sheet, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      bytes: sheetXml(sheet, formats),
    })),
    ...(parts.sharedStrings === undefined
      ? []
      : [
          { name: 'xl/sharedStrings.xml', bytes: `${head}<sst xmlns="${main}">${parts.sharedStrings}</sst>` },
        ]),
  ];
  const own = new Set(parts.entries?.map(({ name }) => name));
  return [...usual.filter(({ name }) => !own.has(name)), ...(parts.entries ?? [])];
}

const typesOf = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function part(name: string, type: string): string {
  return `<Override PartName="/xl/${name}.xml" ContentType="${typesOf}.${type}+xml"/>`;
}

function contentTypes(sheets: readonly SheetOf[]): string {
  const parts = [
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
    ...sheets.map((_, i) => part(`worksheets/sheet${i + 1}`, 'worksheet')),
  ];
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function relationsOf(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function bookXml(sheets: readonly SheetOf[], { workbookPr = '' }: PartsOf): string {
  const each = sheets.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${workbookPr}<sheets>${each.join('')}</sheets></workbook>`;
}

function formatsOf(sheets: readonly SheetOf[]): readonly string[] {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap(cellsOf));
  const formats = cells.flatMap((cell) =>
    typeof cell === 'object' && cell !== null && 'format' in cell ? cell.format : [],
  );
  return ['General', ...new Set(formats)];
}

function cellsOf(row: readonly CellOf[] | RowOf): readonly CellOf[] {
  return 'cells' in row ? row.cells : row;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, i) => `<numFmt numFmtId="${i + 200}" formatCode="${escaped(code)}"/>`);
  const styles = formats.map(
    (_, i) => `<xf numFmtId="${i + 200}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `${head}<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetXml(
  { rows, merges = [], hiddenColumns, tail = '' }: SheetOf,
  formats: readonly string[],
): string {
  let line = 0;
  const data = rows.map((row) => {
    line = 'cells' in row && row.row !== undefined ? row.row : line + 1;
    const hidden = 'cells' in row && row.hidden === true ? ' hidden="1"' : '';
    const cells = cellsOf(row).map((cell, i) => cellXml(cell, `${columnLetters(i + 1)}${line}`, formats));
    return `<row r="${line}"${hidden}>${cells.join('')}</row>`;
  });
  const columns = hiddenColumns === undefined ? '' : `<cols>${hiddenColumns}</cols>`;
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  const cells = merged.length === 0 ? '' : `<mergeCells>${merged.join('')}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}">${columns}<sheetData>${data.join('')}</sheetData>${cells}${tail}</worksheet>`;
}

function cellXml(cell: CellOf, at: string, formats: readonly string[]): string {
  if (cell === null) return `<c r="${at}" s="0"/>`;
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if ('xml' in cell) return cell.xml.replace('<c', `<c r="${at}"`);
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  if ('format' in cell) return `<c r="${at}" s="${formats.indexOf(cell.format)}"><v>${cell.value}</v></c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  const value = cell.value === undefined ? '' : `<v>${escaped(String(cell.value))}</v>`;
  return `<c r="${at}"${type}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
