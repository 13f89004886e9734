import { themes } from '../../criterion/define.js';
import { percent } from '../../text/figure.js';
import { word } from '../../text/lang.js';
import { safeForMarkdown } from '../../text/safe/markdown.js';
import { markdownRow } from '../layout/markdownRow.js';
import { headings, marks, titleOfList } from './labels.js';
import type { Overview } from './overview.js';
import type { Report } from '../layout/report.js';

const columns = ['active', 'title', 'id', 'theme', 'weight', 'viewpoint'] as const;

/** The list as a table of GitHub Markdown. */
export const listMarkdown: Report<Overview> = function* listMarkdown({ entries, basis }, { lang }) {
  yield `# ${titleOfList[lang]({ count: entries.length })}\n\n${safeForMarkdown(word(basis, lang))}\n\n`;
  yield markdownRow(columns.map((column) => headings[column][lang]));
  yield markdownRow(columns.map((column) => (column === 'weight' ? '---:' : ':---')));
  for (const { criterion, weight, active } of entries) {
    const { title, id, theme, viewpoint } = criterion;
    const texts = [title[lang], id, themes[theme][lang], percent(weight), viewpoint.quote];
    yield markdownRow([active ? marks.active : marks.inactive, ...texts.map(safeForMarkdown)]);
  }
};
