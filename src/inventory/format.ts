import { utf8Text } from '../bytes/bytes.js';
import type { InputFacts } from '../model/result.js';
import type { Source } from './source.js';

/** Formats that are text. */
export type TextFormat = Exclude<InputFacts['format'], 'xlsx'>;

const formats: ReadonlyMap<string, TextFormat> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'yaml'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['txt', 'csv'],
]);

/** The format that the ending of the name says, or else the first line that is not a comment. */
export function formatOf({ file, utf8 }: Source): TextFormat {
  return formatNamed(file) ?? (looksLikeYaml(utf8) ? 'yaml' : 'csv');
}

function formatNamed(file: string): TextFormat | undefined {
  return formats.get(/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
}

function looksLikeYaml(utf8: Uint8Array): boolean {
  return /^(?:\s*[[{]|-(?:\s|$)|---|%YAML|[^,;\t"]*:(?:\s|$))/.test(firstLine(utf8));
}

function firstLine(utf8: Uint8Array): string {
  const head = utf8Text(utf8.subarray(0, 65_536));
  return head.split(/\r\n|\n|\r/).find((each) => each.trim() !== '' && !each.startsWith('#')) ?? '';
}

/** The format that the first line plainly is, where the ending of the name says the other one. */
export function otherFormatOf({ file, utf8 }: Source): TextFormat | undefined {
  const line = firstLine(utf8);
  switch (formatNamed(file)) {
    case 'csv':
      return /^(?:-\s[^,]*:(?:\s|$)|tasks:\s*$|---\s*$|[[{])/.test(line) ? 'yaml' : undefined;
    case 'yaml':
      return /^[^:[{-][^:[{,;\t]*[,;\t][^:]*$/.test(line) ? 'csv' : undefined;
    default:
      return undefined;
  }
}

/** A kind of document that people take for an inventory. */
export type DocumentKind = 'pdf' | 'html' | 'xml' | 'rtf';

const documentMarks: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\s*<(?:!doctype\s+html|html|table)[\s>]/i, 'html'],
  [/^\s*<\?xml\s/, 'xml'],
  [/^\{\\rtf/, 'rtf'],
];

/** The kind of document that the beginning of a file shows it to be, whatever its name says; undefined if it is none. */
export function documentKind(bytes: Uint8Array): DocumentKind | undefined {
  const head = utf8Text(bytes.subarray(0, 512)).replace(/^\uFEFF/, '');
  return documentMarks.find(([mark]) => mark.test(head))?.[1];
}

const workbookMarks: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // .xlsx, .ods: a ZIP archive
  [0xd0, 0xcf, 0x11, 0xe0], // .xls: a compound file
];

/** Whether the bytes are those of a spreadsheet program's own file, which is no text. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return workbookMarks.some((mark) => mark.every((byte, i) => bytes[i] === byte));
}
