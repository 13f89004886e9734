import { severities, type Problem, type Severity } from '../problem.js';
import { cut } from '../text/cut.js';
import { figure } from '../text/figure.js';
import { word, type Lang, type Wording } from '../text/lang.js';
import { safeForTerminal } from '../text/safe/terminal.js';
import type { Paint } from './paint.js';
import { tallyOf } from './tally.js';
import { severityNames } from './words.js';

export interface ProblemOptions {
  readonly lang: Lang;
  readonly paint: Paint;
  /** problems shown at most, the gravest first in line; default 50, 0 is all */
  readonly max?: number;
}

// Columns that each part of a line may take: a cell can hold a megabyte.
const room = { file: 200, message: 400, read: 60, expected: 160, task: 40 } as const;

/** Problems as lines for stderr, `file:line:column severity code message …`, and a last line with their numbers. */
export function* problemLines(problems: readonly Problem[], options: ProblemOptions): Generator<string> {
  if (problems.length === 0) return;
  const shown = gravest(problems, options.max ?? 50);
  for (const problem of shown) yield lineOf(problem, options);
  const left = problems.length - shown.length;
  if (left > 0) yield options.paint.dim(words.more[options.lang]({ left, total: problems.length }));
  yield options.paint.strong(words.total[options.lang]({ tally: tallyOf(problems, options.lang) }));
}

/** The gravest problems, in their own order, so that a notice never crowds out an error. */
function gravest(problems: readonly Problem[], max: number): readonly Problem[] {
  if (max === 0 || problems.length <= max) return problems;
  const byGravity = severities.flatMap((severity) => problems.filter((each) => each.severity === severity));
  const chosen = new Set(byGravity.slice(0, max));
  return problems.filter((each) => chosen.has(each));
}

const tones = { error: 'bad', warning: 'warn', info: 'dim' } as const satisfies Record<Severity, keyof Paint>;

function lineOf(problem: Problem, { lang, paint }: ProblemOptions): string {
  const severity = paint[tones[problem.severity]](severityNames[problem.severity][lang]);
  const message = cut(safeForTerminal(word(problem.message, lang)), room.message);
  const task = problem.task === undefined ? '' : ` [${cut(safeForTerminal(problem.task), room.task)}]`;
  return `${placeOf(problem)} ${severity} ${problem.code} ${message}${detailsOf(problem, lang)}${paint.dim(task)}`;
}

function placeOf({ file, line, column }: Problem): string {
  const place = `${cut(safeForTerminal(file), room.file)}:${line}`;
  return column === undefined ? place : `${place}:${column}`;
}

function detailsOf({ read, expected }: Problem, lang: Lang): string {
  const details = [
    ...(read === undefined ? [] : [words.read[lang]({ read: cut(safeForTerminal(read), room.read) })]),
    ...(expected === undefined
      ? []
      : [words.expected[lang]({ expected: cut(safeForTerminal(word(expected, lang)), room.expected) })]),
  ];
  return details.length === 0 ? '' : words.details[lang]({ details });
}

const words = {
  read: {
    ja: ({ read }) => `読み取り：「${read}」`,
    en: ({ read }) => `read: "${read}"`,
  } satisfies Wording<{ read: string }>,
  expected: {
    ja: ({ expected }) => `想定：${expected}`,
    en: ({ expected }) => `expected: ${expected}`,
  } satisfies Wording<{ expected: string }>,
  details: {
    ja: ({ details }) => `（${details.join('、')}）`,
    en: ({ details }) => ` (${details.join('; ')})`,
  } satisfies Wording<{ details: readonly string[] }>,
  more: {
    ja: ({ left, total }) =>
      `ほか${figure(left)}件の指摘（全${figure(total)}件）は、--format json の problems にすべて含まれる`,
    en: ({ left, total }) =>
      `… ${figure(left)} more of ${figure(total)} problems; --format json holds all of them`,
  } satisfies Wording<{ left: number; total: number }>,
  total: {
    ja: ({ tally }) => `指摘：${tally}`,
    en: ({ tally }) => tally,
  } satisfies Wording<{ tally: string }>,
};
