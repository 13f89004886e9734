import type { TaskResult } from '../../model/result.js';
import { word, type Lang } from '../../text/lang.js';
import { liftWords } from './words.js';

/** What would lift a task that is set aside; where nothing that could be found out would, its sentence says so itself. */
export function liftText({ verdict, lift }: Pick<TaskResult, 'verdict' | 'lift'>, lang: Lang): string {
  if (lift === undefined) return '';
  const said = word(lift, lang);
  const isFinal = verdict === 'standardised' || verdict === 'not-municipal';
  return isFinal ? said : liftWords[lang]({ lift: said });
}
