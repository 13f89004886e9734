import { cut } from '../../../text/cut.js';
import type { TaskResult } from '../../../model/result.js';
import type { SheetEntry, SheetGroupId } from '../../../paper/paperSheet.js';
import { intervalOf, points } from '../../layout/points.js';
import { fieldTitleOf } from '../../score/openCells.js';
import type { Paper, SheetOptions } from '../report.js';
import { groupHeadings, openFieldLine, sheetLabels } from '../words.js';
import { answerSentences } from './answer.js';
import { profileLines, sourceLines } from './lines.js';
import { sheetNames } from './names.js';
import { readingLines } from './reading.js';
import { sheetReason } from './reason.js';
import { room } from './room.js';
import { stakeText } from './stake.js';

/** One name of the sheet, in words that are not yet safe for any place. */
export interface SheetRow {
  readonly task: TaskResult;
  readonly name: string;
  readonly reason: string;
  readonly score: string;
  readonly interval: string;
  readonly stake: string;
}

export interface SheetGroupText {
  readonly id: SheetGroupId;
  readonly heading: string;
  readonly rows: readonly SheetRow[];
}

/** The sheet in one language: every format prints this. */
export interface SheetText {
  readonly title: string;
  readonly mark: string | undefined;
  /** date, edition */
  readonly about: readonly string[];
  /** three sentences */
  readonly answer: readonly string[];
  readonly groups: readonly SheetGroupText[];
  readonly unknown: readonly string[];
  readonly profiles: readonly string[];
  /** how to read the scores, and what the marks mean */
  readonly reading: readonly string[];
  readonly sources: readonly string[];
}

/** Words the sheet. */
export function sheetTextOf(paper: Paper, options: SheetOptions): SheetText {
  const { lang, about } = options;
  const { groups } = paper.sheet;
  const nameOf = sheetNames(groups.flatMap(({ entries }) => entries.map(({ task }) => task)));
  const named = groups.map(({ id, entries, of }) => ({
    id,
    heading: groupHeadings[id][lang]({ shown: entries.length, of }),
    rows: entries.map((entry) => rowOf(entry, nameOf(entry.task), options)),
  }));
  const rows = named.flatMap((group) => group.rows);
  const cells = { reasons: rows.map(({ reason }) => reason), stakes: rows.map(({ stake }) => stake) };
  return {
    title: cut(about.title ?? sheetLabels.title[lang], room.about),
    mark: about.mark === undefined ? undefined : cut(about.mark, room.short),
    about: [about.date, about.edition].flatMap((each) =>
      each === undefined || each === '' ? [] : [cut(each, room.about)],
    ),
    answer: answerSentences(paper, options),
    groups: named,
    unknown: unknownLines(paper, options),
    profiles: profileLines(paper, options),
    reading: readingLines(paper, cells, options),
    sources: sourceLines(paper, lang),
  };
}

const mostFields = 5;

function unknownLines({ sheet: { open }, result: { run } }: Paper, options: SheetOptions): readonly string[] {
  const { lang } = options;
  if (!run.criteria.some(({ active }) => active)) return [sheetLabels.nothingJudged[lang]];
  if (open.length === 0) return [sheetLabels.nothingOpen[lang]];
  return open
    .slice(0, mostFields)
    .map(({ field, ...each }) =>
      cut(openFieldLine[lang]({ ...each, title: fieldTitleOf(field, options) }), room.line),
    );
}

function rowOf(entry: SheetEntry, name: string, options: SheetOptions): SheetRow {
  const { task, effect } = entry;
  return {
    task,
    name,
    reason: sheetReason(entry, options),
    score: points(task.score),
    interval: intervalOf(task.interval, options.lang),
    stake: stakeText(effect, options.lang),
  };
}
