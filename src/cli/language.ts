import { existsSync } from 'node:fs';
import path from 'node:path';
import { configRoot, findConfig } from '../config/find.js';
import { langIn, namesBase } from '../config/lang.js';
import { langs, type Lang } from '../text/lang.js';
import type { Io } from './io.js';

/**
 * The language of the words: `--lang`, else that of the config, else LC_ALL, LC_MESSAGES, LANG (the first that is set, as
 * POSIX has it), else that of the system, else en. Read before the arguments are parsed, because help and the faults of a config need it too.
 */
export function languageOf(io: Pick<Io, 'argv' | 'env' | 'cwd' | 'locale'>): Lang {
  const asked = valueOf(['--lang', '-l'], io.argv);
  return langs.find((lang) => lang === asked) ?? configLang(io) ?? localeLang(io);
}

/** The same, where the language may be that of a config that the config extends. */
export async function inheritedLanguage(io: Pick<Io, 'argv' | 'env' | 'cwd' | 'locale'>): Promise<Lang> {
  const isAsked = langs.some((lang) => lang === valueOf(['--lang', '-l'], io.argv));
  const config = isAsked ? undefined : configOf(io);
  if (config === undefined || langIn(config) !== undefined || !namesBase(config)) return languageOf(io);
  // Loaded where a config extends another: most do not, and wait for no parser of YAML.
  const { langOfBases } = await import('../config/extends/langOfBases.js');
  return (await langOfBases(config, configRoot(path.dirname(config), io.cwd))) ?? languageOf(io);
}

/** What an option is given, as `--option value`, `--option=value` or `-o value`; the last one counts. */
function valueOf([long, short]: readonly [string, string], argv: readonly string[]): string | undefined {
  const before = (i: number): boolean => argv[i - 1] === long || argv[i - 1] === short;
  const found = argv.findLast((arg, i) => arg.startsWith(`${long}=`) || before(i));
  return found?.startsWith(`${long}=`) === true ? found.slice(long.length + 1) : found;
}

function configLang(io: Pick<Io, 'argv' | 'cwd'>): Lang | undefined {
  const config = configOf(io);
  return config === undefined ? undefined : langIn(config);
}

function configOf({ argv, cwd }: Pick<Io, 'argv' | 'cwd'>): string | undefined {
  if (argv.includes('--no-config')) return undefined;
  const named = valueOf(['--config', '-c'], argv);
  return named === undefined ? findConfig(folderOf(argv, cwd), cwd) : path.resolve(cwd, named);
}

/** The folder of the first argument that is a file, as far as that is known before the arguments are parsed. */
function folderOf([, ...args]: readonly string[], cwd: string): string {
  const first = args.find((arg) => !arg.startsWith('-') && existsSync(path.resolve(cwd, arg)));
  return first === undefined ? cwd : path.dirname(path.resolve(cwd, first));
}

function localeLang({ env, locale }: Pick<Io, 'env' | 'locale'>): Lang {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  // Windows sets none of them.
  return /^ja([_.@-]|$)/i.test(named ?? locale?.() ?? '') ? 'ja' : 'en';
}
