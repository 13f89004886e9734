/** The files of the record. */
export const tableNames = [
  'abbreviations.txt',
  'articles.txt',
  'formerTowns.txt',
  'laws.txt',
  'limitedActs.txt',
  'municipalities.txt',
  'repealed.txt',
  'standardised.txt',
] as const;

export type TableName = (typeof tableNames)[number];

/** A table of the record, of which any stretch can be read. */
export interface RecordTable {
  /** what errors call it */
  readonly file: string;
  /** bytes */
  readonly size: number;
  /** the bytes from an offset to before another; in the room that is given for them, or wherever they are */
  readonly read: (from: number, to: number, room?: Uint8Array) => Uint8Array;
  /** all bytes, where they are in memory */
  readonly bytes?: Uint8Array;
}

/** Bytes in memory as a table. */
export function tableOfBytes(file: string, bytes: Uint8Array): RecordTable {
  return { file, size: bytes.length, read: (from, to) => bytes.subarray(from, to), bytes };
}

/** All bytes of a table. */
export function wholeTable({ size, read }: RecordTable): Uint8Array {
  return read(0, size);
}
