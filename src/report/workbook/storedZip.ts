/** A file of an archive. */
export interface StoredFile {
  readonly name: string;
  readonly text: string;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** The checksum of ZIP (CRC-32, ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/**
 * An archive of texts, stored as they are and dated 1 January 1980: what packing gives differs between versions of zlib
 * and between processors, and the same result is to give the same bytes everywhere.
 */
export function storedZip(files: readonly StoredFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const [path, bytes] = [encoder.encode(name), encoder.encode(text)];
    const facts = numbers([20, 2], [0x0800, 2], [0, 2], [0, 2], [0x21, 2], [checksum(bytes), 4]);
    const sizes = numbers([bytes.length, 4], [bytes.length, 4], [path.length, 2]);
    parts.push(numbers([0x04034b50, 4]), facts, sizes, numbers([0, 2]), path, bytes);
    const rest = numbers([0, 4], [0, 4], [0, 4], [offset, 4]);
    directory.push(numbers([0x02014b50, 4], [20, 2]), facts, sizes, rest, path);
    offset += 30 + path.length + bytes.length;
  }
  const listed = together(directory);
  const counts = numbers([0x06054b50, 4], [0, 4], [files.length, 2], [files.length, 2]);
  return together([...parts, listed, counts, numbers([listed.length, 4], [offset, 4], [0, 2])]);
}

/** Numbers in so many bytes each, the lowest byte first. */
function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, i) => (value / 256 ** i) & 255)),
  );
}

function together(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
