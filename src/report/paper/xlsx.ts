import { taskSheets } from '../score/xlsx/index.js';
import { lineCell, textCell } from '../score/xlsx/cells.js';
import { workbook, type WrittenCell, type WrittenSheet } from '../workbook/workbook.js';
import { pageTexts } from './pageWords.js';
import type { Paper, PaperOptions } from './report.js';
import { sheetTextOf, type SheetGroupText } from './sheet/sheetText.js';
import { sheetLabels } from './words.js';

/** The bytes of a workbook: the sheet in the words of the page, then what `score --format xlsx` has behind its first sheet. */
export function paperXlsx(paper: Paper, options: PaperOptions): Uint8Array {
  return workbook([summarySheet(paper, options), ...taskSheets(paper.result, options)]);
}

function summarySheet(paper: Paper, options: PaperOptions): WrittenSheet {
  const { lang } = options;
  const text = sheetTextOf(paper, options);
  return {
    name: pageTexts.sheet[lang],
    widths: [44, 56, 9, 9, 9, 34],
    rows: [
      [{ style: 'title', value: text.title }],
      [{ style: 'plain', value: [text.mark, ...text.about].filter((each) => each !== undefined).join('　') }],
      ...text.answer.map((each): readonly WrittenCell[] => [{ style: 'plain', value: each }]),
      ...text.groups.flatMap((group) => groupRows(group, lang)),
      ...section(sheetLabels.unknown[lang], text.unknown),
      ...section(sheetLabels.profiles[lang], text.profiles),
      ...section(sheetLabels.reading[lang], text.reading),
      ...section(sheetLabels.sources[lang], text.sources),
    ],
  };
}

function groupRows(
  { heading, rows }: SheetGroupText,
  lang: PaperOptions['lang'],
): readonly (readonly WrittenCell[])[] {
  const { task, reason, score, low, high, stake } = sheetLabels;
  const heads = [task, reason, score, low, high, stake].map((label): WrittenCell => ({
    style: 'head',
    value: label[lang],
  }));
  const named = rows.map((row): readonly WrittenCell[] => [
    textCell(row.name),
    textCell(row.reason),
    { style: 'score', value: row.task.score ?? undefined },
    { style: 'score', value: row.task.interval[0] },
    { style: 'score', value: row.task.interval[1] },
    textCell(row.stake),
  ]);
  const none: readonly WrittenCell[] = [lineCell(sheetLabels.none[lang])];
  return [[], [{ style: 'plain', value: heading }], ...(rows.length === 0 ? [none] : [heads, ...named])];
}

function section(heading: string, lines: readonly string[]): readonly (readonly WrittenCell[])[] {
  return [[], ...[heading, ...lines].map((value): readonly WrittenCell[] => [{ style: 'plain', value }])];
}
