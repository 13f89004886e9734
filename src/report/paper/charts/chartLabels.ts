import { cut } from '../../../text/cut.js';
import { percent } from '../../../text/figure.js';

/** A share in a cell: nothing where it is none. */
export function shareCell(share: number): string {
  if (share === 0) return '';
  return share < 0.005 ? '<1%' : percent(share, 0);
}

/** A name in a legend, without what is in brackets behind it. */
export function shortLabel(name: string): string {
  const bare = name.replace(/[（(].*$/su, '');
  return cut(bare === '' ? name : bare, 48);
}
