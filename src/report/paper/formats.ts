/** Formats of a paper: a page, the same sheet as text, and a workbook. */
export const paperFormats = ['html', 'markdown', 'xlsx'] as const;

export type PaperFormat = (typeof paperFormats)[number];
