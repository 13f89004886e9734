import type { Difference, Move } from '../../model/difference.js';
import { cut } from '../../text/cut.js';
import { hang } from '../../text/hang.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { wrap } from '../../text/wrap.js';
import type { Paint } from '../layout/paint.js';
import { firstOf } from '../score/shown.js';
import { moveText } from './moveText.js';
import { settingText } from './reasonText.js';
import type { DiffReport, DiffReportOptions } from './report.js';
import { movesByList, type MovesOfList } from './sections.js';
import { countsText, diffTexts, listNames, moreMoves, noteMark, notesOf, sidesText } from './words.js';

const usualTop = 20;
const narrowest = 80;
const broadest = 120;
// Lines that one text may take, because it can quote data of any length.
const most = { title: 2, why: 6 } as const;
const indent = '  ';

/** What moved, list by list, each task with its reasons below it. */
export const diffTable: DiffReport = function* diffTable(difference, options) {
  const width = Math.min(broadest, Math.max(narrowest, Math.floor(options.width)));
  for (const line of linesOf(difference, { ...options, width })) yield `${line}\n`;
};

function* linesOf(difference: Difference, page: DiffReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  const { old, new: now, counts, settings, level } = difference;
  yield paint.strong(diffTexts.title[lang]);
  const sides = safeForTerminal(sidesText[lang]({ old: old.name, new: now.name }));
  yield* wrap(sides, width, most.title).map(paint.dim);
  yield countsText[lang](counts);
  if (level === 'values') yield* wrap(diffTexts.values[lang], width).map(paint.dim);
  if (settings.length > 0) {
    yield '';
    yield paint.heading(diffTexts.settings[lang]);
    for (const setting of settings)
      yield* hang(safeForTerminal(settingText(setting, lang)), { lead: '- ', width });
  }
  const sections = movesByList(difference);
  if (sections.length === 0) yield* ['', diffTexts.nothing[lang]];
  for (const section of sections) yield* sectionLines(section, difference, page);
  const notes = notesOf(difference);
  if (notes.length > 0) yield '';
  for (const note of notes) yield* hang(note[lang], { lead: noteMark[lang], width }).map(paint.dim);
}

function* sectionLines(
  { list, moves }: MovesOfList,
  difference: Difference,
  page: DiffReportOptions,
): Generator<string> {
  const { lang, paint, width } = page;
  const { shown, left } = firstOf(moves, page.top ?? usualTop);
  yield '';
  yield paint.heading(listNames[list][lang]);
  yield paint.dim('─'.repeat(width));
  for (const move of shown) yield* moveLines(move, difference, page);
  if (left > 0) yield paint.dim(moreMoves[lang]({ left, total: moves.length }));
}

function* moveLines(move: Move, difference: Difference, page: DiffReportOptions): Generator<string> {
  const { lang, width, paint } = page;
  const { title, change, why } = moveText(move, difference, lang);
  yield* hang(safeForTerminal(title), { lead: '', width, most: most.title, paintText: paint.strong });
  yield paint.dim(cut(safeForTerminal(`${indent}${move.at.file}:${move.at.line}`), width));
  yield* hang(safeForTerminal(change), {
    lead: indent,
    width,
    most: most.why,
    paintText: toneOf(move, paint),
  });
  for (const each of why) yield* hang(safeForTerminal(each), { lead: indent, width, most: most.why });
}

function toneOf({ before, after }: Move, paint: Paint): (text: string) => string {
  if (before === undefined || after === undefined || before.list !== after.list) return paint.warn;
  if (after.rank === before.rank) return paint.dim;
  return after.rank < before.rank ? paint.good : paint.bad;
}
