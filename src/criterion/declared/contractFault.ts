import type { Text } from '../../text/lang.js';
import { isRecord } from './isRecord.js';

/** Thrown where the code of a module hands back what the contract does not allow. */
export class ContractFault extends TypeError {
  override readonly name = 'TypeError'; // as authors of modules know it

  constructor(readonly fault: Text) {
    super(fault.en);
  }
}

/** The words of such a fault in both languages; by its form, because a module may bring a copy of ours. */
export function faultTextOf(error: unknown): Text | undefined {
  if (!(error instanceof Error) || !('fault' in error) || !isRecord(error.fault)) return undefined;
  const { ja, en } = error.fault;
  return typeof ja === 'string' && typeof en === 'string' ? { ja, en } : undefined;
}
