import { listNames } from '../../model/names.js';
import { listIds, type ListId } from '../../model/result.js';
import { intervalOf, points } from '../../report/layout/points.js';
import { figure } from '../../text/figure.js';
import { inBothSpans, make } from '../element.js';
import type { WhatIfData } from '../../report/paper/whatIfData.js';
import { moveOf, type Ranking } from './ranking.js';
import { listHeading, moveWords, whatIfTexts } from './words.js';

type Lang = 'ja' | 'en';

/** The rankings that are shown side by side. */
export interface Shown {
  readonly now: Ranking;
  readonly published: Ranking;
  readonly profiles: readonly Ranking[];
  readonly lang: Lang;
}

/** A table of all tasks of which only the rows are drawn that can be seen. */
export interface Results {
  readonly element: HTMLElement;
  readonly show: (shown: Shown) => void;
}

const rowsBeyond = 8;
// Pixels: the frame is as high as its rows, and before there are any it has no height.
const leastHeight = 480;

// Pixels, as in page.css and whatIf.css: the page at its widest, its margins, and what columns need in one line, and those
// of the second in two.
const width = { page: 1080, margins: 30, columns: 800, secondLine: 370, profile: 84 } as const;

/** Lines that a row has: as many as its columns need. */
function linesOfRow({ profiles }: WhatIfData): 1 | 2 | 3 {
  const beside = width.margins + width.profile * profiles.length;
  const room = Math.min(width.page, innerWidth);
  if (beside + width.columns <= room) return 1;
  return profiles.length === 0 || beside + width.secondLine <= room ? 2 : 3;
}

/** Pixels, as in whatIf.css; what is longer is cut, so that it is known where each row is. */
const rowHeights = { 1: 34, 2: 58, 3: 82 } as const;

/** A line of the table: the heading of a list, or a task. */
type Line = { readonly list: ListId; readonly count: number } | { readonly task: number };

/** The ranking; `draw` is asked at most once a frame. */
export function resultsOf(data: WhatIfData): Results {
  const body = make('tbody');
  const kind = data.profiles.length === 0 ? 'what-if-ranking' : 'what-if-ranking with-profiles';
  const table = make('table', { class: kind }, headOf(data), body);
  const scroller = make('div', { class: 'what-if-rows', tabindex: 0, role: 'region' }, table);
  let lines: readonly Line[] = [];
  let shown: Shown | undefined;
  let isAll = false;

  function draw(): void {
    if (shown === undefined) return;
    const count = lines.length;
    const linesEach = linesOfRow(data);
    const rowHeight = rowHeights[linesEach];
    table.classList.toggle('stacked', linesEach > 1);
    table.classList.toggle('deep', linesEach > 2);
    const first = isAll ? 0 : Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - rowsBeyond);
    const seen = Math.ceil(Math.max(scroller.clientHeight, leastHeight) / rowHeight) + 2 * rowsBeyond;
    const last = isAll ? count : Math.min(count, first + seen);
    const rows: HTMLElement[] = [];
    for (let i = first; i < last; i++) {
      const line = lines[i];
      if (line === undefined) continue;
      const row = 'task' in line ? taskRow(line.task, data, shown) : headingRow(line, data, shown.lang);
      row.setAttribute('aria-rowindex', String(i + 2));
      rows.push(row);
    }
    body.replaceChildren(spacer(first * rowHeight, data), ...rows, spacer((count - last) * rowHeight, data));
    table.setAttribute('aria-rowcount', String(count + 1));
  }

  scroller.addEventListener('scroll', draw, { passive: true });
  addEventListener('resize', draw);
  // On paper nobody can scroll.
  addEventListener('beforeprint', () => ((isAll = true), draw()));
  addEventListener('afterprint', () => ((isAll = false), draw()));
  return {
    element: scroller,
    show(next) {
      shown = next;
      lines = linesOf(next.now);
      scroller.setAttribute('aria-label', whatIfTexts.ranking[next.lang]);
      draw();
    },
  };
}

function linesOf({ order, counts }: Ranking): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const list of listIds) {
    const count = counts[list];
    if (count > 0) lines.push({ list, count });
    for (let i = 0; i < count; i++) lines.push({ task: order[at++] ?? 0 });
  }
  return lines;
}

function headOf({ profiles }: WhatIfData): HTMLElement {
  const { rank, rankRange, published, move, task, score } = whatIfTexts;
  const heads = [rank, move, task, score, rankRange, published].map((text) =>
    make('th', { scope: 'col' }, inBothSpans(text)),
  );
  const stakeholders = profiles.map(({ name }) => make('th', { scope: 'col', class: 'profile' }, name));
  return make('thead', {}, make('tr', {}, ...heads, ...stakeholders));
}

const columns = 6;

function spacer(height: number, { profiles }: WhatIfData): HTMLElement {
  const cell = make('td', { colspan: columns + profiles.length, class: 'space' });
  cell.style.height = `${height}px`;
  const row = make('tr', { class: 'space', 'aria-hidden': 'true' }, cell);
  row.hidden = height <= 0;
  return row;
}

function headingRow(
  line: { readonly list: ListId; readonly count: number },
  { profiles }: WhatIfData,
  lang: Lang,
): HTMLElement {
  return make(
    'tr',
    { class: 'list' },
    make('th', { scope: 'rowgroup', colspan: columns + profiles.length }, listHeading[lang](line)),
  );
}

function taskRow(task: number, { kept, names }: WhatIfData, shown: Shown): HTMLElement {
  const { now, published, profiles, lang } = shown;
  const from = published.listOfTask[task] ?? 'held';
  const isSame = now.listOfTask[task] === from;
  const by = moveOf(task, now, published);
  const name = names[task] ?? '';
  const move = moveWords[lang]({ by, from, isSame });
  return make(
    'tr',
    { 'data-task': kept.ids[task] ?? '', ...(isSame && (by ?? 0) === 0 ? {} : { class: 'moved' }) },
    figureCell(rankText(now.ranks[task]), 'rank'),
    make('td', { class: 'move', title: move }, move),
    make('th', { scope: 'row', title: name }, name),
    scoreCell(task, now, lang),
    figureCell(rangeText(now.best[task], now.worst[task], lang), 'range'),
    figureCell(rankText(published.ranks[task]), 'was'),
    ...profiles.map((each) => figureCell(profileText(task, each, shown), 'profile')),
  );
}

function figureCell(text: string, kind: string): HTMLElement {
  return make('td', { class: `figure ${kind}`, title: text }, text);
}

function rankText(rank = 0): string {
  return rank === 0 ? whatIfTexts.none.ja : figure(rank);
}

function rangeText(best = 0, worst = 0, lang: Lang): string {
  if (best === 0) return whatIfTexts.none[lang];
  return best === worst ? figure(best) : `${figure(best)}${lang === 'ja' ? '〜' : '–'}${figure(worst)}`;
}

/** A rank, or the list where a stakeholder's weights lead to another one. */
function profileText(task: number, ranking: Ranking, { now, lang }: Shown): string {
  const list = ranking.listOfTask[task] ?? 'held';
  return list === now.listOfTask[task] ? rankText(ranking.ranks[task]) : listNames[list][lang];
}

function scoreCell(task: number, { scores, lows, highs }: Ranking, lang: Lang): HTMLElement {
  const [score = Number.NaN, low = 0, high = 100] = [scores[task], lows[task], highs[task]];
  const text = points(Number.isNaN(score) ? null : score);
  return make(
    'td',
    { class: 'score' },
    make('b', {}, text),
    barOf({ score, low, high }),
    make('small', {}, intervalOf([low, high], lang)),
  );
}

const svg = 'http://www.w3.org/2000/svg';

/** The interval as a line from 0 to 100, the score as a stroke across it; the figures beside it say the same. */
function barOf({
  score,
  low,
  high,
}: {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}): SVGElement {
  const drawn = document.createElementNS(svg, 'svg');
  drawn.setAttribute('viewBox', '0 0 100 10');
  drawn.setAttribute('preserveAspectRatio', 'none');
  drawn.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svg, 'path');
  const tick = Number.isNaN(score) ? '' : `M${score} 1V9`;
  line.setAttribute('d', `M${low} 5H${high}${tick}`);
  drawn.append(line);
  return drawn;
}
