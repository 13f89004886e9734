import { pathToFileURL } from 'node:url';

/**
 * Loads a module from a file, which runs its code. Apart from what asks for it, because code that was compiled before
 * cannot import by itself: the build keeps this a file of its own.
 */
export function importFile(file: string): Promise<unknown> {
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}
