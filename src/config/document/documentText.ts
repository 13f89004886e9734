import { textIn } from '../../files/textIn.js';
import { ConfigError } from '../error.js';
import { configProblem } from '../problems/config.js';

/** The text of a small file that a user writes, without a byte order mark. UTF-16 has to have one. Throws ConfigError if it is not UTF-8. */
export function documentText(file: string, bytes: Uint8Array): string {
  const text = textIn(bytes);
  if (text === undefined) throw new ConfigError([configProblem('config-not-utf8', { file, line: 1 }, {})]);
  return text;
}
