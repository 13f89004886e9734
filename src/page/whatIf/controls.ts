import { at } from '../../model/at.js';
import { missingRules, type MissingRule } from '../../model/result.js';
import type { WhatIfSettings } from '../../scoring/whatIf/weighAnew.js';
import { figure } from '../../text/figure.js';
import { inBothSpans, make } from '../element.js';
import { saveFile } from '../saveFile.js';
import type { WhatIfData } from '../../report/paper/whatIfData.js';
import { configOf, inPercent, publishedSettings, limitNames, withWeight } from './settings.js';
import { unknownRuleNames, thresholdTexts, whatIfTexts } from './words.js';

/** Where a reader changes settings. */
export interface Controls {
  readonly element: HTMLElement;
  /** shows other settings */
  readonly show: (settings: WhatIfSettings) => void;
}

interface Steering {
  readonly settings: () => WhatIfSettings;
  readonly change: (settings: WhatIfSettings) => void;
}

/** A slider with its figure. */
interface Slider {
  readonly row: HTMLElement;
  readonly show: (percent: number) => void;
}

/** Sliders for weights and limits, the rule for what is unknown, the stakeholders, and what can be copied. */
export function controlsOf(data: WhatIfData, steering: Steering): Controls {
  const { settings, change } = steering;
  const weights = data.titles.map((title, i) =>
    sliderOf(title, { name: `weight-${data.kept.criteria[i]?.id ?? ''}`, step: 0.1 }, (percent) =>
      change({ ...settings(), weights: withWeight(settings().weights, i, percent) }),
    ),
  );
  const limits = limitNames.map((name) =>
    sliderOf(thresholdTexts[name], { name: `limit-${name}`, step: 1 }, (percent) =>
      change({ ...settings(), thresholds: { ...settings().thresholds, [name]: percent / 100 } }),
    ),
  );
  const missing = missingSelect((rule) => change({ ...settings(), missing: rule }));
  const element = make(
    'form',
    { class: 'what-if-controls' },
    group(whatIfTexts.weights, ...weights.map(({ row }) => row), weightButtons(data, steering)),
    group(whatIfTexts.rules, missing.row, ...limits.map(({ row }) => row), copyButtons(data, settings)),
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  return {
    element,
    show(now) {
      for (const [i, { show }] of weights.entries()) show(at(now.weights, i));
      for (const [i, name] of limitNames.entries()) limits[i]?.show(100 * now.thresholds[name]);
      missing.select.value = now.missing;
    },
  };
}

interface Text {
  readonly ja: string;
  readonly en: string;
}

function group(legend: Text, ...children: readonly Node[]): HTMLElement {
  return make('fieldset', {}, make('legend', {}, inBothSpans(legend)), ...children);
}

function sliderOf(
  title: Text,
  { name, step }: { readonly name: string; readonly step: number },
  moved: (percent: number) => void,
): Slider {
  const input = make('input', { type: 'range', min: 0, max: 100, step, name, id: name });
  const output = make('output', { for: name });
  const row = make(
    'div',
    { class: 'slider' },
    make('label', { for: name }, inBothSpans(title)),
    input,
    output,
  );
  input.addEventListener('input', () => moved(input.valueAsNumber));
  return {
    row,
    show(percent) {
      const text = `${figure(percent)}%`;
      // The slider that is being moved is where the reader holds it.
      if (Math.abs(input.valueAsNumber - percent) >= step / 2) input.valueAsNumber = percent;
      if (output.value !== text) output.value = text;
      input.setAttribute('aria-valuetext', text);
    },
  };
}

function missingSelect(chosen: (rule: MissingRule) => void): {
  readonly row: HTMLElement;
  readonly select: HTMLSelectElement;
} {
  const options = missingRules.map((rule) => {
    const { ja, en } = unknownRuleNames[rule];
    return make('option', { value: rule, 'data-ja': ja, 'data-en': en }, ja);
  });
  const select = make('select', { name: 'missing', id: 'missing' }, ...options);
  select.addEventListener('change', () => {
    const rule = missingRules.find((each) => each === select.value);
    if (rule !== undefined) chosen(rule);
  });
  const label = make('label', { for: 'missing' }, inBothSpans(whatIfTexts.missing));
  return { select, row: make('div', { class: 'choice' }, label, select) };
}

function weightButtons(data: WhatIfData, { settings, change }: Steering): HTMLElement {
  const set = (weights: readonly number[]) => () => change({ ...settings(), weights: inPercent(weights) });
  const stakeholders = data.profiles.map(({ name, weights }) => button(name, set(weights)));
  const label = make('span', {}, inBothSpans(whatIfTexts.profiles));
  return make(
    'p',
    { class: 'buttons' },
    ...(stakeholders.length === 0 ? [] : [label, ...stakeholders]),
    button(inBothSpans(whatIfTexts.equal), set(data.titles.map(() => 1))),
    button(inBothSpans(whatIfTexts.reset), () => change(publishedSettings(data))),
  );
}

function copyButtons(data: WhatIfData, settings: () => WhatIfSettings): HTMLElement {
  const status = make('span', { role: 'status' });
  const text = make('textarea', { rows: 6, readonly: true, hidden: true });
  const copy = (what: () => string) => async () => {
    text.value = what();
    try {
      await navigator.clipboard.writeText(text.value);
      text.hidden = true;
      status.replaceChildren(inBothSpans(whatIfTexts.copied));
    } catch {
      // Where a page comes from a file, or the reader forbids it, only the reader can copy.
      text.hidden = false;
      text.select();
      status.replaceChildren(inBothSpans(whatIfTexts.copyThis));
    }
  };
  return make(
    'p',
    { class: 'buttons' },
    button(
      inBothSpans(whatIfTexts.link),
      copy(() => location.href),
    ),
    button(
      inBothSpans(whatIfTexts.config),
      copy(() => configOf(settings(), data)),
    ),
    button(inBothSpans(whatIfTexts.saveConfig), () =>
      saveFile({
        name: 'commonality.yaml',
        type: 'application/yaml',
        bytes: new TextEncoder().encode(configOf(settings(), data)),
      }),
    ),
    status,
    text,
  );
}

function button(label: Node | string, pressed: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'plain' }, label);
  made.addEventListener('click', pressed);
  return made;
}
