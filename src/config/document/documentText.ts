import { ConfigError } from '../error.js';
import { configProblem } from '../problems/config.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a small file that a user writes, without a byte order mark. Throws ConfigError if it is not UTF-8. */
export function documentText(file: string, bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new ConfigError([configProblem('config-not-utf8', { file, line: 1 }, {})]);
  }
}
