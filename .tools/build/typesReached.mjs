// The declarations that a program can see: tsc writes one for each file that the library is made of, five times as many.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const imported = /(?:from |import\()["'](\.[^"']+)\.js["']/g;

/** Leaves of the declarations in a folder those that the entries lead to. */
export function keepReached(folder, entries) {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, to] of readFileSync(path.join(folder, file), 'utf8').matchAll(imported))
      visit(path.join(path.dirname(file), `${to}.d.ts`));
  };
  for (const entry of entries) visit(path.normalize(`${entry}.d.ts`));
  for (const file of readdirSync(folder, { recursive: true }))
    if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(path.join(folder, file));
}
