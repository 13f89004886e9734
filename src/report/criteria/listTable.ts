import { themes } from '../../criterion/define.js';
import { percentInColumn } from '../../text/figure.js';
import { word } from '../../text/lang.js';
import { gridOf, type GridColumn } from '../layout/columns.js';
import { headings, marks, titleOfList } from './labels.js';
import type { CriterionEntry, Overview } from './overview.js';
import { blankLine, type ScreenLine } from '../layout/line.js';
import type { Page, Report } from '../layout/report.js';
import type { Framed } from '../layout/screen.js';
import { criteriaTerminal } from './page.js';

/** Every criterion with its theme, weight and activity, and the sentence that it is based on. */
export const listTable: Report<Overview> = criteriaTerminal(linesOf);

function* linesOf({ entries, basis }: Overview, page: Framed<Page>): Generator<ScreenLine> {
  const { lang, paint, width, line, wrapped, hanging } = page;
  const grid = gridOf(columns(page), entries, width);
  yield paint.strong(line(titleOfList[lang]({ count: entries.length })));
  yield* wrapped(word(basis, lang));
  yield* [blankLine, ...grid.head.map(paint.dim)];
  for (const entry of entries) {
    yield* grid.lines(entry);
    const { quote } = entry.criterion.viewpoint;
    yield* hanging(quote, { lead: ' '.repeat(grid.indent), paintText: paint.dim });
  }
}

function columns({ lang, paint }: Framed<Page>): readonly GridColumn<CriterionEntry>[] {
  return [
    {
      head: headings.active[lang],
      align: 'left',
      cell: ({ active }) => (active ? marks.active : marks.inactive),
    },
    {
      head: headings.title[lang],
      align: 'left',
      cell: ({ criterion }) => criterion.title[lang],
      paint: paint.strong,
      flexible: true,
    },
    { head: headings.id[lang], align: 'left', cell: ({ criterion }) => criterion.id },
    { head: headings.theme[lang], align: 'left', cell: ({ criterion }) => themes[criterion.theme][lang] },
    { head: headings.weight[lang], align: 'right', cell: ({ weight }) => percentInColumn(weight) },
  ];
}
