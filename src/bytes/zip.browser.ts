// APPNOTE.TXT of PKWARE, 4.3: what a workbook needs of it, with what browsers have.
import { utf8Text } from './bytes.js';
import type * as OfNode from './zip.js';

const signature = { entry: 0x02014b50, end: 0x06054b50, local: 0x04034b50 };
const endSize = 22; // bytes, without the comment
const longestComment = 0xffff;
const isOf64Bits = 0xffffffff;

const openZip: typeof OfNode.openZip = async (bytes) => {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(data);
  const disk = data.getUint16(end + 4, true);
  if (disk !== 0) throw new Error(`multi-disk ZIP files are not supported: found disk number: ${disk}`);
  const count = data.getUint16(end + 10, true);
  const start = data.getUint32(end + 16, true);
  if (count === 0xffff || start === isOf64Bits) throw new Error('ZIP64 is not supported');
  async function* entries(): AsyncGenerator<OfNode.ZipEntry> {
    let at = start;
    for (let i = 0; i < count; i++) {
      const read = entryAt(data, bytes, at);
      at = read.next;
      yield read.entry;
    }
  }
  return { count, entries };
};

function endOf(data: DataView): number {
  const last = data.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (data.getUint32(at, true) === signature.end && data.getUint16(at + 20, true) === last - at) return at;
  throw new Error(
    'End of central directory record signature not found. Either not a zip file, or file is truncated.',
  );
}

interface ReadEntry {
  readonly entry: OfNode.ZipEntry;
  readonly next: number;
}

function entryAt(data: DataView, bytes: Uint8Array, at: number): ReadEntry {
  if (at + 46 > data.byteLength || data.getUint32(at, true) !== signature.entry)
    throw new Error('invalid central directory file header signature');
  const [nameSize, extraSize, commentSize] = [28, 30, 32].map((each) => data.getUint16(at + each, true));
  const nameEnd = at + 46 + (nameSize ?? 0);
  const name = utf8Text(bytes, at + 46, nameEnd).replaceAll('\\', '/');
  refuseWays(name);
  const [checksum = 0, packed = 0, size = 0] = [16, 20, 24].map((each) => data.getUint32(at + each, true));
  const local = data.getUint32(at + 42, true);
  const method = data.getUint16(at + 10, true);
  const isEncrypted = (data.getUint16(at + 8, true) & 1) === 1;
  const unpack = () => unpacked({ data, bytes, local, packed, size, method });
  return {
    entry: { name, size, checksum, isEncrypted, unpack },
    next: nameEnd + (extraSize ?? 0) + (commentSize ?? 0),
  };
}

/** No part of a workbook lies outside of it. */
function refuseWays(name: string): void {
  if (/^[a-zA-Z]:/.test(name) || name.startsWith('/')) throw new Error(`absolute path: ${name}`);
  if (name.split('/').includes('..')) throw new Error(`invalid relative path: ${name}`);
}

interface Packed {
  readonly data: DataView;
  readonly bytes: Uint8Array;
  /** where the file begins */
  readonly local: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
}

async function* unpacked({ data, bytes, local, packed, size, method }: Packed): AsyncGenerator<Uint8Array> {
  if (local + 30 > data.byteLength || data.getUint32(local, true) !== signature.local)
    throw new Error('invalid local file header signature');
  const from = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
  if (from + packed > bytes.length) throw new Error('file data overflows file bounds');
  const body = bytes.subarray(from, from + packed);
  let left = size;
  for await (const chunk of method === 0 ? [body] : inflated(body, method)) {
    left -= chunk.length;
    if (left < 0)
      throw new Error(`too many bytes in the stream. expected ${size}. got at least ${size - left}`);
    yield chunk;
  }
  if (left > 0) throw new Error(`not enough bytes in the stream. expected ${size}. got only ${size - left}`);
}

async function* inflated(body: Uint8Array, method: number): AsyncGenerator<Uint8Array> {
  if (method !== 8) throw new Error(`unsupported compression method: ${method}`);
  const stream = new Blob([body as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader(); // not every browser lets a stream be looped over
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value as Uint8Array;
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const crc32: typeof OfNode.crc32 = (data, before = 0) => {
  let sum = ~before;
  for (const byte of data as Uint8Array) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
};

export { crc32, openZip };
