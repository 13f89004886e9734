import type { MissingRule } from '../criterion/settle.js';
import type { Named } from '../text/named.js';

const names = {
  prior: ['視点ごとの平均', '平均的な値', '事前値'],
  midpoint: ['中間値', '中間'],
  available: ['データのある視点だけ', 'データのある視点だけで平均', '分かる部分だけ'],
  pessimistic: ['最低値', '最低'],
} as const satisfies Record<MissingRule, readonly string[]>;

/** The rules for what is unknown, as people may name them in a config or a flag. */
export const namedMissingRules: readonly Named<MissingRule>[] = Object.entries(names).map(([id, each]) => ({
  id: id as MissingRule, // the keys of the record
  names: each,
}));
