// What dist/run.js is: the commands, from their bundle.
import { fileURLToPath } from 'node:url';
import { codeFile, load } from './compiled.mjs';

/** Runs a command, and keeps its code where it did what was asked. */
export async function run(context) {
  const bundle = fileURLToPath(new URL('commands.cjs', import.meta.url));
  const { exports, keep } = load(bundle, codeFile(context.io.argv.find((each) => /^[a-z]+$/.test(each))));
  const code = await exports.run(context);
  if (code < 2) keep();
  return code;
}
