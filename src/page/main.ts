import { hooks, type PageData } from '../report/paper/hooks.js';
import { listenToLanguage } from './language.js';
import { upgradeList } from './list.js';
import { upgradeWhatIf } from './whatIf/upgradeWhatIf.js';

const data = JSON.parse(document.getElementById(hooks.data)?.textContent ?? 'null') as PageData | null; // written by the report
if (data !== null) {
  upgradeWhatIf();
  listenToLanguage();
  upgradeList(data);
}
