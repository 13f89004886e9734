import { langs, type Lang } from '../text/lang.js';
import type { Io } from './io.js';

/**
 * The language of the words: `--lang`, else LC_ALL, LC_MESSAGES, LANG (the first that is set, as POSIX has it), else en.
 * Read before the arguments are parsed, because help and usage errors need it too.
 */
export function languageOf({ argv, env }: Pick<Io, 'argv' | 'env'>): Lang {
  const asked = argv.findLast((arg, i) => arg.startsWith('--lang=') || argv[i - 1] === '--lang');
  const flag = langs.find((lang) => lang === asked?.replace('--lang=', ''));
  if (flag !== undefined) return flag;
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale !== undefined && /^ja([_.@-]|$)/i.test(locale) ? 'ja' : 'en';
}
