import { safeForMarkdown } from '../../text/safe/markdown.js';
import { blocksOf } from './blocks.js';
import type { Report } from '../layout/report.js';
import type { Portrait } from './portrait.js';

/** One criterion as a page of GitHub Markdown. */
export const showMarkdown: Report<Portrait> = function* showMarkdown(portrait, { lang }) {
  for (const { level, heading, notes } of blocksOf(portrait, lang)) {
    yield `${level === 1 ? '' : '\n'}${'#'.repeat(level)} ${safeForMarkdown(heading)}\n`;
    if (notes.length > 0) yield '\n';
    for (const { label, text } of notes) yield `- **${label}** — ${safeForMarkdown(text)}\n`;
  }
};
