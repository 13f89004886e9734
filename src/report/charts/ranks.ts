import { cut } from '../../text/cut.js';
import { htmlText, joinedHtml, markup, type Html } from '../layout/html.js';
import { tenth } from './marks.js';

/** The ranks of a task in the eyes of each stakeholder; undefined where one has it in another list. */
export interface RankLine {
  readonly label: string;
  readonly ranks: readonly (number | undefined)[];
}

const [left, width, top, step] = [300, 560, 34, 22];

/** Lines from rank to rank between the stakeholders: where they cross, the stakeholders differ. */
export function ranksDrawing(lines: readonly RankLine[], names: readonly string[]): Html {
  const last = Math.max(1, ...lines.flatMap(({ ranks }) => ranks.flatMap((rank) => rank ?? [])));
  const shown = Math.min(last, mostRanks);
  const x = (i: number): number => tenth(left + (names.length < 2 ? 0 : (width * i) / (names.length - 1)));
  const y = (rank: number): number => tenth(top + (Math.min(rank, shown) - 0.5) * step);
  const heads = names.map(
    (name, i) =>
      markup`<path class="grid" d="M${x(i)} ${top}V${top + shown * step}"/><text class="middle" x="${x(i)}" y="${top - 12}">${htmlText(cut(name, 16))}</text>`,
  );
  const drawn = lines.map(({ label, ranks }) => {
    const places = ranks.flatMap((rank, i) => (rank === undefined ? [] : [{ rank, i }]));
    const path = places.map(({ rank, i }, n) =>
      n === 0 ? markup`M${x(i)} ${y(rank)}` : markup`L${x(i)} ${y(rank)}`,
    );
    const figures = places.map(
      ({ rank, i }) =>
        markup`<circle cx="${x(i)}" cy="${y(rank)}" r="9"/><text class="middle" x="${x(i)}" y="${y(rank) + 4}">${rank}</text>`,
    );
    const first = places[0];
    const named =
      first === undefined || first.i > 0
        ? markup``
        : markup`<text class="end" x="${left - 16}" y="${y(first.rank) + 4}">${htmlText(cut(label, 38))}</text>`;
    return markup`<path class="span" d="${joinedHtml(path)}"/>${joinedHtml(figures)}${named}`;
  });
  return markup`<svg class="chart ranks" viewBox="0 0 ${left + width + 30} ${top + shown * step + 8}" aria-hidden="true">${joinedHtml(heads)}${joinedHtml(drawn)}</svg>`;
}

// Lower ranks are drawn at the bottom; their figures are written.
const mostRanks = 30;
