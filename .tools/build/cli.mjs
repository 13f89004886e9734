// What dist/cli.cjs is: what loads the program from its scripts (packs.mjs).
import { codeFile, load } from './compiled.mjs';

const command = process.argv.slice(2).find((each) => /^[a-z]+$/.test(each));
// Without a command, as for --version, little is loaded, and no code of it is kept.
const scripts = [...(command === undefined ? ['main.cjs'] : []), 'commands.cjs', 'rest.cjs'];
const { get, keep } = load(__dirname, scripts, { require, fileOf: (script) => codeFile(command, script) });

/** Runs the program, and keeps the code of a command that did what was asked. */
export async function runProcess() {
  if (command !== undefined) optimiseLater();
  await get('main.js').runProcess();
  if ((process.exitCode ?? 0) < 2) keep();
}

/** Runs a command line within another process. */
export const run = (context) => get('run.js').run(context);

/**
 * Node 20 optimises what has run for a moment, and throws some of it away when the next rows look different: a
 * fourteenth of the time of a short run. The V8 of later versions has a compiler between, and needs no help.
 */
function optimiseLater() {
  if (!process.versions.v8.startsWith('11.')) return;
  // Before, because V8 believes the code that Node holds of its own modules under the usual flags alone.
  void [process.stdout, process.stderr, process.getBuiltinModule('node:crypto')];
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--interrupt-budget=500000');
  // What judges and writes many tasks is much code and no inner loop: less of it in one piece is compiled sooner.
  if (command === 'score') setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
