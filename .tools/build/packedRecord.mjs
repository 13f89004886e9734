// The tables of the record as one file, for those who cannot read them from the package.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A line with the size of each table, and the tables one behind the other, as gzip: src/record/reading/loadRecord.ts reads it. */
export function packedRecord(folder) {
  const tables = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const parts = tables.toSorted().map((name) => [name, readFileSync(path.join(folder, name))]);
  const sizes = Object.fromEntries(parts.map(([name, bytes]) => [name, bytes.length]));
  return gzipSync(
    Buffer.concat([Buffer.from(`${JSON.stringify(sizes)}\n`), ...parts.map(([, bytes]) => bytes)]),
    {
      level: 9,
    },
  );
}
