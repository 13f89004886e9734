import { utf8Text } from '../../bytes/bytes.js';
import { RecordError } from '../error.js';
import { handIn } from './handedIn.js';
import { parsed } from '../laws/openTable.js';
import { tableNames, tableOfBytes, type RecordTable, type TableName } from './tableOfBytes.js';

const file = 'record.gz';

/**
 * Hands the public record in, for browsers, workers and bundles, which cannot read it from the package: the bytes of
 * `municipal-commonality/record.gz`, or the address to get them from. All that is scored afterwards uses it. Throws
 * RecordError if they are not what was shipped.
 */
export async function loadRecord(source: ArrayBuffer | Uint8Array | URL | string): Promise<void> {
  handIn(tablesIn(await unpacked(await bytesOf(source))));
}

async function bytesOf(source: ArrayBuffer | Uint8Array | URL | string): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  // oxlint-disable-next-line no-restricted-globals -- the address is the caller's own, and nothing else is fetched
  const response = await fetch(source);
  if (!response.ok)
    throw new RecordError(String(source), { is: 'unreadable', code: `HTTP ${response.status}` });
  return new Uint8Array(await response.arrayBuffer());
}

/** Servers unpack what ends in .gz on the way, some of them: then there is nothing left to do. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length === 0) throw new RecordError(file, { is: 'empty' });
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  try {
    const plain = packed.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(plain).arrayBuffer());
  } catch {
    throw new RecordError(file, { is: 'content' });
  }
}

/** A first line says how many bytes each table has; they follow one behind the other. */
function tablesIn(bytes: Uint8Array): ReadonlyMap<TableName, RecordTable> {
  const start = bytes.indexOf(0x0a) + 1;
  const sizes = sizesIn(utf8Text(bytes, 0, start));
  const tables = new Map<TableName, RecordTable>();
  let from = start;
  for (const name of tableNames) {
    const size = sizes[name] ?? 0;
    tables.set(name, tableOfBytes(name, bytes.subarray(from, from + size)));
    from += size;
  }
  if (from !== bytes.length) throw new RecordError(file, { is: 'size', size: bytes.length, expected: from });
  return tables;
}

function sizesIn(line: string): Readonly<Partial<Record<TableName, number>>> {
  const sizes = parsed(line);
  if (!isObject(sizes) || tableNames.some((name) => !Number.isSafeInteger(sizes[name])))
    throw new RecordError(file, { is: 'content' });
  return sizes; // every table has a size
}

function isObject(value: unknown): value is Readonly<Record<string, number>> {
  return typeof value === 'object' && value !== null;
}
