import { themes } from '../../criterion/define.js';
import { percentInColumn } from '../../text/figure.js';
import { word } from '../../text/lang.js';
import { markdownHead, markdownReport, markdownRow, mark, literal } from '../layout/markdown.js';
import { headings, marks, titleOfList } from './labels.js';
import type { Overview } from './overview.js';
import type { Report } from '../layout/report.js';

const columns = ['active', 'title', 'id', 'theme', 'weight', 'viewpoint'] as const;

/** The list as a table of GitHub Markdown. */
export const listMarkdown: Report<Overview> = markdownReport(function* pieces({ entries, basis }, { lang }) {
  yield mark`# ${literal(titleOfList[lang]({ count: entries.length }))}\n\n${literal(word(basis, lang))}\n\n`;
  yield markdownHead(
    columns.map((column) => ({
      head: headings[column][lang],
      is: column === 'weight' ? 'figure' : 'text',
    })),
  );
  for (const { criterion, weight, active } of entries) {
    const { title, id, theme, viewpoint } = criterion;
    const texts = [title[lang], id, themes[theme][lang], percentInColumn(weight), viewpoint.quote];
    yield markdownRow([active ? marks.active : marks.inactive, ...texts].map(literal));
  }
});
