import { cellAddress } from '../../model/address.js';
import type { Problem } from '../../model/problem.js';
import { cut } from '../../text/cut.js';
import { word, type Lang, type Wording } from '../../text/lang.js';
import { showUnseen } from '../../text/safe/unseen.js';
import { othersWords } from '../problems/alike.js';
import { expectedWords, withDetails } from '../problems/details.js';

// Columns that each part may take: annotations are read in a narrow box, and a cell can hold a megabyte.
const room = { message: 400, expected: 160, task: 40, address: 60 } as const;

/**
 * The text of a finding for formats without a column and a task of their own: the message, what was
 * expected, the cell, and the task or where else it is. Not yet safe for any place, but that what cannot be seen is shown as its code.
 */
export function findingText(
  finding: Problem,
  lang: Lang,
  cell: number | undefined,
  others: readonly Problem[] = [],
): string {
  const { message, expected, task } = finding;
  const address = cellAddress(finding);
  const details = [
    ...(expected === undefined
      ? []
      : [expectedWords[lang]({ expected: part(word(expected, lang), 'expected') })]),
    ...(address === undefined ? [] : [part(address, 'address')]),
    ...(cell === undefined ? [] : [cellWords[lang]({ cell })]),
    ...(others.length > 0 ? othersWords(others, lang) : []),
    ...(task === undefined || others.length > 0 ? [] : [taskWords[lang]({ task: part(task, 'task') })]),
  ];
  return withDetails(part(word(message, lang), 'message'), details, lang);
}

function part(text: string, place: keyof typeof room): string {
  return cut(showUnseen(text), room[place]);
}

const cellWords: Wording<{ readonly cell: number }> = {
  ja: ({ cell }) => `${cell}列目`,
  en: ({ cell }) => `column ${cell}`,
};

const taskWords: Wording<{ readonly task: string }> = {
  ja: ({ task }) => `事務 ${task}`,
  en: ({ task }) => `task ${task}`,
};
