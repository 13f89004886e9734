import { cut } from '../../text/cut.js';
import { htmlText, joinedHtml, markup, type Html } from '../layout/html.js';
import { tenth } from './marks.js';

/** The ranks of a task in the eyes of each stakeholder; undefined where one has it in another list. */
export interface RankLine {
  readonly label: string;
  readonly ranks: readonly (number | undefined)[];
}

const [top, step] = [40, 22];

/**
 * Lines from rank to rank between the stakeholders: where they cross, the stakeholders differ. Names are beside the first
 * ranks; where the screen is narrow, they are listed below instead.
 */
export function ranksDrawing(lines: readonly RankLine[], names: readonly string[]): Html {
  const last = Math.max(1, ...lines.flatMap(({ ranks }) => ranks.flatMap((rank) => rank ?? [])));
  const shown = Math.min(last, mostRanks);
  const x = (i: number): number => tenth(names.length < 2 ? 0 : (100 * i) / (names.length - 1));
  const y = (rank: number): number => top + (Math.min(rank, shown) - 0.5) * step;
  const height = top + shown * step;
  const heads = names.map(
    (name, i) =>
      markup`<line class="grid" x1="${x(i)}%" x2="${x(i)}%" y1="${top}" y2="${height}"/>
        <text class="${i % 2 === 1 ? markup`middle between` : markup`middle`}" x="${x(i)}%" y="24">${htmlText(cut(name, 16))}</text>`,
  );
  const drawn = lines.map(({ ranks }) => lineDrawing(ranks, { x, y }));
  const named = lines
    .flatMap(({ label, ranks: [first] }) => (first === undefined ? [] : [{ label, first }]))
    .toSorted((a, b) => a.first - b.first);
  const beside = named.map(
    ({ label, first }) =>
      markup`<text class="end" x="100%" y="${y(first) + 4}">${htmlText(cut(label, 44))}</text>`,
  );
  const below = named.map(({ label, first }) => markup`<li value="${first}">${htmlText(label)}</li>`);
  return markup`<div class="ranks" aria-hidden="true">
    <svg class="beside" height="${height + 8}">${joinedHtml(beside)}</svg>
    <div><svg height="${height + 8}">${joinedHtml(heads)}${joinedHtml(drawn)}</svg></div>
    <ol>${joinedHtml(below)}</ol></div>`;
}

interface Places {
  readonly x: (i: number) => number;
  readonly y: (rank: number) => number;
}

/** A line breaks off where a stakeholder has the task in another list. */
function lineDrawing(ranks: RankLine['ranks'], { x, y }: Places): Html {
  const places = ranks.flatMap((rank, i) => (rank === undefined ? [] : [{ rank, i }]));
  const pieces = places.flatMap(({ rank, i }, n) => {
    const next = places[n + 1];
    return next === undefined || next.i !== i + 1
      ? []
      : [markup`<line class="span" x1="${x(i)}%" y1="${y(rank)}" x2="${x(next.i)}%" y2="${y(next.rank)}"/>`];
  });
  const figures = places.map(
    ({ rank, i }) =>
      markup`<circle cx="${x(i)}%" cy="${y(rank)}" r="9"/><text class="middle" x="${x(i)}%" y="${y(rank) + 4}">${rank}</text>`,
  );
  return joinedHtml([...pieces, ...figures]);
}

// Lower ranks are drawn at the bottom; their figures are written.
const mostRanks = 30;
