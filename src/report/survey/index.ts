import { answersTable, type AnswersReport } from './answers.js';
import { answersJson } from './answersJson.js';
import { answersMarkdown } from './answersMarkdown.js';

/** Formats of what came back of a survey; the first is the default. */
export const answersFormats = ['table', 'markdown', 'json', 'xlsx'] as const;

type TextFormat = Exclude<(typeof answersFormats)[number], 'xlsx'>;

/** The formats that are texts; a workbook is made by `answersXlsx`. */
export const answersReports: Readonly<Record<TextFormat, AnswersReport>> = {
  table: answersTable,
  markdown: answersMarkdown,
  json: answersJson,
};
