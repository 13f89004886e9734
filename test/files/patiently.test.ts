import { describe, expect, it } from 'vitest';
import { inUseCodes, patiently } from '../../src/files/patiently.js';

/** What fails so many times, with a code, before it is done. */
function failing(times: number, code: string) {
  let left = times;
  return () => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(code), { code });
    return 'done';
  };
}

describe('what another program has open', () => {
  it('is tried again a few times', async () => {
    expect(await patiently(failing(2, 'EBUSY'), inUseCodes)).toBe('done');
    await expect(patiently(failing(99, 'EPERM'), inUseCodes)).rejects.toThrow('EPERM');
  });

  it('anything else fails at once', async () => {
    const act = failing(1, 'ENOSPC');
    await expect(patiently(act, inUseCodes)).rejects.toThrow('ENOSPC');
    expect(act()).toBe('done');
  });
});
