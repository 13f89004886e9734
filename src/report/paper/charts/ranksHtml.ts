import { at } from '../../../model/at.js';
import type { Robustness, TaskRobustness } from '../../../model/assessment.js';
import { listNames } from '../../../model/names.js';
import { htmlText, inBoth, joinedHtml, markup, type Html } from '../../layout/html.js';
import { shareCell } from './chartLabels.js';
import { chartTexts } from './chartWords.js';

// Tasks and ranks that fit on a page.
const most = 20;

/**
 * How often each task of a list has each rank, as a table whose cells are the darker the more often. Where the screen is
 * narrow, each cell says its rank itself, because its row breaks.
 */
export function ranksHtml({ list, tasks }: Robustness): Html {
  const ranks = Array.from({ length: Math.min(most, tasks.length) }, (_, i) => i + 1);
  const head = ranks.map((rank) => markup`<th scope="col">${rank}</th>`);
  const rows = tasks.slice(0, most).map((task) => rowHtml(task, ranks));
  return markup`<figure id="chart-ranks-${htmlText(list)}">
    <figcaption><b>${inBoth(chartTexts.ranks)}${inBoth({ ja: `：${listNames[list].ja}`, en: `: ${listNames[list].en}` })}</b> ${inBoth(chartTexts.ranksNote)}</figcaption>
    <div class="wide" tabindex="0"><table class="heat"><thead><tr><th scope="col">${inBoth(chartTexts.task)}</th>${joinedHtml(head)}</tr></thead>
    <tbody>${joinedHtml(rows)}</tbody></table></div></figure>`;
}

function rowHtml({ name, acceptability }: TaskRobustness, ranks: readonly number[]): Html {
  const cells = ranks.map((rank) => {
    const share = at(acceptability, rank - 1);
    return markup`<td class="h${Math.min(9, Math.floor(share * 10))}">${htmlText(shareCell(share))}</td>`;
  });
  return markup`<tr><th scope="row">${htmlText(name)}</th>${joinedHtml(cells)}</tr>`;
}
