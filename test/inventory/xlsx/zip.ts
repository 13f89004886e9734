import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, and what its headers claim where that is not the truth. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** packed bytes, where they are not those that packing gives */
  readonly packed?: Uint8Array;
  /** size that the headers claim */
  readonly size?: number;
  /** bit 0: encrypted */
  readonly flags?: number;
}

/** Writes an archive, also one that lies. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const bytes = Buffer.from(entry.bytes);
    const packed = entry.packed ?? deflateRawSync(bytes);
    const name = Buffer.from(entry.name);
    const head = headOf(entry, {
      size: entry.size ?? bytes.length,
      packed: packed.length,
      crc: crc32(bytes),
    });
    const local = Buffer.concat([word(0x04034b50, 4), head, word(name.length, 2), word(0, 2), name, packed]);
    const rest = [word(name.length, 2), word(0, 12), word(offset, 4), name];
    directory.push(Buffer.concat([word(0x02014b50, 4), word(20, 2), head, ...rest]));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const counts = [word(0, 4), word(entries.length, 2), word(entries.length, 2)];
  const end = [word(0x06054b50, 4), ...counts, word(listed.length, 4), word(offset, 4), word(0, 2)];
  return Buffer.concat([...locals, listed, ...end]);
}

interface Claims {
  readonly size: number;
  readonly packed: number;
  readonly crc: number;
}

/** What stands in both headers of a file: packed by method 8, on the first day that an archive knows. */
function headOf({ flags = 0 }: ZipEntry, { size, packed, crc }: Claims): Buffer {
  const facts = [word(20, 2), word(flags, 2), word(8, 2), word(0, 2), word(33, 2), word(crc, 4)];
  return Buffer.concat([...facts, word(packed, 4), word(size, 4)]);
}

function word(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, Math.min(6, bytes));
  return buffer;
}
