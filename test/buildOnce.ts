import { execFileSync } from 'node:child_process';

/** The tests that run the program as its users do need it built from the sources as they stand. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['.tools/build.mjs', '--bundle-only'], { stdio: 'inherit' });
}
