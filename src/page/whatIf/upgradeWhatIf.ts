import { hooks } from '../../report/paper/hooks.js';
import type { WhatIfData } from '../../report/paper/whatIfData.js';
import { onLanguage, pageLang } from '../language.js';
import { startWhatIf } from './startWhatIf.js';

/** Fills the section in which a reader tries other weights, where the report brought the figures for it. */
export function upgradeWhatIf(data: WhatIfData | undefined): void {
  const section = document.getElementById(hooks.whatIf);
  const root = document.getElementById(hooks.whatIfRoot);
  // Without criteria there is nothing to weigh.
  if (section === null || root === null || data === undefined || data.kept.criteria.length === 0) return;
  section.hidden = false;
  startWhatIf({
    root,
    data,
    lang: pageLang,
    onLanguage,
    onChanged(isChanged) {
      section.classList.toggle(asPublished, !isChanged);
      showWhetherChanged(section);
    },
  });
}

const asPublished = 'as-published';

/** Shows or hides what says that a reader changed the page. */
export function showWhetherChanged(section: HTMLElement): void {
  for (const note of document.querySelectorAll<HTMLElement>(`[${hooks.changed}]`))
    note.hidden = section.classList.contains(asPublished);
}
