import { at } from '../../model/at.js';
const cells = 10;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** What the score fills of a bar of ten cells, and what the unknowns could still add. */
export interface Bar {
  readonly filled: string;
  readonly open: string;
}

/** Draws a score from 0 to 100 to an eighth of a cell: `███████▊` filled, `░` up to the highest score possible. */
export function barOf(score: number, high: number): Bar {
  const fill = Math.round((score / 100) * cells * 8);
  const filled = '█'.repeat(Math.floor(fill / 8)) + at(eighths, fill % 8);
  const open = Math.max(0, Math.round((high / 100) * cells) - Math.ceil(fill / 8));
  return { filled, open: '░'.repeat(open) };
}
