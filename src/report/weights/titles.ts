import type { Text } from '../../text/lang.js';
import { titleOf, type CriterionNote } from '../score/report.js';

/** The title of a criterion in every language; its id if nothing is known of it. */
export function titles({ criteria }: { readonly criteria: readonly CriterionNote[] }): (id: string) => Text {
  return (id) => ({ ja: titleOf(id, { lang: 'ja', criteria }), en: titleOf(id, { lang: 'en', criteria }) });
}
