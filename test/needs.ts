import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestContext } from 'vitest';

/** What some machines lack, how that is found out, and what is said of a test that is skipped for it. */
const needed = {
  bash: { isHere: () => runs('bash', '-c', 'exit 0'), otherwise: 'bash is not installed' },
  zsh: { isHere: () => runs('zsh', '-c', 'exit 0'), otherwise: 'zsh is not installed' },
  fish: { isHere: () => runs('fish', '-c', 'exit 0'), otherwise: 'fish is not installed' },
  git: { isHere: () => runs('git', '--version'), otherwise: 'git is not installed' },
  Chromium: {
    isHere: () => chromiumPath() !== undefined,
    otherwise: 'Chromium is not installed (CHROMIUM may name one)',
  },
  soffice: {
    isHere: () => runs('soffice', '--version') && runs('pdftotext', '-v'),
    otherwise: 'LibreOffice or pdftotext is not installed',
  },
  'a browser that prints': {
    isHere: () => runs('chromium', '--version') && runs('pdftotext', '-v'),
    otherwise: 'chromium or pdftotext is not installed, so no page is shown or printed',
  },
  DuckDB: {
    isHere: () => isInstalled('@duckdb/node-api'),
    otherwise: '@duckdb/node-api, a library of 70 MB, is not installed',
  },
  PGlite: {
    isHere: () => isInstalled('@electric-sql/pglite'),
    otherwise: '@electric-sql/pglite is not installed',
  },
  'a pseudo-terminal': {
    isHere: () => runs('script', '-qec', 'true', '/dev/null'),
    otherwise: 'script (of util-linux) is not installed, so there is no pseudo-terminal',
  },
  'a full device': { isHere: () => existsSync('/dev/full'), otherwise: 'there is no /dev/full' },
  'an endless device': { isHere: () => existsSync('/dev/zero'), otherwise: 'there is no /dev/zero' },
  'names of any characters': {
    isHere: () => process.platform !== 'win32',
    otherwise: 'Windows does not allow such names',
  },
  'a Git repository': {
    isHere: () => existsSync('.git') && runs('git', '--version'),
    otherwise: 'the sources are in no Git repository, or git is not installed',
  },
  'scripts of the shell': {
    isHere: () => process.platform !== 'win32',
    otherwise: 'Windows runs no scripts of the shell',
  },
  signals: { isHere: () => process.platform !== 'win32', otherwise: 'Windows has no signals' },
  'file permissions': {
    isHere: () => process.platform !== 'win32' && process.getuid?.() !== 0,
    otherwise: 'permissions do not hold for root, nor on Windows',
  },
} as const satisfies Record<string, { readonly isHere: () => boolean; readonly otherwise: string }>;

/** Skips the test of this context, with the reason, on a machine that lacks what it needs. */
export function needs({ skip }: Pick<TestContext, 'skip'>, what: keyof typeof needed): void {
  skip(!has(what), needed[what].otherwise);
}

/** Whether this machine has what a test needs. */
export function has(what: keyof typeof needed): boolean {
  return needed[what].isHere();
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this machine: the one that CHROMIUM names, else one where Debian and others put it. */
export function chromiumPath(): string | undefined {
  const places = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome'];
  const own = process.env['CHROMIUM'];
  const known = places.flatMap((place) => browsers.map((browser) => `${place}/${browser}`));
  return [...(own === undefined ? [] : [own]), ...known].find((each) => existsSync(each));
}

function runs(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}

function isInstalled(library: string): boolean {
  try {
    return createRequire(import.meta.url).resolve(library) !== '';
  } catch {
    return false;
  }
}
