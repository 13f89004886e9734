import type { Checked, Identity } from '../../model/checked.js';
import type { Problem } from '../../model/problem.js';
import { figure } from '../../text/figure.js';
import type { Wording } from '../../text/lang.js';
import { mostSevere } from '../problems/mostSevere.js';
import { fileMark, problemLine, taskMark } from '../problems/problems.js';
import { firstTasks } from '../score/shown.js';
import { tallyOf } from '../problems/tally.js';
import { findingsByFile } from './findingsByFile.js';
import { goneHeading } from './goneHeading.js';
import type { CheckReport, CheckReportOptions } from './report.js';
import { verdictLine } from './verdictLine.js';

const usualMax = 200;
const broadest = 120;

/** The findings of each file, a line each that starts with `file:line:column`; then what is gone, and the verdict. */
export const checkText: CheckReport = function* checkText(checked, options) {
  for (const line of linesOf(checked, options)) yield `${line}\n`;
};

function* linesOf(checked: Checked, options: CheckReportOptions): Generator<string> {
  const { lang, paint, max = usualMax } = options;
  const { findings, gone, failed } = checked;
  const shown = mostSevere(findings, max);
  const all = findingsByFile(findings);
  for (const [file, some] of findingsByFile(shown))
    yield* fileLines(file, all.get(file) ?? some, some, options);
  const left = findings.length - shown.length;
  if (left > 0) yield* [paint.dim(more[lang]({ left, total: findings.length })), ''];
  yield* goneLines(gone, options);
  yield (failed ? paint.bad : paint.good)(verdictLine(checked, options));
}

function* fileLines(
  file: string,
  all: readonly Problem[],
  shown: readonly Problem[],
  { lang, paint, width }: CheckReportOptions,
): Generator<string> {
  yield paint.heading(heading[lang]({ file: fileMark(file), tally: tallyOf(all, lang) }));
  yield paint.dim('─'.repeat(Math.max(1, Math.min(broadest, Math.floor(width)))));
  for (const each of shown) yield problemLine(each, { lang, paint });
  yield '';
}

function* goneLines(gone: readonly Identity[], { lang, paint, max = usualMax }: CheckReportOptions) {
  if (gone.length === 0) return;
  const { shown, left } = firstTasks(gone, max);
  yield paint.heading(goneHeading[lang]({ count: gone.length }));
  for (const each of shown) yield `${fileMark(each.file)} ${each.code}${paint.dim(taskMark(each))}`;
  if (left > 0) yield paint.dim(more[lang]({ left, total: gone.length }));
  yield '';
}

const heading: Wording<{ readonly file: string; readonly tally: string }> = {
  ja: ({ file, tally }) => `${file}（${tally}）`,
  en: ({ file, tally }) => `${file} (${tally})`,
};

const more: Wording<{ readonly left: number; readonly total: number }> = {
  ja: ({ left, total }) =>
    `ほか${figure(left)}件（全${figure(total)}件）は、--format json の出力にすべて含まれる`,
  en: ({ left, total }) => `… ${figure(left)} more of ${figure(total)}; --format json holds all of them`,
};
