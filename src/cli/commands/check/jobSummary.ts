import { appendFile } from 'node:fs/promises';
import type { Context } from '../../context.js';

/** Appends to the page of a GitHub workflow run, where there is one. */
export async function appendToJobSummary({ io }: Context, chunks: () => Iterable<string>): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  await appendFile(file, [...chunks()].join(''));
}
