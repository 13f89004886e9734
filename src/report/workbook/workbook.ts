import { columnLetters } from '../../model/address.js';
import { safeForXml } from '../../text/safe/xml.js';
import { storedZip } from './storedZip.js';
import { styles, stylesXml, type Style } from './styles.js';

/** A cell that is written: a text is never read as a formula, whatever it begins with. */
export interface WrittenCell {
  readonly style: Style;
  /** undefined: blank */
  readonly value?: string | number | undefined;
  /** gives the value when the sheet is calculated anew */
  readonly formula?: string;
}

/** A sheet that is written. */
export interface WrittenSheet {
  readonly name: string;
  /** widths of its columns, in characters */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** number of the header row, from 1: it stays in sight, is repeated on each page, and has filters */
  readonly headRow?: number;
  /** columns that are printed, from the first; all of them if not given */
  readonly printed?: number;
  /** columns, from 1, that show their figures from 0 to 100 also as bars */
  readonly bars?: readonly number[];
  /** whether it is there for programs only */
  readonly hidden?: boolean;
  /** of a form: only cells that are open can be changed, there are no filters, and these cells have a choice */
  readonly form?: FormSheet;
}

/** What makes a sheet one that is filled in. */
export interface FormSheet {
  /** rows at the top that are not shown */
  readonly hiddenRows: number;
  /** columns on the left that stay in sight */
  readonly frozenColumns: number;
  /** heights of rows in points, by their number from 1 */
  readonly heights: ReadonlyMap<number, number>;
  readonly validations: readonly Validation[];
}

/** What a cell may hold, and what is said of it. */
export interface Validation {
  /** address of the cell */
  readonly at: string;
  /** words to choose from; without any, the formula decides */
  readonly choices: readonly string[];
  readonly formula?: string;
  readonly prompt: string;
  readonly error: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of a workbook: no macros, no links, no dates; the same sheets give the same bytes. */
export function workbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const parts = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relationsOf([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', bookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsOf([
        ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesXml],
    ...sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, i === 0)] as const),
  ] as const;
  return storedZip(parts.map(([name, text]) => ({ name, text: `${head}${text}` })));
}

function part(name: string, type: string): string {
  return `<Override PartName="/xl/${name}" ContentType="${types}.${type}+xml"/>`;
}

function contentTypes(sheets: readonly WrittenSheet[]): string {
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${sheets.map((_, i) => part(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join('')}</Types>`;
}

function relationsOf(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function bookXml(sheets: readonly WrittenSheet[]): string {
  const listed = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${safeForXml(name)}" sheetId="${i + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, i) => definedNames(sheet, i));
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets>${defined}<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`;
}

function definedNames(
  { name, headRow, rows, widths, printed, form }: WrittenSheet,
  index: number,
): readonly string[] {
  if (headRow === undefined) return [];
  const sheet = safeForXml(`'${name.replaceAll("'", "''")}'`);
  const lastRow = Math.max(headRow, rows.length);
  const last = `$${columnLetters(widths.length)}$${lastRow}`;
  const area = `${sheet}!$A$1:$${columnLetters(printed ?? widths.length)}$${lastRow}`;
  const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!$A$${headRow}:${last}</definedName>`;
  return [
    ...(form === undefined ? [filter] : []),
    `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${area}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$${headRow}:$${headRow}</definedName>`,
  ];
}

function sheetXml(sheet: WrittenSheet, isFirst: boolean): string {
  const { widths, rows, headRow, bars = [], form } = sheet;
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const lastRow = Math.max(headRow ?? 1, rows.length);
  const filter =
    headRow === undefined || form !== undefined
      ? ''
      : `<autoFilter ref="A${headRow}:${columnLetters(widths.length)}${lastRow}"/>`;
  const data = rows.map((cells, i) => rowXml(cells, i + 1, rowLook(sheet, i + 1)));
  const formats = bars.map((column, i) => barXml(column, (headRow ?? 0) + 1, { lastRow, priority: i + 1 }));
  return `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData>${form === undefined ? '' : protection}${filter}${formats.join('')}${validationsXml(form?.validations ?? [])}${page}`;
}

// Without a password: it keeps cells from being overwritten by mistake, and nobody out. Widths may be changed.
const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>';

function paneXml({ headRow, form }: WrittenSheet): string {
  if (headRow === undefined) return '';
  const columns = form?.frozenColumns ?? 0;
  const split = columns === 0 ? '' : `xSplit="${columns}" `;
  const active = columns === 0 ? 'bottomLeft' : 'bottomRight';
  return `<pane ${split}ySplit="${headRow}" topLeftCell="${columnLetters(columns + 1)}${headRow + 1}" activePane="${active}" state="frozen"/>`;
}

function rowLook({ headRow, form }: WrittenSheet, row: number): string {
  const height = form?.heights.get(row);
  if (row <= (form?.hiddenRows ?? 0)) return ' hidden="1"';
  if (height !== undefined) return ` ht="${height}" customHeight="1"`;
  return row === headRow ? headHeight : '';
}

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ at, choices, formula = '', prompt, error }: Validation): string {
  const [type, rule] =
    choices.length > 0 ? ['list', `"${choices.join(',').replaceAll('"', '""')}"`] : ['custom', formula];
  return `<dataValidation type="${type}" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${safeForXml(error)}" prompt="${safeForXml(prompt)}" sqref="${at}"><formula1>${safeForXml(rule)}</formula1></dataValidation>`;
}

// A4, landscape, as wide as a page and as long as it takes; the name of the sheet above, the page below.
const page =
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';

function barXml(
  column: number,
  first: number,
  { lastRow, priority }: { readonly lastRow: number; readonly priority: number },
): string {
  const letters = columnLetters(column);
  return `<conditionalFormatting sqref="${letters}${first}:${letters}${Math.max(first, lastRow)}"><cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FF9DC3E6"/></dataBar></cfRule></conditionalFormatting>`;
}

// Room for three lines: titles of criteria are long, and their columns narrow.
const headHeight = ' ht="42" customHeight="1"';

function rowXml(cells: readonly WrittenCell[], row: number, height: string): string {
  return `<row r="${row}"${height}>${cells.map((cell, i) => cellXml(cell, `${columnLetters(i + 1)}${row}`)).join('')}</row>`;
}

function cellXml({ style, value, formula }: WrittenCell, at: string): string {
  const place = `r="${at}" s="${styles.indexOf(style)}"`;
  const calculated = formula === undefined ? '' : `<f>${safeForXml(formula)}</f>`;
  if (value === undefined) return `<c ${place}/>`;
  if (typeof value === 'number') return `<c ${place}>${calculated}<v>${value}</v></c>`;
  if (formula !== undefined)
    return `<c ${place} t="str">${calculated}<v>${safeForXml(shortened(value))}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${safeForXml(shortened(value))}</t></is></c>`;
}

// No cell of a spreadsheet holds more.
function shortened(text: string): string {
  return text.length <= 32_767 ? text : `${text.slice(0, 32_766)}…`;
}
