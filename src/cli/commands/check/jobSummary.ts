import { appendFile } from 'node:fs/promises';
import type { Wording } from '../../../text/lang.js';
import { safeForTerminal } from '../../../text/safe/terminal.js';
import { systemReason } from '../../../text/systemReason.js';
import type { Context } from '../../context.js';
import { isSystemError } from '../../output/isSystemError.js';
import { writeAll } from '../../output/write.js';

/** Appends to the page of a GitHub workflow run, where there is one; the outcome of a check does not depend on it. */
export async function appendToJobSummary(
  { io, lang }: Context,
  chunks: () => Iterable<string>,
): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  try {
    await appendFile(file, [...chunks()].join(''));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    await writeAll(io.stderr, [`${safeForTerminal(unwritten[lang]({ file, code: error.code }))}\n`]);
  }
}

const unwritten: Wording<{ readonly file: string; readonly code: string }> = {
  ja: ({ file, code }) =>
    `警告：ジョブの要約を ${file} に書き込めません（${systemReason(code).ja}）。点検の結果には影響しません。`,
  en: ({ file, code }) =>
    `warning: cannot write the summary of the job to ${file} (${systemReason(code).en}); the outcome is not affected`,
};
