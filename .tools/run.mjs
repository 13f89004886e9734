// What dist/run.js is: the commands, from their bundle.
import { fileURLToPath } from 'node:url';
import { load } from './compiled.mjs';

export const { run } = load(fileURLToPath(new URL('commands.cjs', import.meta.url))).exports;
