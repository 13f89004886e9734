import type { Text } from '../text/lang.js';
import type { Named } from '../text/named.js';

/** A criterion as people may name it: by its id, or by its title in either language. */
export function namedCriterion({ id, title }: { readonly id: string; readonly title: Text }): Named {
  return { id, names: [title.ja, title.en] };
}
