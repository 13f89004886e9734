import type { Checked } from '../../model/checked.js';
import type { Problem } from '../../model/problem.js';
import { figure } from '../../text/figure.js';
import type { Wording } from '../../text/lang.js';
import { alike, countOf, type Alike } from '../problems/alike.js';
import { mostSevere } from '../problems/mostSevere.js';
import { blankLine, screenLine, type ScreenLine } from '../layout/line.js';
import { paintersOf } from '../layout/paint.js';
import { fileMark, problemLine } from '../problems/problems.js';
import { tallyOf } from '../problems/tally.js';
import { findingsByFile } from './findingsByFile.js';
import type { CheckReport, CheckReportOptions } from './report.js';
import { verdictLine } from './verdictLine.js';

const usualMax = 200;
const broadest = 120;

/** The findings of each file, a line each that starts with `file:line:column`; then the verdict. */
export const checkText: CheckReport = function* checkText(checked, options) {
  for (const line of linesOf(checked, options)) yield `${line}\n`;
};

function* linesOf(checked: Checked, options: CheckReportOptions): Generator<ScreenLine> {
  const { lang, max = usualMax } = options;
  const paint = paintersOf(options.paint);
  const { findings, failed } = checked;
  const grouped = alike(findings);
  const shown = mostSevere(grouped.findings, max);
  const all = findingsByFile(findings);
  for (const [file, some] of findingsByFile(shown))
    yield* fileLines({ file, all: all.get(file) ?? some, shown: some, ...grouped }, options);
  const left = findings.length - countOf(shown, grouped.othersOf);
  if (left > 0) yield* [paint.dim(screenLine(more[lang]({ left, total: findings.length }))), blankLine];
  yield (failed ? paint.bad : paint.good)(screenLine(verdictLine(checked, options)));
}

interface FoundInFile extends Pick<Alike, 'othersOf'> {
  readonly file: string;
  readonly all: readonly Problem[];
  readonly shown: readonly Problem[];
}

function* fileLines(
  { file, all, shown, othersOf }: FoundInFile,
  { lang, paint: colours, width }: CheckReportOptions,
): Generator<ScreenLine> {
  const paint = paintersOf(colours);
  yield paint.heading(screenLine(heading[lang]({ file: fileMark(file), tally: tallyOf(all, lang) })));
  yield paint.dim(screenLine('─'.repeat(Math.max(1, Math.min(broadest, Math.floor(width))))));
  for (const each of shown) yield problemLine(each, { lang, paint: colours }, othersOf(each));
  yield blankLine;
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
