import { themes } from '../../criterion/define.js';
import { listNames } from '../../model/names.js';
import { listIds, type List, type TaskResult } from '../../model/result.js';
import { figure, percent } from '../../text/figure.js';
import { textOf, type Text } from '../../text/lang.js';
import { htmlText, inBoth, joinedHtml, markup, type Html } from '../layout/html.js';
import { intervalOf, points } from '../layout/points.js';
import { isCandidate, isRanked } from '../score/shown.js';
import { hooks } from './hooks.js';
import { pageTexts, shownWords } from './pageWords.js';
import { smallPlot } from './plot.js';
import type { Paper } from './report.js';

/** Every task in a table that can be read without a script; with it, it can be sorted, searched and opened. */
export function listHtml({ result: { lists } }: Paper): Html {
  const count = lists.reduce((sum, { tasks }) => sum + tasks.length, 0);
  let index = 0;
  return markup`<section id="${htmlText(hooks.list)}" aria-labelledby="list-title">
    <h2 id="list-title">${inBoth(pageTexts.list)}</h2>
    ${filtersHtml(lists, count)}
    <div class="wide">
      <table id="${htmlText(hooks.tasks)}">
        <caption>
          ${inBoth(pageTexts.listNote)}
        </caption>
        <thead>
          <tr>
            ${joinedHtml(columns.map(headHtml))}
          </tr>
        </thead>
        <tbody>
          ${joinedHtml(lists.flatMap((list) => list.tasks.map((task) => rowHtml(list, task, index++))))}
        </tbody>
      </table>
    </div>
  </section> `;
}

const columns = ['rank', 'task', 'score', 'interval', 'coverage', 'verdict', 'note'] as const;

function headHtml(column: (typeof columns)[number]): Html {
  return markup`<th scope="col" class="${htmlText(column)}" ${htmlText(hooks.cell)}="${htmlText(column)}">
    ${inBoth(pageTexts[column])}
  </th>`;
}

function rowHtml({ id }: List, task: TaskResult, index: number): Html {
  const { name, id: taskId, verdict, rank, score, interval, coverage } = task;
  const named = name === taskId ? markup`` : markup` <small>${htmlText(taskId)}</small>`;
  const place = isRanked(verdict) ? htmlText(figure(rank)) : markup`–`;
  // A page holds a thousand of these rows: attributes have no quotation marks where they need none.
  return markup`<tr ${htmlText(hooks.task)}=${index}>
    <td class=rank>${place}</td>
    <th scope=row>${htmlText(name)}${named}</th>
    <td class=score>${htmlText(points(score))}</td>
    <td class=interval>${htmlText(intervalOf(interval, 'en'))}${smallPlot(task)}</td>
    <td class=coverage>${htmlText(percent(coverage, 0))}</td>
    <td class=list>${inBoth(listNames[id])}</td>
    <td class=note>${noteHtml(task)}</td>
  </tr>`;
}

/** What is to be settled, or why it is set aside; that little is known of what is held is in its coverage. */
function noteHtml({ verdict, conditions, reason }: TaskResult): Html {
  if (verdict === 'held') return markup``;
  if (!isCandidate(verdict)) return inBoth(textOf(reason));
  return joinedHtml(conditions.map(({ says }) => markup`<p>□ ${inBoth(textOf(says))}</p>`));
}

function filtersHtml(lists: readonly List[], count: number): Html {
  const full = listIds.filter((id) => lists.some((list) => list.id === id && list.tasks.length > 0));
  const listChoices = full.map((id) => ({ value: id, text: listNames[id] }));
  const themeChoices = Object.entries(themes).map(([value, text]) => ({ value, text }));
  const conditions = [
    { value: 'yes', text: pageTexts.withCondition },
    { value: 'no', text: pageTexts.withoutCondition },
  ];
  return markup`<form class="filters" hidden role="search" data-filters>
    <label>${inBoth(pageTexts.search)} <input type="search" name="search" autocomplete="off"></label>
    ${selectHtml('list', pageTexts.verdict, [{ value: '', text: pageTexts.anyList }, ...listChoices])}
    ${selectHtml('theme', pageTexts.theme, [{ value: '', text: pageTexts.anyTheme }, ...themeChoices])}
    ${selectHtml('condition', pageTexts.condition, [{ value: '', text: pageTexts.anyCondition }, ...conditions])}
    <p role="status" data-shown>${inBoth(shownText(count))}</p>
  </form>`;
}

function shownText(count: number): Text {
  return {
    ja: shownWords.ja({ shown: count, of: count }),
    en: shownWords.en({ shown: count, of: count }),
  };
}

interface Choice {
  readonly value: string;
  readonly text: Text;
}

/** An option cannot hold elements, so both languages stand in attributes, and the script shows one. */
function selectHtml(name: string, label: Text, choices: readonly Choice[]): Html {
  const options = choices.map(
    ({ value, text }) =>
      markup`<option value="${htmlText(value)}" data-ja="${htmlText(text.ja)}" data-en="${htmlText(text.en)}">
        ${htmlText(text.ja)}
      </option>`,
  );
  return markup`<label>${inBoth(label)} <select name="${htmlText(name)}">${joinedHtml(options)}</select></label>`;
}
