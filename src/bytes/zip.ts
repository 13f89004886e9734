import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';

/** One file in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** bytes, as the archive says */
  readonly size: number;
  readonly checksum: number;
  readonly isEncrypted: boolean;
  /** its bytes, unpacked as they are asked for; an error where they are more or fewer than the archive says */
  readonly unpack: () => AsyncIterable<Uint8Array>;
}

/** An archive in memory. */
export interface Zip {
  readonly count: number;
  readonly entries: () => AsyncIterable<ZipEntry>;
}

export { crc32 };

/** Opens an archive; zip.browser.ts does it where there is no Node. Throws an error that names what is wrong. */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
  async function* entries(): AsyncGenerator<ZipEntry> {
    for await (const entry of zip.eachEntry())
      yield {
        name: entry.fileName,
        size: entry.uncompressedSize,
        checksum: entry.crc32,
        isEncrypted: entry.isEncrypted(),
        async *unpack() {
          // A stream without an encoding gives nothing but bytes.
          for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Buffer;
        },
      };
  }
  return { count: zip.entryCount, entries };
}
