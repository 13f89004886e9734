import type { Text } from '../../text/lang.js';
import { withinLimit } from '../check/withinLimit.js';
import { diffMarkdown } from './markdown.js';
import type { DiffReport } from './report.js';

// GitHub drops the whole summary of a step that is larger.
const limit = 2 ** 20;

/** The Markdown for the page of a GitHub workflow run, as much of it as GitHub takes. */
export const diffGithub: DiffReport = (difference, options) =>
  withinLimit(diffMarkdown(difference, options), { limit, farewell: `\n${cutShort[options.lang]}\n` });

const cutShort: Text = {
  ja: 'GitHubの上限（1 MiB）に達したため、以下を省略した。',
  en: 'The rest is omitted: GitHub accepts at most 1 MiB.',
};
