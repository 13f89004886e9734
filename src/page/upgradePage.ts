import { hooks, type PageData } from '../report/paper/hooks.js';
import { listenToLanguage } from './language.js';
import { upgradeList } from './list.js';
import { upgradeWhatIf } from './whatIf/upgradeWhatIf.js';

/** Gives a page that a report wrote what only scripts can. */
export function upgradePage(): void {
  const data = JSON.parse(document.getElementById(hooks.data)?.textContent ?? 'null') as PageData | null; // written by the report
  if (data === null) return;
  upgradeWhatIf();
  listenToLanguage();
  upgradeList(data);
}
