import { describe, expect, it } from 'vitest';
import { parsePlain } from '../../src/config/document/document.js';

function reported(text: string): unknown {
  const read = parsePlain({ file: 'c.yaml', text });
  return 'data' in read ? read.data : read.map(({ code, line, column }) => [code, line, column]);
}

describe('keys of a document', () => {
  it('a key that appears twice is an error at its second place', () => {
    expect(reported('a: 1\nb: 2\na: 3\n')).toEqual([['config-syntax', 3, 1]]);
  });

  it('an alias of what it is in is an error, and an alias beside it is none', () => {
    expect(reported('missing: &a [*a]\n')).toEqual([['config-syntax', 1, 14]]);
    expect(reported('a: &a [1]\nb: *a\n')).toEqual({ a: [1], b: [1] });
  });

  it('__proto__ is an unknown key at every depth', () => {
    expect(reported('thresholds: {__proto__: {held: 0.1}}\n')).toEqual([['config-unknown-key', 1, 14]]);
  });
});
