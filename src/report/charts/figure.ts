import { langs, type Text } from '../../text/lang.js';
import { htmlText, inBoth, joinedHtml, markup, type Html } from '../layout/html.js';

/** A cell of the table behind a chart: a text that is the same in both languages, or one in each. */
export type ChartCell = string | Text;

/** A chart, what it shows, and the same figures as a table. */
export interface Chart {
  /** id of its element, kebab-case */
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  /** undefined where the table itself is the chart */
  readonly drawing?: Html;
  readonly heads: readonly Text[];
  /** the first cell of each is its heading */
  readonly rows: readonly (readonly ChartCell[])[];
}

/** A chart with its table behind it. */
export function chartHtml({ id, title, note, drawing, heads, rows }: Chart): Html {
  const head = heads.map((each) => markup`<th scope="col">${inBoth(each)}</th>`);
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell) => markup`<td>${cellHtml(cell)}</td>`);
    return markup`<tr><th scope="row">${cellHtml(first)}</th>${joinedHtml(cells)}</tr>`;
  });
  return markup`<figure id="${htmlText(id)}">
    <figcaption><b>${inBoth(title)}</b> ${inBoth(note)}</figcaption>
    ${drawing ?? markup``}
    <details><summary>${inBoth(tableLabel)}</summary>
    <div class="wide" tabindex="0"><table><thead><tr>${joinedHtml(head)}</tr></thead><tbody>${joinedHtml(body)}</tbody></table></div>
    </details></figure>`;
}

const tableLabel: Text = { ja: '表で見る', en: 'As a table' };

function cellHtml(cell: ChartCell): Html {
  return typeof cell === 'string' ? htmlText(cell) : inBoth(cell);
}

/** Both languages of a text within a drawing, of which the switch of the page shows one. */
export function inBothDrawn(text: Text): Html {
  if (text.ja === text.en) return htmlText(text.ja);
  const said = langs.map((lang) => markup`<tspan lang=${htmlText(lang)}>${htmlText(text[lang])}</tspan>`);
  return joinedHtml(said);
}
