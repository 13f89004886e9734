import { expect, it } from 'vitest';
import { findings, problemsOf } from './read.js';

// In a file of its own, which mutation testing leaves out: each of these is as large as a file may be made by mistake.
it.each([
  ['five million cells', `id,a\nT1${','.repeat(5e6)}x\n`, 'too-many-columns 2'],
  ['five million blank lines', `id\nT1${'\n'.repeat(5e6)}T2\n`, 'too-many-lines 1'],
  ['three million quotation marks in a line', `id,a\n${'"'.repeat(3e6)}`, 'field-too-large 2:1'],
  ['a million blank rows', `id\nT1${',\r\n'.repeat(1e6)}`, undefined],
])('a file with %s is read or refused within the time of a test', async (_, text, refused) => {
  const found = findings(await problemsOf(text));
  if (refused === undefined) expect(found).toEqual([]);
  else expect(found).toContain(refused);
});
