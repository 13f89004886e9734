import { placeMark } from '../../model/address.js';
import type { Difference, Move } from '../../model/difference.js';
import type { Painters } from '../layout/paint.js';
import { diffNotesOf, noteMark } from './diffNotes.js';
import { firstTasks } from '../score/shown.js';
import { moveLine, moveText } from './moveText.js';
import { settingText } from './reasonText.js';
import type { DiffReport, DiffReportOptions } from './report.js';
import { movesByList, movesInShort, type MovesInShort, type MovesOfList } from './sections.js';
import { countsText, diffTexts, diffListNames, moreMoves, shortNames, sidesText } from './words.js';
import { blankLine, cutLine, type ScreenLine, type Painter } from '../layout/line.js';
import { terminalReport, type Framed } from '../layout/screen.js';

const usualTop = 20;
// Lines that one text may take, because it can quote data of any length.
const most = { title: 2, why: 6, short: 3 } as const;
const indent = '  ';

/** What moved, list by list, each task with its reasons below it. */
export const diffTable: DiffReport = terminalReport(linesOf);

function* linesOf(difference: Difference, page: Framed<DiffReportOptions>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped, hanging } = page;
  const { old, new: now, counts, settings, level } = difference;
  yield paint.strong(line(diffTexts.title[lang]));
  const sides = sidesText[lang]({ old: old.name, new: now.name });
  yield* wrapped(sides, most.title).map(paint.dim);
  yield line(countsText[lang](counts));
  if (level === 'values') yield* wrapped(diffTexts.values[lang]).map(paint.dim);
  if (settings.length > 0) {
    yield blankLine;
    yield paint.heading(line(diffTexts.settings[lang]));
    for (const setting of settings) yield* hanging(settingText(setting, lang), { lead: '- ' });
  }
  const sections = movesByList(difference);
  const short = movesInShort(difference);
  if (sections.length + short.length === 0) yield* [blankLine, line(diffTexts.nothing[lang])];
  for (const section of sections) yield* sectionLines(section, difference, page);
  for (const section of short) yield* shortLines(section, difference, page);
  const notes = diffNotesOf(difference);
  if (notes.length > 0) yield blankLine;
  for (const note of notes) yield* hanging(note[lang], { lead: noteMark[lang] }).map(paint.dim);
}

function* sectionLines(
  { list, moves }: MovesOfList,
  difference: Difference,
  page: Framed<DiffReportOptions>,
): Generator<ScreenLine> {
  const { lang, paint, line, rule } = page;
  const { shown, left } = firstTasks(moves, page.top ?? usualTop);
  yield blankLine;
  yield paint.heading(line(diffListNames[list][lang]));
  yield rule;
  for (const move of shown) yield* moveLines(move, difference, page);
  if (left > 0) yield paint.dim(line(moreMoves[lang]({ left, total: moves.length })));
}

/** One line for each task. */
function* shortLines(
  { by, moves }: MovesInShort,
  difference: Difference,
  { lang, paint, line, rule, hanging, top = usualTop }: Framed<DiffReportOptions>,
): Generator<ScreenLine> {
  const { shown, left } = firstTasks(moves, top);
  yield blankLine;
  yield paint.heading(line(shortNames[by][lang]({ count: moves.length })));
  yield rule;
  for (const move of shown)
    yield* hanging(moveLine(move, difference, lang), { lead: '- ', most: most.short });
  if (left > 0) yield paint.dim(line(moreMoves[lang]({ left, total: moves.length })));
}

function* moveLines(
  move: Move,
  difference: Difference,
  page: Framed<DiffReportOptions>,
): Generator<ScreenLine> {
  const { lang, paint, width, hanging } = page;
  const { title, change, why } = moveText(move, difference, lang);
  yield* hanging(title, { lead: '', most: most.title, paintText: paint.strong });
  yield paint.dim(cutLine(`${indent}${move.at.file}${placeMark(move.at)}`, width));
  yield* hanging(change, {
    lead: indent,
    most: most.why,
    paintText: toneOf(move, paint),
  });
  for (const each of why) yield* hanging(each, { lead: indent, most: most.why });
}

function toneOf({ before, after }: Move, paint: Painters): Painter {
  if (before === undefined || after === undefined || before.list !== after.list) return paint.warn;
  if (before.rank === null || after.rank === null || after.rank === before.rank) return paint.dim;
  return after.rank < before.rank ? paint.good : paint.bad;
}
