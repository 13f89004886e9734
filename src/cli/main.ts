import { version } from '../model/version.js';
import type { Lang } from '../text/lang.js';
import { processIo, type Io } from './io.js';
import { languageOf } from './language.js';
import { quieten, writeAll } from './output/write.js';

/**
 * Runs the command line and returns its exit code: 0 ran and nothing to fail on, 1 ran with findings at or above the
 * threshold, 2 could not run.
 */
export async function main(given: Io = processIo()): Promise<number> {
  const io = given.platform === 'win32' ? (await import('./output/consoleSigns.js')).onConsole(given) : given;
  const lang = languageOf(io);
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

/** Runs the command; on a terminal, a run that takes long says so. */
async function runWatched(io: Io, lang: Lang): Promise<number> {
  const { run } = await import('./run.js');
  if (io.stderr.isTTY !== true) return run({ io, lang });
  const { withProgress } = await import('./output/progress.js');
  const watched = withProgress(io, lang);
  try {
    return await run({ io: watched.io, lang });
  } finally {
    watched.stop();
  }
}
