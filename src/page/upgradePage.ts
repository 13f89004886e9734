import { hooks, type PageData } from '../report/paper/hooks.js';
import { expanded } from '../text/safe/compactText.js';
import { listenToLanguage } from './language.js';
import { upgradeList } from './list.js';
import { upgradeWhatIf } from './whatIf/upgradeWhatIf.js';

/** Gives a page that a report wrote what only scripts can. */
export function upgradePage(): void {
  const compact = document.getElementById(hooks.data)?.textContent ?? '';
  if (compact === '') return;
  const { texts, rows, details, whatIf, ...list } = JSON.parse(expanded(compact)) as PageData; // written by the report
  upgradeWhatIf(whatIf);
  hideMissing(hooks.whatIf);
  listenToLanguage();
  upgradeList(list, (task, then) => {
    const detail = details[task];
    if (detail !== undefined) then({ texts, rows, detail });
  });
}

/** What is not there has no place in the contents. */
function hideMissing(id: string): void {
  const link = document.querySelector(`a[href="#${id}"]`);
  if (link instanceof HTMLElement) link.hidden = document.getElementById(id)?.hidden !== false;
}
