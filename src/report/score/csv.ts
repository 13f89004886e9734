import type { Figure } from '../../criterion/range.js';
import type { AtStake, List, Result, TaskResult, Value } from '../../model/result.js';
import { word, type Lang, type Sentence } from '../../text/lang.js';
import { memoized } from '../../text/memoized.js';
import { rawForCsv, safeForCsv } from '../../text/safe/csv.js';
import { laidOut, lineWriter, type LineWriter } from '../layout/lineWriter.js';
import { csvWordsOf, type CsvWords } from './csvWords.js';
import type { ReportOptions, ScoreReport } from './report.js';
import { robustnessNoteFor, type RobustnessNote } from '../robustness/robustnessNote.js';
import { firstIn, isCandidate, isRanked, listsToShow } from './shown.js';
import { tieReader } from './ties.js';

const columns = [
  'list',
  'rank',
  'rank_best',
  'rank_worst',
  'id',
  'name',
  'verdict',
  'track',
  'performer',
  'score',
  'low',
  'high',
  'coverage',
  'staff_hours',
  'hours_freed_low',
  'hours_freed_high',
  'same_as',
  'conditions',
  'reason',
  'lift',
  'file',
  'line',
] as const;

// Code units in one chunk: writing row by row costs more than making the rows, and V8 gives each text of twice this
// length memory of its own, which the system has to find first.
const enough = 1 << 15;

interface Sheet {
  readonly lang: Lang;
  /** whether rankings were assessed, so that each task of them has its shares and its sentence */
  readonly assessed: boolean;
  /** whether a public record filled cells, so that there is a coverage without it */
  readonly recorded: boolean;
  readonly words: CsvWords;
  /** headings of the criteria */
  readonly criteria: readonly string[];
  readonly text: (text: string) => string;
  /** conditions, reason and lift as three cells */
  readonly grounds: (task: Grounds) => Uint16Array;
  readonly file: (name: string) => string;
}

/** Why a task has its verdict. */
type Grounds = Pick<TaskResult, 'conditions' | 'reason' | 'lift'>;

/**
 * One row for each task; lines end in LF. Each active criterion has its value: blank if unknown, `n/a` if not applicable.
 * Columns, lists and verdicts have their codes, or in Japanese their names unless `rawHeadings` asks for codes. Without
 * `top` and `list`, all tasks.
 */
export const scoreCsv: ScoreReport = function* scoreCsv(result, options) {
  const sheet = sheetOf(result, options);
  const lines = lineWriter();
  yield `${options.bom === true ? '\uFEFF' : ''}${headerOf(sheet)}\n`;
  for (const list of listsToShow(result, options.list)) {
    const listed = { ...sheet, list: list.id, firmness: robustnessNoteFor(list.id, options) };
    const sameAs = isCandidate(list.verdict) ? tieReader() : () => undefined;
    for (const task of firstIn(list, options.top ?? 0)) {
      writeTask({ task, sameAs: sameAs(task) }, listed, lines);
      if (lines.length() >= enough) yield lines.take();
    }
    yield lines.take();
  }
};

function sheetOf({ run }: Result, options: ReportOptions): Sheet {
  const { lang, rawCsv, robustness } = options;
  const words = csvWordsOf(options);
  const active = run.criteria.filter((each) => each.active).map(({ id }) => id);
  const text = rawCsv === true ? rawForCsv : safeForCsv;
  return {
    lang,
    assessed: robustness !== undefined,
    recorded: run.record !== undefined,
    words,
    criteria: active.map((id) => words.criterion(id)),
    text,
    grounds: groundsIn(lang, text),
    file: memoized(text),
  };
}

/** Writes the grounds of verdicts as cells; tasks that are decided on the same grounds share them, and their cells. */
function groundsIn(lang: Lang, text: Sheet['text']): Sheet['grounds'] {
  const said = (sentence: Sentence | undefined): string =>
    sentence === undefined ? '' : text(word(sentence, lang));
  const known = new Map<Sentence, Grounds & { readonly cells: Uint16Array }>();
  return ({ conditions, reason, lift }) => {
    const before = known.get(reason);
    if (before !== undefined && before.lift === lift && before.conditions === conditions) return before.cells;
    const joined = conditions.map(({ says }) => word(says, lang)).join('; ');
    const cells = laidOut([text(joined), said(reason), said(lift)].join(','));
    if (known.size < mostKnown) known.set(reason, { conditions, reason, lift, cells });
    return cells;
  };
}

const mostKnown = 10_000;

const assessedColumns = ['first', 'top', 'rank_5', 'rank_95', 'robustness'] as const;

function headerOf({ criteria, recorded, assessed, text, words }: Sheet): string {
  const fixed = [
    ...columns,
    ...(recorded ? (['coverage_without_record'] as const) : []),
    ...(assessed ? assessedColumns : []),
  ];
  return [...fixed.map(words.heading), ...criteria.map(text)].join(',');
}

interface Listed extends Sheet {
  readonly list: List['id'];
  readonly firmness: ReadonlyMap<string, RobustnessNote>;
}

interface Row {
  readonly task: TaskResult;
  /** a task before it that rests on the same figures */
  readonly sameAs: TaskResult | undefined;
}

function writeTask(row: Row, listed: Listed, lines: LineWriter): void {
  const { task } = row;
  lines.cell(listed.words.list(listed.list));
  writeStanding(row, listed, lines);
  if (listed.assessed) writeRobustness(listed.firmness.get(task.id), listed, lines);
  for (const value of task.values()) writeValue(value, listed.words, lines);
  lines.endLine();
}

function writeStanding({ task, sameAs }: Row, sheet: Sheet, lines: LineWriter): void {
  const { cell, cells, figure } = lines;
  const { recorded, text, grounds, file, words } = sheet;
  const { rank, rankRange, score, interval, coverage, coverageWithoutRecord = coverage } = task;
  writeRank(rank, task, lines);
  writeRank(rankRange[0], task, lines);
  writeRank(rankRange[1], task, lines);
  cell(text(task.id));
  cell(text(task.name));
  cell(words.verdict(task.verdict));
  cell(words.track(task.track));
  cell(task.performer === undefined ? '' : words.performer(task.performer));
  if (score === null) cell('');
  else figure(score);
  figure(interval[0]);
  figure(interval[1]);
  figure(coverage);
  writeHours(task.staffHours, lines);
  writeStake(task.atStake?.(), lines);
  cell(sameAs === undefined ? '' : text(sameAs.id));
  cells(grounds(task));
  cell(file(task.at.file));
  figure(task.at.line);
  if (recorded) figure(coverageWithoutRecord);
}

function writeRank(rank: number, { verdict }: TaskResult, { cell, figure }: LineWriter): void {
  if (isRanked(verdict)) figure(rank);
  else cell('');
}

/** Staff hours; a range as an inventory may write it. */
function writeHours(hours: Figure | undefined, { cell, figure }: LineWriter): void {
  if (hours === undefined) cell('');
  else if (typeof hours === 'number') figure(hours);
  else cell(hours.high === Infinity ? `${hours.low}以上` : `${hours.low}～${hours.high}`);
}

/** Hours freed in one body between their limits; blank where unknown, and where nothing limits them from above. */
function writeStake(stake: AtStake | undefined, { cell, figure }: LineWriter): void {
  for (const end of stake?.hours ?? [undefined, undefined]) {
    if (end === undefined || end === Infinity) cell('');
    else figure(end);
  }
}

/** How far the rank of a task can be trusted; blank for tasks that are set aside. */
function writeRobustness(
  firmness: RobustnessNote | undefined,
  { text }: Sheet,
  { cell, figure }: LineWriter,
): void {
  if (firmness === undefined) {
    for (const _ of assessedColumns) cell('');
    return;
  }
  const { first, top, usualRanks } = firmness.task;
  for (const each of [first, top, ...usualRanks]) figure(each);
  cell(text(firmness.says));
}

function writeValue(value: Value, { notApplicable }: CsvWords, { cell, figure }: LineWriter): void {
  if (value === 'unknown') cell('');
  else if (value === 'not-applicable') cell(notApplicable);
  else figure(value);
}
