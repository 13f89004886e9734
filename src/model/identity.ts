import type { Identity } from './checked.js';
import type { Problem } from './problem.js';
import { fnv1a64 } from '../text/hash.js';

// Code points that a baseline keeps of a cell; of what is longer, a hash distinguishes the rest.
const kept = 60;

/** What distinguishes a finding from run to run. */
export function identityOf({ file, task, code, field, read }: Problem): Identity {
  return {
    file,
    ...(task === undefined ? {} : { task }),
    code,
    ...(field === undefined ? {} : { field }),
    ...(read === undefined ? {} : { read: shortened(read) }),
  };
}

/** One text for what is the same finding. */
export function identityKey({ file, task = '', code, field = '', read = '' }: Identity): string {
  return [file, task, code, field, read].join('\0');
}

function shortened(read: string): string {
  const points = Array.from(read.slice(0, 2 * kept + 2));
  return points.length <= kept ? read : `${points.slice(0, kept).join('')}… ${fnv1a64(read)}`;
}
