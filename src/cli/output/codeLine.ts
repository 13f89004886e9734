import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program's own code: `dist` where it is built, `src` where it is not. */
const own = new URL(import.meta.url.includes('/src/cli/') ? '../../' : './', import.meta.url).href;

/**
 * File and line of the first code on the stack of an error that is not the program's own, as seen from the working folder:
 * the line of a module that somebody wrote. Undefined where there is none.
 */
export function codeLine(error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const each of stack.split('\n')) {
    const [, url = own, line = ''] = (each.length > longestLine ? null : frame.exec(each)) ?? [];
    if (!url.startsWith(own)) return `${relative('.', fileURLToPath(url))}:${line}`;
  }
  return undefined;
}

// Longer than any path; a message, which the stack begins with, may hold anything.
const longestLine = 5_000;
const frame = /(file:\/\/[^\s()?]+)(?:\?[^\s():]*)?:(\d+):\d+\)?$/u;
