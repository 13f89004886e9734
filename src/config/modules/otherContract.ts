import { isRecord } from '../../criterion/declared/isRecord.js';

/** The version of the contract that a module was made for, where it is not the one that runs; one that names none is tried as it is. */
export function otherContract(exported: unknown, runs: number): number | undefined {
  const made = isRecord(exported) ? exported['contract'] : undefined;
  return typeof made === 'number' && made !== runs ? made : undefined;
}
