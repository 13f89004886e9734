import type { Text } from '../../text/lang.js';
import type { WorkbookFault } from '../problems/workbook.js';

/** Thrown within this folder where a file is no workbook that can be read; it becomes a problem of the file. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault) {
    super(fault.is);
    this.fault = fault;
  }
}

/** A workbook whose parts are not as the format has them. */
export function damaged(detail: string | Text): XlsxError {
  return new XlsxError({ is: 'damaged', detail });
}
