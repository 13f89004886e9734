import { lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isReservedName } from '../../../files/isReservedName.js';
import { say, type Wording } from '../../../text/lang.js';
import { systemReason } from '../../../text/systemReason.js';
import { isSystemError } from '../../output/isSystemError.js';
import { UsageError } from '../../usageError.js';

/** A file to write where there is none. */
export interface NewFile {
  /** absolute */
  readonly file: string;
  readonly text: string;
}

/**
 * Writes all files or none, and never over a file; makes their folders, and nothing that could not be cloned on Windows.
 * Throws UsageError.
 */
export async function writeNewFiles(drafts: readonly NewFile[]): Promise<void> {
  for (const { file } of drafts) {
    const reserved = (await newNames(file)).find(isReservedName);
    if (reserved !== undefined) throw new UsageError(say(says.reserved, { file: reserved, code: '' }));
    if (await isThere(file)) throw new UsageError(say(says.there, { file: path.basename(file), code: '' }));
  }
  const written: string[] = [];
  try {
    for (const { file, text } of drafts) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' }).catch(async (error: unknown) => {
        // It fails if the file came to be in the meantime; any other error may leave a part of it.
        if (!(isSystemError(error) && error.code === 'EEXIST')) await remove(file).catch(() => remove(file));
        throw error;
      });
      written.push(file);
    }
  } catch (error) {
    await Promise.all(written.map((file) => remove(file).catch(() => remove(file))));
    throw refused(error, drafts[written.length]?.file ?? '');
  }
}

function remove(file: string): Promise<void> {
  return rm(file, { force: true });
}

/** The name of a file, and of each folder above it that is not there yet. */
async function newNames(file: string): Promise<readonly string[]> {
  const folder = path.dirname(file);
  const above = folder === file || (await isThere(folder)) ? [] : await newNames(folder);
  return [...above, path.basename(file)];
}

function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

function refused(error: unknown, file: string): unknown {
  if (!isSystemError(error)) return error;
  const wording = error.code === 'EEXIST' ? says.there : says.failed;
  return new UsageError(say(wording, { file: path.basename(file), code: error.code }));
}

interface Place {
  readonly file: string;
  readonly code: string;
}

const says = {
  there: {
    ja: ({ file }) => `${file} は既にあります。上書きはしません。別の識別子かフォルダーを指定してください。`,
    en: ({ file }) => `${file} already exists and is not overwritten; choose another id or folder`,
  },
  reserved: {
    ja: ({ file }) =>
      `${file} はWindowsで使えない名前です。書き出していません。別の識別子かフォルダーを指定してください。`,
    en: ({ file }) =>
      `Windows allows no file called ${file}; nothing was written. Choose another id or folder`,
  },
  failed: {
    ja: ({ file, code }) =>
      `${file} に書き込めません（${systemReason(code).ja}）。フォルダーと権限を確認してください。`,
    en: ({ file, code }) =>
      `cannot write ${file} (${systemReason(code).en}); check the folder and its permissions`,
  },
} as const satisfies Record<string, Wording<Place>>;
