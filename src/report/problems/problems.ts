import { placeMark } from '../../model/address.js';
import { severityNames, type Problem, type Severity } from '../../model/problem.js';
import { figure } from '../../text/figure.js';
import { word, type Lang, type Wording } from '../../text/lang.js';
import { alike, countOf, othersWords } from './alike.js';
import { expectedWords, withDetails } from './details.js';
import { mostSevere } from './mostSevere.js';
import { cutLine, inLine, screenLine, type ScreenLine } from '../layout/line.js';
import { paintersOf, type Paint } from '../layout/paint.js';
import { tallyOf } from './tally.js';

export interface ProblemOptions {
  readonly lang: Lang;
  readonly paint: Paint;
  /** at most this many problems, the most severe ones; default 50, 0 is all */
  readonly max?: number;
}

// Columns that each part of a line may take: a cell can hold a megabyte.
const room = { file: 200, sheet: 40, message: 400, read: 60, expected: 160, task: 40 } as const;

/** Problems as lines for stderr, `file:line:column severity code message …`, and a last line with their numbers. */
export function* problemLines(problems: readonly Problem[], options: ProblemOptions): Generator<ScreenLine> {
  if (problems.length === 0) return;
  const { findings, othersOf } = alike(problems);
  const shown = mostSevere(findings, options.max ?? 50);
  for (const problem of shown) yield problemLine(problem, options, othersOf(problem));
  const left = problems.length - countOf(shown, othersOf);
  const paint = paintersOf(options.paint);
  if (left > 0) yield paint.dim(screenLine(words.more[options.lang]({ left, total: problems.length })));
  yield paint.strong(screenLine(words.total[options.lang]({ tally: tallyOf(problems, options.lang) })));
}

const tones = { error: 'bad', warning: 'warn', info: 'dim' } as const satisfies Record<Severity, keyof Paint>;

/** One problem: `file:line:column severity code message [task]`; with what is like it there is no task to blame. */
export function problemLine(
  problem: Problem,
  { lang, paint: colours }: ProblemOptions,
  others: readonly Problem[] = [],
): ScreenLine {
  const paint = paintersOf(colours);
  const severity = paint[tones[problem.severity]](screenLine(severityNames[problem.severity][lang]));
  const message = cutLine(word(problem.message, lang), room.message);
  const said = screenLine(
    withDetails(message, [...detailsOf(problem, lang), ...othersWords(others, lang)], lang),
  );
  const parts = [placeOf(problem), severity, screenLine(problem.code), said];
  return inLine([inLine(parts, ' '), ...(others.length === 0 ? [paint.dim(taskMark(problem))] : [])]);
}

/** The task that a line is about, at its end. */
function taskMark({ task }: Pick<Problem, 'task'>): ScreenLine {
  return screenLine(task === undefined ? '' : ` [${cutLine(task, room.task)}]`);
}

/** The name of a file on a line. */
export function fileMark(file: string): ScreenLine {
  return cutLine(file, room.file);
}

function placeOf(problem: Problem): ScreenLine {
  const { file, sheet, line, column } = problem;
  const named = sheet === undefined ? {} : { sheet: cutLine(sheet, room.sheet) };
  const mark = placeMark({ ...named, line, ...(column === undefined ? {} : { column }) });
  // Made safe as one: a colon at the beginning of a text is what commands to CI begin with.
  return screenLine(`${cutLine(file, room.file)}${mark}`);
}

function detailsOf({ message, read, expected }: Problem, lang: Lang): readonly string[] {
  return [
    ...(read === undefined || isQuoted(read, word(message, lang))
      ? []
      : [words.read[lang]({ read: cutLine(read, room.read) })]),
    ...(expected === undefined
      ? []
      : [expectedWords[lang]({ expected: cutLine(word(expected, lang), room.expected) })]),
  ];
}

// What a message quotes; the end of a long text is … there.
const quoted = /[「“"]([^「“」”"]{1,200})[」”"]/g;

/** Whether a message says already what was read. */
function isQuoted(read: string, message: string): boolean {
  const isName = /[^\d\s.,%]/.test(read) && read.length > 2;
  if (isName && message.includes(read)) return true;
  return [...message.matchAll(quoted)].some(([, text = '']) =>
    text.endsWith('…') ? read.startsWith(text.slice(0, -1)) : text === read,
  );
}

const words = {
  read: {
    ja: ({ read }) => `読み取り：「${read}」`,
    en: ({ read }) => `read: "${read}"`,
  } satisfies Wording<{ read: string }>,
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
