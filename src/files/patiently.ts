import { setTimeout } from 'node:timers/promises';

/** What Windows answers while another program, such as a spreadsheet or a virus scanner, has a file open. */
export const inUseCodes: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

const waits = [50, 100, 200, 400]; // milliseconds

/** Does something again a few times, as long as it fails for one of these codes. Throws what it threw last. */
export async function patiently<T>(act: () => T | Promise<T>, codes: ReadonlySet<string>): Promise<T> {
  for (const wait of waits) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && codes.has(String(error.code)))) throw error;
      await setTimeout(wait);
    }
  }
  return act();
}
