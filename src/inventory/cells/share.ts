import type { Field } from '../../criterion/field.js';
import { readWritten, within } from './number.js';
import { unknown, wrong, type Reading } from './reading.js';

/**
 * Reads a share. The rule looks at one cell only, so that no row changes another: with %, or under a header with %,
 * it is a percentage; without, a figure up to 1 is a fraction of one (1 is all) and a larger one a percentage.
 */
export function shareReader(field: Field, percentHeader: boolean): (text: string) => Reading {
  return (text) => {
    const written = readWritten(text);
    if (written.is === 'unknown') return unknown;
    if (written.is === 'wrong') return wrong(written.code);
    const { value, percent } = written;
    return within(percent || percentHeader || Math.abs(value) > 1 ? value / 100 : value, field);
  };
}
