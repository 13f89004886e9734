import { existsSync } from 'node:fs';
import path from 'node:path';
import { say, type Wording } from '../text/lang.js';
import { UsageError } from './usageError.js';

/**
 * Throws UsageError where an option is also the name of a file: a pattern of the shell may have put it there, and a file
 * of somebody else would then choose the config, and with it the code that runs.
 */
export function refuseAmbiguous(argv: readonly string[], cwd: string): void {
  const end = argv.indexOf('--');
  const options = (end < 0 ? argv : argv.slice(0, end)).filter((arg) => /^-./.test(arg));
  const file = options.find((arg) => existsSync(path.resolve(cwd, arg)));
  if (file !== undefined) throw new UsageError(say(ambiguous, { file }));
}

const ambiguous: Wording<{ readonly file: string }> = {
  ja: ({ file }) =>
    `${file} はオプションでもあり、ファイル名でもあります。ファイルなら ./${file} とするか、前に -- を置いてください。`,
  en: ({ file }) =>
    `${file} is an option and also the name of a file; if you mean the file, write ./${file} or put -- before it`,
};
