import type { Field } from '../criterion/field.js';
import type { KnownHeaders } from './header/knownHeaders.js';
import type { Limits } from './limits.js';
import type { Sheet } from './sheet.js';

/** One decoded file. */
export interface Source {
  readonly file: string;
  readonly utf8: Uint8Array;
}

/** What a reader of a format needs to know beside the file. */
export interface ReadContext {
  readonly fields: Readonly<Record<string, Field>>;
  readonly headers: KnownHeaders;
  readonly headerRow: number | undefined;
  /** the sheet of a workbook that the user names, or its number */
  readonly sheet?: string | undefined;
  readonly limits: Limits;
}

/** What a reader of a format makes of a file. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly delimiter?: string;
  readonly headerLine?: number;
  readonly headerRows?: number;
}
