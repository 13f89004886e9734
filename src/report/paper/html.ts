import { langs, type Lang, type Text } from '../../text/lang.js';
import { htmlCode, htmlJson, htmlText, inBoth, joinedHtml, markup, type Html } from '../layout/html.js';
import type { Report } from '../layout/report.js';
import { scoreNotes } from '../score/method.js';
import { chartHtml } from '../charts/figure.js';
import { chartsOf } from './charts/charts.js';
import { hooks } from './hooks.js';
import { ranksHtml } from './charts/ranksHtml.js';
import { listHtml } from './listHtml.js';
import { pageDataOf } from './pageData.js';
import { pageTexts } from './pageWords.js';
import type { Paper, PaperOptions } from './report.js';
import { sheetHtml } from './sheet/sheetHtml.js';
import { sheetLabels } from './words.js';

/** What the page brings along: code of the program itself, and how to name it for the browser. */
export interface PageParts {
  /** the style sheet */
  readonly style: string;
  /** scripts that run when all else is there */
  readonly scripts: readonly string[];
  /** SHA-256 in base64, of the UTF-8 of a text */
  readonly sha256: (text: string) => string;
}

export interface PageOptions extends PaperOptions {
  readonly page: PageParts;
}

/** One file with everything in it: the sheet, every task, and how it was calculated. It loads and sends nothing. */
export const paperHtml: Report<Paper, PageOptions> = (paper, options) => pageChunks(paper, options);

function* pageChunks(paper: Paper, options: PageOptions): Generator<Html> {
  const { lang, page } = options;
  yield markup`<!doctype html>
    <html lang="${htmlText(lang)}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light">
    <title>${htmlText(options.about.title ?? sheetLabels.title[lang])}</title>
    <style>${htmlCode(page.style)}</style>
    </head>
    <body>`;
  yield headerHtml(options);
  yield markup`<main>`;
  yield* sectionsAbove(paper, options);
  yield whatIfHtml();
  yield* sectionsBelow(paper, options);
  yield markup`</main>`;
  const data = htmlJson(JSON.stringify(pageDataOf(paper, options)));
  yield markup`<script type="text/plain" id="${htmlText(hooks.data)}">${data}</script>`;
  for (const script of page.scripts) yield markup`<script>${htmlCode(script)}</script>`;
  yield markup`</body></html>`;
}

/** What stands above the section in which a reader tries other weights. */
export function* sectionsAbove(paper: Paper, options: PaperOptions): Generator<Html> {
  const sheets = langs.map((each) => sheetHtml(paper, options, each));
  yield markup`<section id="${htmlText(hooks.sheet)}">${joinedHtml(sheets)}</section>`;
}

/** What stands below it. */
export function* sectionsBelow(paper: Paper, options: PaperOptions): Generator<Html> {
  yield chartsHtml(paper, options);
  yield listHtml(paper);
  yield methodHtml(paper, options);
}

/** Only what is in the file, and of that only what it was made with, may run or style anything. */
function policyOf({ style, scripts, sha256 }: PageParts): Html {
  const of = (texts: readonly string[]): string => texts.map((text) => `'sha256-${sha256(text)}'`).join(' ');
  return htmlText(
    [
      `default-src 'none'`,
      `script-src ${of(scripts)}`,
      `style-src ${of([style])}`,
      `base-uri 'none'`,
      `form-action 'none'`,
    ].join('; '),
  );
}

const sections = ['sheet', 'whatIf', 'charts', 'list', 'method'] as const;

function headerHtml({ lang }: PageOptions): Html {
  const links = sections.map(
    (each) => markup`<li><a href="#${htmlText(hooks[each])}">${inBoth(pageTexts[each])}</a></li>`,
  );
  return markup`<header class="bar">
      <nav aria-label="${htmlText(pageTexts.contents[lang])}">
        <ul>
          ${joinedHtml(links)}
        </ul>
      </nav>
      <fieldset class="langs">
        <legend>${inBoth(pageTexts.language)}</legend>
        ${joinedHtml(langs.map((each) => langHtml(each, lang)))}
      </fieldset>
    </header>
    <noscript><p class="noscript">${inBoth(pageTexts.noScript)}</p></noscript>`;
}

const langNames = { ja: '日本語', en: 'English' } as const satisfies Record<Lang, string>;

function langHtml(each: Lang, lang: Lang): Html {
  const id = htmlText(`${hooks.langPrefix}${each}`);
  const checked = each === lang ? markup` checked` : markup``;
  return markup`
    <input type="radio" name="lang" id="${id}" value="${htmlText(each)}"${checked}>
    <label for="${id}" lang="${htmlText(each)}">${htmlText(langNames[each])}</label>
  `;
}

/** Empty: what is tried there comes with a script of its own. */
function whatIfHtml(): Html {
  return markup`<section id="${htmlText(hooks.whatIf)}" aria-labelledby="what-if-title" hidden>
    <h2 id="what-if-title">${inBoth(pageTexts.whatIf)}</h2>
    <div id="${htmlText(hooks.whatIfRoot)}"></div>
  </section>`;
}

function chartsHtml(paper: Paper, { criteria, parts = [] }: PaperOptions): Html {
  const charts = chartsOf(paper, criteria, parts).map(chartHtml);
  const ranks = (paper.robustness?.lists ?? []).map(ranksHtml);
  return markup`<section id="${htmlText(hooks.charts)}" aria-labelledby="charts-title"><h2 id="charts-title">${inBoth(pageTexts.charts)}</h2>
    ${joinedHtml([...charts, ...ranks])}</section>`;
}

function methodHtml({ result }: Paper, { criteria }: PaperOptions): Html {
  const notes = {
    ja: scoreNotes(result, { criteria, lang: 'ja' }),
    en: scoreNotes(result, { criteria, lang: 'en' }),
  };
  const rows = notes.ja.map(({ label, text }, i) => {
    const other = notes.en[i];
    return rowHtml({ ja: label, en: other?.label ?? label }, { ja: text, en: other?.text ?? text });
  });
  return markup`<section id="${htmlText(hooks.method)}" aria-labelledby="method-title">
    <h2 id="method-title">${inBoth(pageTexts.method)}</h2>
    <dl>${joinedHtml(rows)}</dl>
    <p>${inBoth(pageTexts.offline)}</p>
  </section>`;
}

function rowHtml(label: Text, text: Text): Html {
  return markup`<dt>${inBoth(label)}</dt>
    <dd>${inBoth(text)}</dd>`;
}
