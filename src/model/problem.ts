import type { Sentence, Text } from '../text/lang.js';

export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** The severities in words, as reports print them. */
export const severityNames = {
  error: { ja: 'エラー', en: 'error' },
  warning: { ja: '警告', en: 'warning' },
  info: { ja: '通知', en: 'notice' },
} as const satisfies Record<Severity, Text>;

/** Something wrong in an input, with a stable code and a place. */
export interface Problem {
  /** kebab-case; never changes once it is published */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** name of the sheet, in a workbook */
  readonly sheet?: string;
  /** 1-based physical line, in a workbook the row; 1 where the whole file is meant */
  readonly line: number;
  /** 1-based: the number of the cell in a row, the character in a YAML line */
  readonly column?: number;
  /** 0-based offset of a byte that cannot be decoded */
  readonly byte?: number;
  /** id of the task */
  readonly task?: string;
  readonly field?: string;
  /** what the input says there */
  readonly read?: string;
  /** what would have been right */
  readonly expected?: Sentence;
  /** what is wrong, and what to do */
  readonly message: Sentence;
}

/** The first of some problems in one line of English, and how many there are beside it: the message of an error. */
export function inShort([first, ...others]: readonly Problem[]): string {
  if (first === undefined) return 'nothing is said of it';
  const { file, line, code, message } = first;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `${file}:${line} ${code} ${message.en}${more}`;
}
