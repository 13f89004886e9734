import type { Text } from '../../text/lang.js';

/** One thing that a criterion declares wrongly. */
export interface Fault {
  /** the law that it breaks */
  readonly law: 'declaration' | 'parts' | 'languages' | 'fields' | 'params';
  /** `fields.cases.title`; `default` for the module as a whole */
  readonly path: string;
  readonly wants: Text;
  readonly got: string;
  /** whether the criterion cannot even be tried */
  readonly bars?: boolean;
}

/** A fault, if something does not hold. */
export function unless(
  holds: boolean,
  fault: Omit<Fault, 'got'> & { readonly got: unknown },
): readonly Fault[] {
  return holds ? [] : [{ ...fault, got: shown(fault.got) }];
}

/** A value in a few words. */
function shown(value: unknown): string {
  if (value === undefined || typeof value === 'function') return typeof value;
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
  } catch {
    return typeof value;
  }
}
