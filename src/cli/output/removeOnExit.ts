import { rmSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Leaves none of these files and folders behind when the process is interrupted, or ends in the middle of the run.
 * Returns what to call when they are no longer there.
 */
export function removeOnExit(places: readonly string[]): () => void {
  const remove = (): void => places.forEach(removeNow);
  const stop = (signal: NodeJS.Signals): void => {
    remove();
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    process.off('exit', remove);
    for (const signal of signals) process.off(signal, stop);
  };
  process.on('exit', remove); // a module may end the process, or throw where nobody catches
  for (const signal of signals) process.on(signal, stop);
  return release;
}

/** At once: what is awaited while the process ends may never be done. */
function removeNow(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    // The process is ending: nothing can be reported, and the other places are still to be removed.
  }
}
