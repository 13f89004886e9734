import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Blocks } from '../../robustness/smaa/blocks.js';
import type { Threads } from '../../robustness/smaa/smaaTogether.js';

/** What a thread is asked to do; it answers with the number of the job. */
export interface Errand {
  readonly job: number;
  readonly blocks: Blocks;
}

/** Threads that work until they are ended. */
export interface Crew {
  readonly threads: Threads;
  readonly end: () => void;
}

/** Starts so many threads beside this one. One that fails is as one that has found nothing left to do. */
export function crewOf(others: number, file = besideTheCommands()): Crew {
  const members = Array.from({ length: others }, () => memberOf(file));
  let job = 0;
  const threads = async (blocks: Blocks): Promise<void> => {
    job += 1;
    await Promise.all(members.map(({ ask }) => ask({ job, blocks })));
  };
  return { threads, end: () => members.forEach(({ end }) => end()) };
}

interface Member {
  readonly ask: (errand: Errand) => Promise<void>;
  readonly end: () => void;
}

function memberOf(file: string): Member {
  // Flags of the program, such as those of a profiler, are not for its threads.
  const worker = new Worker(file, { execArgv: [] });
  const failed = new Promise<void>((resolve) => {
    worker.once('error', () => resolve());
    worker.once('exit', () => resolve());
  });
  const ask = async (errand: Errand): Promise<void> => {
    worker.postMessage(errand, []);
    await Promise.race([failed, answerOf(worker, errand)]);
  };
  return { ask, end: () => void worker.terminate() };
}

/** Answers to jobs before this one, for which nobody waited, are passed over. */
function answerOf(worker: Worker, { job }: Errand): Promise<void> {
  return new Promise((resolve) => {
    const listen = (answered: number): void => {
      if (answered !== job) return;
      worker.off('message', listen);
      resolve();
    };
    worker.on('message', listen);
  });
}

function besideTheCommands(): string {
  return fileURLToPath(new URL('placesThread.cjs', import.meta.url));
}
