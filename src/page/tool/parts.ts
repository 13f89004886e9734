import type { ArticleSuggestion } from '../../model/articleSuggestion.js';
import type { Narrowing } from '../../record/narrowedLaws.js';
import { downloadNames, problemCount, toolTexts } from '../../report/tool/toolWords.js';
import { downloads, type Download, type ShownProblem, type ToolReply } from '../../tool/messages.js';
import { inBothSpans, make } from '../element.js';

const most = 200;

/** Fills a section with problems, the errors first; hides it where there are none. */
export function problemsList(section: HTMLElement, problems: readonly ShownProblem[]): void {
  const order = ['error', 'warning', 'info'] as const;
  const sorted = order.flatMap((severity) => problems.filter((each) => each.severity === severity));
  const shown = sorted.slice(0, most);
  const count = { shown: shown.length, of: problems.length };
  const number = { ja: problemCount.ja(count), en: problemCount.en(count) };
  section.hidden = problems.length === 0;
  section.replaceChildren(
    make('h2', {}, inBothSpans(toolTexts.problems), ' ', make('small', {}, inBothSpans(number))),
    make(
      'ul',
      { class: 'problems', tabindex: 0 },
      ...shown.map(({ severity, says }) => make('li', { class: severity }, inBothSpans(says))),
    ),
  );
}

/** Says which config counts and what it sets, with a button that takes it away; hides the section where there is none. */
export function configNote(
  section: HTMLElement,
  { name, sets }: Extract<ToolReply, { readonly is: 'config' }>,
  forget: () => void,
): void {
  section.hidden = name === undefined;
  const button = make('button', { type: 'button', class: 'plain' }, inBothSpans(toolTexts.forgetConfig));
  button.addEventListener('click', forget);
  section.replaceChildren(
    make('h2', {}, inBothSpans(toolTexts.config), ' ', make('small', {}, name ?? '')),
    make('ul', {}, ...sets.map((each) => make('li', {}, inBothSpans(each)))),
    make('p', {}, button),
  );
}

/** Fills a section with the articles that tasks may rest on, for a reader to choose among; hides it where there are none. */
export function suggestionsForm(
  section: HTMLElement,
  suggestions: readonly ArticleSuggestion[],
  choose: (narrowing: Narrowing) => void,
): void {
  const groups = new Map<string, ArticleSuggestion[]>();
  for (const each of suggestions) {
    const key = JSON.stringify([each.id, each.written]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const selects = [...groups.values()].map((group) => selectOf(group));
  const form = make(
    'details',
    {},
    make('summary', {}, inBothSpans(toolTexts.suggestions)),
    make('p', {}, inBothSpans(toolTexts.aboutSuggestions)),
  );
  form.append(...selects.map(({ row }) => row));
  form.addEventListener('change', () => {
    const narrowing: Record<string, Record<string, string>> = {};
    for (const { select, id, written } of selects)
      if (select.value !== '') narrowing[id] = { ...narrowing[id], [written]: select.value };
    choose(narrowing);
  });
  section.replaceChildren(...(suggestions.length === 0 ? [] : [form]));
  section.hidden = !section.hasChildNodes();
}

interface Choice {
  readonly row: HTMLElement;
  readonly select: HTMLSelectElement;
  readonly id: string;
  readonly written: string;
}

let choices = 0;

function selectOf(group: readonly ArticleSuggestion[]): Choice {
  const { id = '', name = '', written = '' } = group[0] ?? {};
  const field = `article-${choices++}`;
  const { ja, en } = toolTexts.asWritten;
  const asWritten = make(
    'option',
    { value: '', 'data-ja': `${written}（${ja}）`, 'data-en': `${written} (${en})` },
    written,
  );
  const options = group.map(({ article, heading, procedure }) =>
    make('option', { value: article }, [article, procedure || heading].join('　')),
  );
  const select = make('select', { id: field }, asWritten, ...options);
  return {
    id,
    written,
    select,
    row: make('p', { class: 'choice' }, make('label', { for: field }, name), select),
  };
}

/** Fills a section with what can be downloaded. */
export function downloadButtons(section: HTMLElement, ask: (what: Download) => void): void {
  const buttons = downloads.map((what) => {
    const button = make(
      'button',
      { type: 'button', class: 'plain', name: what },
      inBothSpans(downloadNames[what]),
    );
    button.addEventListener('click', () => ask(what));
    return button;
  });
  section.hidden = false;
  section.replaceChildren(make('span', {}, inBothSpans(toolTexts.downloads)), ...buttons);
}
