import { weigherOf, type WhatIfSettings } from '../../scoring/whatIf/weighAnew.js';
import { inBothSpans, make } from '../element.js';
import { controlsOf } from './controls.js';
import type { WhatIfData } from '../../report/paper/whatIfData.js';
import { movesOf, rankingOf, type Ranking } from './ranking.js';
import { resultsOf } from './results.js';
import { fragmentOf, isSame, publishedSettings, settingsIn } from './settings.js';
import { movesSentence, whatIfTexts } from './words.js';

/** Where a reader tries other weights, and what the page around it has to know. */
export interface WhatIfPlace {
  /** empty; it is filled */
  readonly root: HTMLElement;
  readonly data: WhatIfData;
  readonly lang: () => 'ja' | 'en';
  readonly onLanguage: (then: () => void) => void;
  /** hears whether the settings are others than the published ones */
  readonly onChanged: (isChanged: boolean) => void;
}

/** Fills the section in which a reader tries other weights: what the address names, else as published. */
export function startWhatIf({ root, data, lang, onLanguage, onChanged }: WhatIfPlace): void {
  const weigh = weigherOf(data.kept);
  const rankingUnder = (settings: WhatIfSettings): Ranking => rankingOf(weigh(settings));
  const original = publishedSettings(data);
  // Percentages with four decimals would come near the weights of the run; these are they.
  const exact: WhatIfSettings = { ...original, weights: data.kept.criteria.map(({ weight }) => weight) };
  const published = rankingUnder(exact);
  let settings = settingsIn(location.hash, data) ?? original;
  let frame = 0;

  const status = make('p', { class: 'moves', role: 'status' });
  const results = resultsOf(data);
  const controls = controlsOf(data, { settings: () => settings, change });

  function change(next: WhatIfSettings): void {
    settings = next;
    // Several moves of a slider may come before a frame is drawn.
    if (frame === 0) frame = requestAnimationFrame(update);
  }

  function update(): void {
    frame = 0;
    if (!root.isConnected) return; // another result has taken the place of this one
    const isPublished = isSame(settings, original);
    const now = isPublished ? published : rankingUnder(settings);
    const { missing, thresholds } = settings;
    const profiles = data.profiles.map(({ weights }) => rankingUnder({ weights, missing, thresholds }));
    controls.show(settings);
    results.show({ now, published, profiles, lang: lang() });
    status.textContent = movesSentence[lang()](movesOf(now, published));
    onChanged(!isPublished);
    remember();
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Browsers allow an address to change only so often. */
  function remember(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!root.isConnected) return;
      const fragment = fragmentOf(settings, data);
      if (fragment === '' && !location.hash.startsWith('#w=')) return;
      if (fragment !== location.hash) history.replaceState(null, '', fragment || '#what-if');
    }, 200);
  }

  root.append(make('p', {}, inBothSpans(whatIfTexts.about)), controls.element, status, results.element);
  addEventListener('hashchange', () => {
    const named = settingsIn(location.hash, data);
    if (named !== undefined) change(named);
  });
  onLanguage(() => change(settings));
  update();
}
