import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isReservedName } from '../../src/files/isReservedName.js';
import { InventoryError } from '../../src/inventory/error.js';
import { readInputs } from '../../src/inventory/input.js';
import { defaultLimits } from '../../src/inventory/limits.js';
import { needs } from '../needs.js';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'inputs-'));
  await mkdir(join(cwd, 'in'));
  await writeFile(join(cwd, 'a.csv'), 'id\nT1\n');
  await writeFile(join(cwd, 'in', 'b.csv'), 'id\nT2\n');
});
afterAll(() => rm(cwd, { recursive: true }));

async function* bytesOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

function read(paths: readonly string[], { fileBytes = defaultLimits.fileBytes, stdin = bytesOf() } = {}) {
  return readInputs(paths, { stdin, cwd, limits: { ...defaultLimits, fileBytes } });
}

async function refused(paths: readonly string[], options = {}) {
  const thrown = await read(paths, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof InventoryError)) throw new Error('an InventoryError was expected');
  return thrown.problems.map(({ code, file, line }) => `${code} ${file} ${line}`);
}

describe('files', () => {
  it('are named as they were given, relative to the working folder', async () => {
    const paths = ['a.csv', './a.csv', 'in/b.csv', 'in/../a.csv', join(cwd, 'in', 'b.csv')];
    const apart = await Promise.all(paths.map((path) => read([path])));
    expect(apart.flat().map(({ name }) => name)).toEqual(['a.csv', 'a.csv', 'in/b.csv', 'a.csv', 'in/b.csv']);
    expect(Buffer.from(apart[0]?.[0]?.bytes ?? []).toString()).toBe('id\nT1\n');
  });

  it('that are named twice are read once', async () => {
    const inputs = await read(['a.csv', './a.csv', 'in/b.csv', 'in/../a.csv', join(cwd, 'in', 'b.csv')]);
    expect(inputs.map(({ name }) => name)).toEqual(['a.csv', 'in/b.csv']);
  });

  it('that a spreadsheet or the system puts there are not opened, and alone are refused', async () => {
    for (const name of [
      '~$a.xlsx',
      'in/~$a.xlsx',
      'Thumbs.db',
      'desktop.ini',
      '.DS_Store',
      '._a.csv',
      '.~lock.a.csv#',
    ]) {
      const [first, other] = await read(['a.csv', name]);
      expect([first?.name, other?.name, other?.bytes.length]).toEqual(['a.csv', name, 0]);
      expect(await refused([name])).toEqual([`system-file ${name} 1`]);
    }
  });

  it('outside the working folder do not tell where they are', async () => {
    const options = { stdin: bytesOf(), limits: defaultLimits, cwd: join(cwd, 'in') };
    const [below] = await readInputs(['../a.csv'], options);
    const [outside] = await readInputs([join(cwd, 'a.csv')], options);
    expect([below?.name, outside?.name]).toEqual(['../a.csv', 'a.csv']);
  });

  it('outside the working folder that are called alike are told apart by the folders they stand in', async () => {
    for (const folder of ['x', 'y', 'in/x']) {
      await mkdir(join(cwd, folder), { recursive: true });
      await writeFile(join(cwd, folder, 'a.csv'), 'id\nT1\n');
    }
    const paths = ['x/a.csv', 'y/a.csv', 'a.csv'].map((path) => join(cwd, path));
    const inputs = await readInputs([...paths, 'x/a.csv'], {
      stdin: bytesOf(),
      limits: defaultLimits,
      cwd: join(cwd, 'in'),
    });
    const above = basename(cwd);
    expect(inputs.map(({ name }) => name)).toEqual([
      `${above}/x/a.csv`,
      'y/a.csv',
      `${above}/a.csv`,
      'x/a.csv',
    ]);
  });

  it('that cannot be read are all reported at once', async () => {
    await writeFile(join(cwd, 'large.csv'), 'x'.repeat(100));
    await mkdir(join(cwd, 'empty'));
    const problems = await refused(['no.csv', 'a.csv', 'empty', 'large.csv', 'a.csv/x'], { fileBytes: 50 });
    expect(problems).toEqual([
      'file-not-found no.csv 1',
      'is-folder empty 1',
      'file-too-large large.csv 1',
      'file-not-found a.csv/x 1',
    ]);
  });

  it('that may not be read are reported as such', async (context) => {
    needs(context, 'file permissions');
    await writeFile(join(cwd, 'secret.csv'), 'id\n');
    await chmod(join(cwd, 'secret.csv'), 0o000);
    expect(await refused(['secret.csv'])).toEqual(['no-permission secret.csv 1']);
  });

  const names: unknown = JSON.parse(
    readFileSync(new URL('../../fixtures/hostile/names.json', import.meta.url), 'utf8'),
  );
  // the fixture is a list of names
  it.for(names as readonly string[])('may be called %j', async (name, context) => {
    if (isReservedName(name)) needs(context, 'names of any characters');
    await writeFile(join(cwd, name), 'id\nT1\n');
    expect((await read([name]))[0]?.name).toBe(name);
    expect((await read([join(cwd, name)]))[0]?.name).toBe(basename(name));
  });

  it('with a NUL in their name cannot be read', async () => {
    expect(await refused(['a\0.csv'])).toEqual(['unreadable-file a\0.csv 1']);
  });
});

describe('standard input', () => {
  it('is read for -, in whatever pieces it comes', async () => {
    const [input] = await read(['-'], { stdin: bytesOf('id\n', 'T', '1\n') });
    expect(input?.name).toBe('<stdin>');
    expect(Buffer.from(input?.bytes ?? []).toString()).toBe('id\nT1\n');
  });

  it('is never read beyond the limit', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 10;
        yield Buffer.alloc(10, 'x');
      }
    }
    expect(await refused(['-'], { fileBytes: 25, stdin: endless() })).toEqual(['file-too-large <stdin> 1']);
    expect(given).toBe(30);
  });

  it('can be given once', async () => {
    expect(await refused(['-', 'a.csv', '-'])).toEqual(['stdin-twice <stdin> 1']);
  });
});
