import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/text/lang.js';
import { defaultLimits } from '../../../src/inventory/limits.js';
import { input, readAll, refusal, type Options } from '../read.js';
import { entriesOf, workbookOf, type SheetOf } from './workbook.js';
import { zipOf, type ZipEntry } from './zip.js';

const sheet: SheetOf = {
  name: '調査票',
  rows: [
    ['id', 'name'],
    ['T1', '届出'],
  ],
};
const sheetFile = 'xl/worksheets/sheet1.xml';

/** The codes with which a file is refused, and what is said of it. */
async function refused(bytes: Uint8Array, options?: Options): Promise<readonly string[]> {
  const problems = await refusal([input(bytes, 'a.xlsx')], options);
  return problems.map(({ code }) => code);
}

function withEntry(entry: ZipEntry): Uint8Array {
  return workbookOf([sheet], { entries: [entry] });
}

const xml = (body: string) => withEntry({ name: sheetFile, bytes: `<worksheet>${body}</worksheet>` });

const said = async (bytes: Uint8Array) =>
  (await refusal([input(bytes, 'a')])).map(({ message }) => textOf(message).en);

describe('a hostile workbook', () => {
  it('that unpacks to more than is allowed is refused by its own word', async () => {
    expect(await refused(withEntry({ name: sheetFile, bytes: '<a/>', size: 2 ** 31 }))).toEqual([
      'workbook-too-large',
    ]);
  });

  it('that unpacks to more than it says is refused', async () => {
    const packed = deflateRawSync(Buffer.alloc(50_000_000, ' '));
    expect(await refused(withEntry({ name: sheetFile, bytes: '<a/>', packed }))).toEqual([
      'workbook-damaged',
    ]);
  });

  it('that is a bomb of blanks, of one text, of one comment or of one tag is refused before it is kept', async () => {
    const limits = { ...defaultLimits, fileBytes: 2_000_000, fieldBytes: 10_000 };
    const blanks = ' '.repeat(40_000_000);
    expect(await refused(xml(blanks), { limits })).toEqual(['workbook-too-large']);
    for (const [before, behind] of [
      ['<sheetData><row><c t="inlineStr"><is><t>', '</t></is></c></row></sheetData>'],
      ['<!--', '-->'],
      ['<a b="', '"/>'],
      ['<?a ', '?>'],
    ])
      expect(await refused(xml(`${before}${'>'.repeat(1_000_000)}${behind}`), { limits })).not.toEqual([]);
  });

  it('with entities is refused for its document type', async () => {
    const bytes =
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>';
    expect(await refused(withEntry({ name: sheetFile, bytes }))).toEqual(['workbook-damaged']);
    const outside = '<!DOCTYPE a SYSTEM "http://localhost:9/a.dtd"><worksheet/>';
    expect(await refused(withEntry({ name: sheetFile, bytes: outside }))).toEqual(['workbook-damaged']);
    expect(await refused(xml('&xxe;'))).toEqual(['workbook-damaged']);
  });

  it('with a million cells in one row, or one cell a million times, is refused', async () => {
    const once = '<c t="b"><v>1</v></c>';
    expect(await refused(xml(`<sheetData><row>${once.repeat(1_000_000)}</row></sheetData>`))).toEqual([
      'workbook-damaged',
    ]);
    const same = '<c r="A1"><v>1</v></c>';
    expect(await refused(xml(`<sheetData><row>${same.repeat(1_000_000)}</row></sheetData>`))).toEqual([
      'workbook-damaged',
    ]);
  });

  it('with more cells than tasks could have is refused', async () => {
    const limits = { ...defaultLimits, tasks: 1 };
    const row = `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`;
    expect(await refused(xml(`<sheetData>${row.repeat(20)}</sheetData>`), { limits })).toEqual([
      'too-many-cells',
    ]);
  });

  it('with rows or cells out of order, beyond the sheet, or without sense is refused', async () => {
    for (const rows of [
      '<row r="2"/><row r="1"/>',
      '<row r="1048577"/>',
      '<row r="-1"/>',
      '<row r="x"/>',
      '<row><c r="B1"/><c r="A1"/></row>',
      '<row><c r="XFE1"/></row>',
      '<row><c r="1A"/></row>',
      '<row><c t="s"><v>7</v></c></row>',
      '<row><c t="s"><v>-1</v></c></row>',
      '<row><c><v>Infinity</v></c></row>',
      '<row><c><v>1</v></c>',
    ])
      expect(await refused(xml(`<sheetData>${rows}</sheetData>`)), rows).toEqual(['workbook-damaged']);
  });

  it('with merged cells that cover one another a million times is refused', async () => {
    const merge = '<mergeCell ref="A1:A1048576"/>'.repeat(250_000);
    expect(await refused(workbookOf([{ ...sheet, tail: `<mergeCells>${merge}</mergeCells>` }]))).toEqual([
      'workbook-damaged',
    ]);
  });

  it('with elements a thousand deep is refused', async () => {
    expect(await refused(xml(`${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`))).toEqual(['workbook-damaged']);
  });

  it('with paths that lead out of the archive is refused', async () => {
    expect(await refused(withEntry({ name: '../../evil.xml', bytes: 'x' }))).toEqual(['workbook-damaged']);
    expect(await refused(withEntry({ name: '/etc/passwd', bytes: 'x' }))).toEqual(['workbook-damaged']);
  });

  it('with the same part twice is refused', async () => {
    const entries = [...entriesOf([sheet]), { name: sheetFile.toUpperCase(), bytes: '<a/>' }];
    expect(await refused(zipOf(entries))).toEqual(['workbook-damaged']);
  });

  it('of which a part was changed since it was packed is refused', async () => {
    const packed = deflateRawSync(Buffer.from('<worksheet><sheetData></sheetData></worksheet>'));
    const bytes = '<worksheet><sheetDatA></sheetDatA></worksheet>';
    expect(await refused(withEntry({ name: sheetFile, bytes, packed }))).toEqual(['workbook-damaged']);
  });

  it('under a password is refused, as an archive or as a container of the old kind', async () => {
    expect(await refused(withEntry({ name: sheetFile, bytes: '<a/>', flags: 1 }))).toEqual([
      'workbook-encrypted',
    ]);
    const mark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const container = Buffer.concat([mark, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refused(container)).toEqual(['workbook-encrypted']);
  });

  it('that is of another kind is refused with the way out', async () => {
    const old = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
    ]);
    expect(await said(old)).toEqual([
      'An old workbook (.xls) cannot be read. Open it in a spreadsheet and save it as “Excel Workbook (.xlsx)”.',
    ]);
    const ods = ['mimetype', 'content.xml'].map((name) => ({ name, bytes: 'x' }));
    expect((await said(zipOf(ods)))[0]).toMatch(/^An OpenDocument spreadsheet \(\.ods\)/);
    expect((await said(zipOf([{ name: 'xl/workbook.bin', bytes: 'x' }])))[0]).toMatch(/\.xlsb/);
    expect((await said(zipOf([{ name: 'a.txt', bytes: 'x' }])))[0]).toMatch(/ZIP archive/);
  });

  it('that was cut off, or in which bytes were changed, is refused or read, and nothing else', async () => {
    const whole = workbookOf([sheet]);
    for (let end = 4; end < whole.length; end += 97)
      expect(await refused(whole.subarray(0, end))).toEqual(['workbook-damaged']);
    for (let i = 0; i < 200; i++) {
      const changed = Uint8Array.from(whole);
      changed[4 + ((i * 7919) % (whole.length - 4))] = i;
      await readAll([input(changed, 'a.xlsx')]).catch((thrown: Error) =>
        expect(thrown.name).toBe('InventoryError'),
      );
    }
  });

  it('with links to other files is read without them', async () => {
    const link = { formula: "'[1]Sheet1'!A1", value: '転入届' };
    const rows: SheetOf['rows'] = [
      ['id', 'name'],
      ['T1', link],
    ];
    const bytes = workbookOf([{ name: '調査票', rows }], {
      entries: [
        { name: 'xl/externalLinks/externalLink1.xml', bytes: '<externalLink/>' },
        {
          name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
          bytes:
            '<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="http://localhost:9/b.xlsx" TargetMode="External"/></Relationships>',
        },
      ],
    });
    const { tasks } = await readAll([input(bytes, 'a.xlsx')]);
    expect(tasks.names).toEqual(['転入届']);
  });

  it('with a cell that is larger than allowed is refused with its place', async () => {
    const rows: SheetOf['rows'] = [
      ['id', 'name'],
      ['T1', 'あ'.repeat(4_000)],
    ];
    const limits = { ...defaultLimits, fieldBytes: 10_000 };
    const [found] = await refusal([input(workbookOf([{ name: '調査票', rows }]), 'a.xlsx')], { limits });
    expect(found).toMatchObject({ code: 'field-too-large', sheet: '調査票', line: 2, column: 2 });
  });
});
