import type { Io } from '../io.js';
import { sinkWith } from './sinkWith.js';

/**
 * Signs of our reports that code page 932 lacks, so that the fonts of an old Windows console show a box or nothing, and
 * signs that it has, of the same width there. Letters of the data stay as they are.
 */
const signs: ReadonlyMap<string, string> = new Map([
  ...'▏▎▍▌'.split('').map((sign) => [sign, '-'] as const),
  ...'▋▊▉█'.split('').map((sign) => [sign, '#'] as const),
  ['░', '.'],
  ['✓', 'o'],
  ['✗', 'x'],
  ['–', '-'],
  ['—', '-'],
  ['·', '.'],
  ['•', '*'],
  ['▶', '>'],
  ['┆', '│'],
  ['〜', '～'],
  ['−', '-'],
  ['≥', '≧'],
  ['≤', '≦'],
  ['\u00A0', ' '],
  ['\uFFFD', '?'],
]);

const lacking = new RegExp(`[${[...signs.keys()].join('')}]`, 'g');

/** A text with signs that code page 932 has. */
export function inCodePage932(text: string): string {
  return text.replace(lacking, (sign) => signs.get(sign) ?? sign);
}

function shown(chunk: Buffer): Buffer {
  return Buffer.from(inCodePage932(chunk.toString('utf8')));
}

/** The same surroundings, where the console is one of code page 932: what goes to it has signs that it shows. */
export function onConsole(io: Io): Io {
  if (!isOldConsole(io)) return io;
  return {
    ...io,
    ...(io.stdout.isTTY === true ? { stdout: sinkWith(io.stdout, shown) } : {}),
    ...(io.stderr.isTTY === true ? { stderr: sinkWith(io.stderr, shown) } : {}),
  };
}

/** Windows Terminal, and the terminals of editors, have fonts for everything, and say who they are. */
function isOldConsole({ platform, env, locale }: Io): boolean {
  if (platform !== 'win32') return false;
  const isModern = ['WT_SESSION', 'TERM_PROGRAM', 'ConEmuANSI', 'TERM'].some(
    (name) => env[name] !== undefined,
  );
  return !isModern && /^ja\b/i.test(locale?.() ?? '');
}
