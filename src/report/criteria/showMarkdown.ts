import { markdownReport, mark, literal } from '../layout/markdown.js';
import { blocksOf } from './blocks.js';
import type { Report } from '../layout/report.js';
import type { Portrait } from './portrait.js';

/** One criterion as a page of GitHub Markdown. */
export const showMarkdown: Report<Portrait> = markdownReport(function* pieces(portrait, { lang }) {
  for (const { level, heading, notes } of blocksOf(portrait, lang)) {
    yield mark`${marks[level]} ${literal(heading)}\n`;
    if (notes.length > 0) yield mark`\n`;
    for (const { label, text } of notes) yield mark`- **${literal(label)}** — ${literal(text)}\n`;
  }
});

/** The mark of a heading; the first one begins the page. */
const marks = {
  1: mark`#`,
  2: mark`\n##`,
  3: mark`\n###`,
} as const;
