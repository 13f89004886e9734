import { cellAddress } from '../../model/address.js';
import type { CellPlace } from '../../model/task.js';
import type { Lang, Wording } from '../../text/lang.js';
import { range } from '../layout/points.js';

/** The lines of some cells, adjacent lines joined: `（12〜14・20行）`; in a workbook the cells, `（調査票!C12）`. */
export function linesText(places: readonly CellPlace[], lang: Lang): string {
  const cells = places.flatMap((place) => cellAddress(place) ?? []);
  if (cells.length > 0) return cellWords[lang]({ cells: [...new Set(cells)] });
  const lines = [...new Set(places.map(({ line }) => line))].toSorted((a, b) => a - b);
  if (lines.length === 0) return '';
  const spans = lines.flatMap((line): readonly string[] => {
    if (lines.includes(line - 1)) return [];
    let last = line;
    while (lines.includes(last + 1)) last += 1;
    return [last === line ? String(line) : range(String(line), String(last), lang)];
  });
  return wording[lang]({ spans, isOne: lines.length === 1 });
}

const wording: Wording<{ readonly spans: readonly string[]; readonly isOne: boolean }> = {
  ja: ({ spans }) => `（${spans.join('・')}行）`,
  // A blank at which no line is broken, so that the word stays with its figure.
  en: ({ spans, isOne }) => ` (${isOne ? 'line' : 'lines'}\u00A0${spans.join(', ')})`,
};

const cellWords: Wording<{ readonly cells: readonly string[] }> = {
  ja: ({ cells }) => `（${cells.join('、')}）`,
  en: ({ cells }) => ` (${cells.join(', ')})`,
};
