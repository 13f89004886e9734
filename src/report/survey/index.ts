import { answersTable, type AnswersReport } from './answers.js';
import { answersJson } from './answersJson.js';
import { answersMarkdown } from './answersMarkdown.js';

/** Formats of what came back of a survey; the first is the default. */
export const answersFormats = ['table', 'markdown', 'json'] as const;

export const answersReports: Readonly<Record<(typeof answersFormats)[number], AnswersReport>> = {
  table: answersTable,
  markdown: answersMarkdown,
  json: answersJson,
};
