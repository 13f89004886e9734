import { displayWidth } from '../../../text/width.js';
import type { SheetRow, SheetText } from './sheetText.js';

/** How much smaller each step makes a sheet in print, for which the style sheet has a class; the second gives up whole phrases. */
const scales = [1, 1, 0.94, 0.88, 0.82, 0.76, 0.7];

// Points of a page of A4 within its margins are 779; lines that end with phrases are more than their text tells.
const roomWithPhrases = 700;
const roomOfPage = 765;

/** The first step in which a sheet is one page, as far as its text tells. */
export function fitOf(text: SheetText): number {
  const step = scales.findIndex(
    (scale, i) => heightOf(text, scale) <= (i === 0 ? roomWithPhrases : roomOfPage),
  );
  return step < 0 ? scales.length - 1 : step;
}

/** Columns that fit in a line of each part in print, and its height in points; measured at scale 1. */
const parts = {
  answer: { columns: 104, line: 12.3 },
  name: { columns: 22, line: 11.4 },
  reason: { columns: 43, line: 10.3 },
  stake: { columns: 18, line: 10.3 },
  list: { columns: 56, line: 10.5 },
  note: { columns: 142, line: 9.1 },
} as const;

// Heading, caption, head of the table, and the space between the parts.
const frame = 115;
const groupHeight = 17;
const rowSpace = 3.5;
// A score has its interval below.
const leastRow = 22;

function heightOf({ answer, groups, unknown, profiles, reading, sources }: SheetText, scale: number): number {
  const height = (part: keyof typeof parts, texts: readonly string[]): number => {
    const { columns, line } = parts[part];
    const lines = texts.map((each) => Math.max(1, Math.ceil(displayWidth(each) / (columns / scale))));
    return lines.reduce((sum, each) => sum + each, 0) * line * scale;
  };
  const rowHeight = ({ name, reason, stake }: SheetRow): number =>
    rowSpace * scale +
    Math.max(leastRow * scale, height('name', [name]), height('reason', [reason]), height('stake', [stake]));
  const rows = groups.flatMap((group) => group.rows.map(rowHeight));
  return (
    frame * scale +
    height('answer', answer) +
    groups.reduce((sum, { rows: its }) => sum + (its.length === 0 ? 2 : 1), 0) * groupHeight * scale +
    rows.reduce((sum, each) => sum + each, 0) +
    Math.max(height('list', unknown), height('list', profiles)) +
    height('note', [reading.join('。'), sources.join('。')])
  );
}
