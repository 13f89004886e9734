import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const isSource = import.meta.url.includes('/src/cli/');

/** The folders of the program's own code: all of it where it is not built, else `dist`, and `bin`, which starts it. */
const own = (isSource ? ['../../'] : ['./', '../bin/']).map((way) => new URL(way, import.meta.url).href);

/** The program as a module has it installed for itself. */
const copy = '/node_modules/municipal-commonality/';

/**
 * File and line of the first code on the stack of an error that is not the program's own, as seen from the working folder:
 * the line of a module that somebody wrote. Undefined where there is none.
 */
export function codeLine(error: unknown): string | undefined {
  const stack = stackOf(error);
  for (const each of stack.split('\n')) {
    const [, url, line = ''] = (each.length > longestLine ? null : frame.exec(each)) ?? [];
    if (url !== undefined && !isOwn(url))
      return `${relative('.', fileURLToPath(url)).replaceAll(sep, '/')}:${line}`;
  }
  return undefined;
}

function stackOf(error: unknown): string {
  const stack: unknown = error instanceof Error ? error.stack : undefined;
  return typeof stack === 'string' ? stack : '';
}

function isOwn(url: string): boolean {
  return url.includes(copy) || own.some((folder) => url.startsWith(folder));
}

// Longer than any path; a message, which the stack begins with, may hold anything.
const longestLine = 5_000;
const frame = /(file:\/\/[^\s()?]+)(?:\?[^\s():]*)?:(\d+):\d+\)?$/u;
