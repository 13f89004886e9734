import type { TaskResult } from '../../model/result.js';
import { markup, type Html } from '../layout/html.js';

/** Width of a plot in its own units: two for each point of a score. */
const scale = 2;

/** A score and its interval on a line from 0 to 100. Its figures are beside it, so it says nothing to who cannot see it. */
export function intervalPlot({ score, interval: [low, high] }: Pick<TaskResult, 'score' | 'interval'>): Html {
  const [from, to] = [at(low), at(high)];
  const point = score === null ? markup`` : diamond(at(score));
  return markup`<svg class="plot" viewBox="-6 0 212 16" aria-hidden="true">
    <path class="grid" d="M0 0V16M50 0V16M100 0V16M150 0V16M200 0V16"/>
    <path class="span" d="M${from} 8H${to}M${from} 4V12M${to} 4V12"/>
    ${point}
  </svg>`;
}

/** A smaller one in one stroke, because a page holds a thousand of them. */
export function smallPlot({ score, interval: [low, high] }: Pick<TaskResult, 'score' | 'interval'>): Html {
  const tick = score === null ? markup`` : markup`M${tenths(score)} 1V9`;
  return markup`<svg class=plot viewBox="0 0 100 10" aria-hidden=true>
    <path d="M${tenths(low)} 5H${tenths(high)}${tick}"/>
  </svg>`;
}

function diamond(x: number): Html {
  return markup`<path class="point" d="M${x - 5.5} 8l5.5-5.5 5.5 5.5-5.5 5.5z"/>`;
}

/** The scale above the plots. */
export function plotScale(): Html {
  return markup`<svg class="scale" viewBox="-6 0 212 18" aria-hidden="true">
    <text x="0" y="16">0</text>
    <text x="100" y="16">50</text>
    <text x="200" y="16">100</text>
  </svg>`;
}

function at(score: number): number {
  return tenths(score * scale);
}

function tenths(x: number): number {
  return Math.round(x * 10) / 10;
}
