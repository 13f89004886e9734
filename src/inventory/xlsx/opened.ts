import { includesBytes, utf8Bytes } from '../../bytes/bytes.js';
import type { Problem } from '../../model/problem.js';
import type { Attempt } from '../attempt.js';
import { failed } from '../attempt.js';
import type { Limits } from '../limits.js';
import { problem } from '../problems/problems.js';
import { openArchive, type Archive } from './archive.js';
import { XlsxError } from './fault.js';
import { readWorkbook, type Workbook } from './workbook.js';

/** A workbook as bytes. */
export interface WorkbookFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A workbook whose parts can be read. */
export interface Opened {
  readonly archive: Archive;
  readonly book: Workbook;
}

/** Opens a workbook and hands it on; what is wrong with it as a file becomes a problem. */
export async function withOpened<T>(
  { file, bytes }: WorkbookFile,
  limits: Limits,
  read: (opened: Opened) => Promise<Attempt<T>>,
): Promise<Attempt<T>> {
  try {
    if (isCompoundFile(bytes)) throw new XlsxError(compoundFault(bytes));
    const archive = await openArchive(bytes, limits);
    return await read({ archive, book: await readWorkbook(archive, limits) });
  } catch (thrown) {
    if (thrown instanceof XlsxError) return failed(faultProblem(file, thrown));
    throw thrown;
  }
}

/** An old workbook, or a new one under a password, lies in a container of the kind that Windows had for documents. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

// UTF-16LE
const encrypted = utf8Bytes([...'EncryptedPackage'].map((letter) => `${letter}\0`).join(''));

function compoundFault(bytes: Uint8Array): XlsxError['fault'] {
  const isEncrypted = includesBytes(bytes, encrypted);
  return isEncrypted ? { is: 'encrypted' } : { is: 'other', kind: 'xls' };
}

function faultProblem(file: string, { fault }: XlsxError): Problem {
  const whole = { file, line: 1 };
  switch (fault.is) {
    case 'damaged':
      return problem('workbook-damaged', whole, fault);
    case 'encrypted':
      return problem('workbook-encrypted', whole, {});
    case 'other':
      return problem('workbook', whole, fault);
    case 'too-large':
      return problem('workbook-too-large', whole, fault);
    case 'too-many-cells':
      return problem('too-many-cells', whole, fault);
  }
}
