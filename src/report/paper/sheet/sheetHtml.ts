import { htmlText, joinedHtml, markup, type Html } from '../../layout/html.js';
import { hooks } from '../hooks.js';
import { intervalPlot, plotScale } from '../plot.js';
import type { Paper, PaperOptions } from '../report.js';
import { fitOf } from './fit.js';
import { sheetTextOf, type SheetGroupText, type SheetRow, type SheetText } from './sheetText.js';
import { pageTexts } from '../pageWords.js';
import { sheetLabels } from '../words.js';

type Lang = PaperOptions['lang'];

/** Index of a task in the data of the page. */
type IndexOf = (row: SheetRow) => number;

/** The sheet in one language: one page of A4. */
export function sheetHtml(paper: Paper, options: PaperOptions, lang: Lang): Html {
  const text = sheetTextOf(paper, { ...options, lang });
  const all = paper.result.lists.flatMap(({ tasks }) => tasks);
  const places = new Map(all.map((task, i) => [task, i]));
  const indexOf: IndexOf = ({ task }) => places.get(task) ?? -1;
  const label = markup`${htmlText(lang)}-title`;
  return markup`<article class="paper ${htmlText(lang)} fit-${fitOf(text)}" lang="${htmlText(lang)}" aria-labelledby="${label}">
    ${headHtml(text, { lang, label })}
    <ol class="answer">
      ${joinedHtml(text.answer.map((each) => markup`<li>${htmlText(each)}</li>`))}
    </ol>
    ${namesHtml(text, lang, indexOf)}
    <div class="below">
      ${linesHtml(sheetLabels.unknown[lang], text.unknown)}
      ${linesHtml(sheetLabels.profiles[lang], text.profiles)}
    </div>
    <footer class="sources">
      <p>
        <b>${htmlText(sheetLabels.reading[lang])}</b> ${sentences(text.reading, lang)}
      </p>
      <p>
        <b>${htmlText(sheetLabels.sources[lang])}</b> ${sentences(text.sources, lang)}
      </p>
    </footer>
  </article>`;
}

/** Lines as sentences, one behind the other. */
function sentences(lines: readonly string[], lang: Lang): Html {
  return htmlText(lines.map((line) => `${line}${lang === 'ja' ? '。' : '.'}`).join(lang === 'ja' ? '' : ' '));
}

function headHtml({ title, mark, about }: SheetText, { lang, label }: { lang: Lang; label: Html }): Html {
  const marked = mark === undefined ? markup`` : markup`<p class="mark">${htmlText(mark)}</p>`;
  const facts = joinedHtml(about.map((each) => markup`<span>${htmlText(each)}</span>`));
  return markup`<header>
    ${marked}
    <h1 id="${label}">${htmlText(title)}</h1>
    <p class="about">${facts}</p>
    <p class="changed" ${htmlText(hooks.changed)} hidden>${htmlText(pageTexts.changed[lang])}</p>
  </header>`;
}

function namesHtml({ groups }: SheetText, lang: Lang, indexOf: IndexOf): Html {
  const heads = { task: sheetLabels.task, reason: sheetLabels.reason, score: sheetLabels.scoreAndInterval };
  const head = Object.entries(heads).map(
    ([column, label]) => markup`<th scope="col" class="${htmlText(column)}">${htmlText(label[lang])}</th>`,
  );
  return markup`<table class="names">
    <caption>
      ${htmlText(sheetLabels.caption[lang])}
    </caption>
    <thead>
      <tr>
        ${joinedHtml(head)}
        <td class="plots">${plotScale()}</td>
        <th scope="col" class="stake">${htmlText(sheetLabels.stake[lang])}</th>
      </tr>
    </thead>
    ${joinedHtml(groups.map((group) => groupHtml(group, lang, indexOf)))}
  </table>`;
}

function groupHtml({ id, heading, rows }: SheetGroupText, lang: Lang, indexOf: IndexOf): Html {
  const none = markup`<tr>
    <td colspan="5" class="none">${htmlText(sheetLabels.none[lang])}</td>
  </tr>`;
  return markup`<tbody class="${htmlText(id)}">
    <tr>
      <th scope="rowgroup" colspan="5">${htmlText(heading)}</th>
    </tr>
    ${rows.length === 0 ? none : joinedHtml(rows.map((row) => rowHtml(row, lang, indexOf)))}
  </tbody>`;
}

function rowHtml(row: SheetRow, lang: Lang, indexOf: IndexOf): Html {
  const { name, reason, score, interval, stake, task } = row;
  return markup`<tr ${htmlText(hooks.task)}="${indexOf(row)}">
    <th scope="row">${htmlText(name)}</th>
    <td class="reason">${htmlText(reason)}</td>
    <td class="score"><b>${htmlText(score)}</b> <span>${htmlText(interval)}</span></td>
    <td class="plots">${intervalPlot(task)}</td>
    <td class="stake" data-label="${htmlText(`${sheetLabels.stake[lang]}${lang === 'ja' ? '：' : ': '}`)}">${htmlText(stake)}</td>
  </tr>`;
}

function linesHtml(heading: string, lines: readonly string[]): Html {
  return markup`<section>
    <h2>${htmlText(heading)}</h2>
    <ul>
      ${joinedHtml(lines.map((line) => markup`<li>${htmlText(line)}</li>`))}
    </ul>
  </section>`;
}
