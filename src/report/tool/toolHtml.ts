import { langs, type Lang, type Text } from '../../text/lang.js';
import { htmlCode, htmlText, inBoth, joinedHtml, markup, type Html } from '../layout/html.js';
import { toolHooks } from './toolHooks.js';
import { toolTexts } from './toolWords.js';

/** What the tool is made of: code and data of the program itself. */
export interface ToolParts {
  /** the style sheet and the script of the page */
  readonly style: string;
  readonly script: string;
  /** the code of its worker, as gzip in base64 */
  readonly engine: string;
  /** the script that a report brings along */
  readonly reportScript: string;
  /** the licence of the program, and those of what is bundled with it */
  readonly licences: string;
  /** the packed record, in base64 */
  readonly record: string;
  /** SHA-256 in base64, of the UTF-8 of a text */
  readonly sha256: (text: string) => string;
}

/** The whole tool in one file: what is dropped on it is read and scored in the page, and goes nowhere. */
export function toolHtml(parts: ToolParts, lang: Lang): Html {
  const { style, script, engine, reportScript, record, licences } = parts;
  return markup`<!doctype html>
<html lang="${htmlText(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<title>${htmlText(toolTexts.title[lang])}</title>
<style>${htmlCode(style)}</style>
</head>
<body class="tool">
<header class="bar"><h1>${inBoth(toolTexts.title)}</h1>${langsHtml(lang)}</header>
<noscript><p class="noscript">${inBoth(toolTexts.noScript)}</p></noscript>
<main>
<section aria-label="${htmlText(toolTexts.drop[lang])}">
<div id="${htmlText(toolHooks.drop)}" class="drop"><p><label for="${htmlText(toolHooks.files)}">${inBoth(toolTexts.drop)}</label></p>
<p><input type="file" id="${htmlText(toolHooks.files)}" multiple accept=".xlsx,.xlsm,.csv,.tsv,.txt,.yaml,.yml,.json"></p></div>
<p id="${htmlText(toolHooks.status)}" role="status"></p>
<details class="safety" open><summary>${inBoth(toolTexts.safety)}</summary><ul>${joinedHtml(toolTexts.safe.map(lineHtml))}</ul></details>
</section>
<section id="${htmlText(toolHooks.downloads)}" class="buttons" hidden></section>
<section id="${htmlText(toolHooks.config)}" hidden></section>
<section id="${htmlText(toolHooks.problems)}" hidden></section>
<section id="${htmlText(toolHooks.suggestions)}" hidden></section>
<div id="${htmlText(toolHooks.result)}"></div>
</main>
<details class="licences"><summary>${inBoth(toolTexts.licences)}</summary><pre lang="en">${linesHtml(licences)}</pre></details>
<script type="text/plain" id="${htmlText(toolHooks.record)}">${htmlCode(record)}</script>
<script type="text/plain" id="${htmlText(toolHooks.engine)}">${htmlCode(engine)}</script>
<script type="text/plain" id="${htmlText(toolHooks.reportScript)}">${htmlCode(reportScript)}</script>
<script>${htmlCode(script)}</script>
</body>
</html>
`;
}

/** Nothing is loaded or sent; what runs is what the file was made with, and its worker is made of a part of it. */
function policyOf({ style, script, sha256 }: ToolParts): Html {
  return htmlText(
    [
      `default-src 'none'`,
      `script-src 'sha256-${sha256(script)}'`,
      `style-src 'sha256-${sha256(style)}'`,
      `worker-src blob:`,
      `connect-src 'none'`,
      `base-uri 'none'`,
      `form-action 'none'`,
    ].join('; '),
  );
}

/** A text as it is, line by line. */
function linesHtml(text: string): Html {
  return joinedHtml(text.split('\n').map(htmlText), htmlCode('\n'));
}

function lineHtml(text: Text): Html {
  return markup`<li>${inBoth(text)}</li>`;
}

const names = { ja: '日本語', en: 'English' } as const satisfies Record<Lang, string>;

function langsHtml(lang: Lang): Html {
  const each = langs.map((one) => {
    const checked = one === lang ? markup` checked` : markup``;
    const id = htmlText(`lang-${one}`);
    return markup`<input type="radio" name="lang" id="${id}" value="${htmlText(one)}"${checked}><label for="${id}" lang="${htmlText(one)}">${htmlText(names[one])}</label>`;
  });
  return markup`<fieldset class="langs"><legend>${inBoth(toolTexts.language)}</legend>${joinedHtml(each)}</fieldset>`;
}
