import { themes } from '../../criterion/define.js';
import { percent } from '../../text/figure.js';
import { hang } from '../../text/hang.js';
import { word } from '../../text/lang.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { wrap } from '../../text/wrap.js';
import { gridOf, type Column } from '../layout/columns.js';
import { headings, marks, titleOfList } from './labels.js';
import type { CriterionEntry, Overview } from './overview.js';
import { columnsOf, type CriteriaPage, type Writer } from './page.js';

/** Every criterion with its theme, weight and activity, and the sentence that it is based on. */
export const listTable: Writer<Overview> = function* listTable({ entries, basis }, page) {
  const { lang, paint } = page;
  const width = columnsOf(page);
  const grid = gridOf(columns(page), entries, width);
  yield `${paint.strong(titleOfList[lang]({ count: entries.length }))}\n`;
  for (const line of wrap(safeForTerminal(word(basis, lang)), width)) yield `${line}\n`;
  yield `\n${paint.dim(grid.head)}\n`;
  for (const entry of entries) {
    yield `${grid.line(entry)}\n`;
    const { quote } = entry.criterion.viewpoint;
    for (const line of hang(safeForTerminal(quote), {
      lead: ' '.repeat(grid.indent),
      width,
      paintText: paint.dim,
    }))
      yield `${line}\n`;
  }
};

function columns({ lang, paint }: CriteriaPage): readonly Column<CriterionEntry>[] {
  return [
    {
      head: headings.active[lang],
      align: 'left',
      cell: ({ active }) => (active ? marks.active : marks.inactive),
    },
    {
      head: headings.title[lang],
      align: 'left',
      cell: ({ criterion }) => safeForTerminal(criterion.title[lang]),
      paint: paint.strong,
      flexible: true,
    },
    { head: headings.id[lang], align: 'left', cell: ({ criterion }) => safeForTerminal(criterion.id) },
    { head: headings.theme[lang], align: 'left', cell: ({ criterion }) => themes[criterion.theme][lang] },
    { head: headings.weight[lang], align: 'right', cell: ({ weight }) => percent(weight) },
  ];
}
