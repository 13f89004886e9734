import { writeSync } from 'node:fs';
import { version } from '../model/version.js';
import type { Lang, Text } from '../text/lang.js';
import { processIo, type Io } from './io.js';
import { inheritedLanguage, languageOf } from './language.js';
import { quieten, writeAll } from './output/write.js';

/**
 * Runs the command line and returns its exit code: 0 ran and nothing to fail on, 1 ran with findings at or above the
 * threshold, 2 could not run.
 */
export async function main(given: Io = processIo()): Promise<number> {
  const io = given.platform === 'win32' ? (await import('./output/consoleSigns.js')).onConsole(given) : given;
  const lang = await inheritedLanguage(io);
  quieten(io.stdout);
  quieten(io.stderr);
  try {
    // Answered before the command line is loaded: editors and CI ask for the version often.
    if (io.argv.length === 1 && (io.argv[0] === '--version' || io.argv[0] === '-V')) {
      await writeAll(io.stdout, [`${version}\n`]);
      return 0;
    }
    return await runWatched(io, lang);
  } catch (error) {
    const { reportError } = await import('./output/reportError.js');
    return reportError(error, { io, lang });
  }
}

/** Runs the command line in the process itself, which also ends well where the code of a module does not. */
export async function runProcess(): Promise<void> {
  let hasEnded = false;
  const io = processIo();
  process.on('uncaughtException', (error) => void endStray(error, io));
  process.on('exit', (code) => {
    if (hasEnded || code !== 0) return;
    process.exitCode = 2;
    writeSync(2, `commonality: ${early[languageOf(io)]}\n`);
  });
  process.exitCode = await main(io);
  hasEnded = true;
}

/** What is thrown where nobody waits for it: the promises and timers of a module. */
async function endStray(error: unknown, io: Io): Promise<void> {
  const { reportError } = await import('./output/reportError.js');
  process.exit(await reportError(error, { io, lang: languageOf(io) }));
}

const early: Text = {
  ja: '処理の途中で終了しました。視点のモジュールが process.exit などで終了させていないか確認してください。',
  en: 'it was ended before its work was done; check whether a module calls process.exit.',
};

/** Runs the command; on a terminal, a run that takes long says so. */
async function runWatched(io: Io, lang: Lang): Promise<number> {
  const { run } = await import('./run.js');
  if (io.stderr.isTTY !== true) return run({ io, lang });
  const { withProgress } = await import('./output/progress.js');
  const { wrappedOn } = await import('./output/wrapped.js');
  const watched = withProgress(io, lang);
  try {
    return await run({ io: { ...watched.io, stderr: wrappedOn(watched.io.stderr) }, lang });
  } finally {
    watched.stop();
  }
}
