// What dist/cli.cjs is: the program, whose commands are loaded from their scripts. `$main` holds the functions of its own
// chunks, which the build puts before this (build.mjs).
import { codeFile, load } from './compiled.mjs';

const command = process.argv.slice(2).find((each) => /^[a-z]+$/.test(each));
const { get, keep } = load(__dirname, { main: $main, require }, (script) => codeFile(command, script));

/** Runs the program, and keeps the code of a command that did what was asked. */
export async function runProcess() {
  await get('main.js').runProcess();
  if ((process.exitCode ?? 0) < 2) keep();
}

/** Runs a command line within another process. */
export const run = (context) => get('run.js').run(context);
