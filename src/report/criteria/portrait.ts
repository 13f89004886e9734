import type { Criterion } from '../../criterion/define.js';
import type { Field } from '../../criterion/field.js';
import type { Text } from '../../text/lang.js';

/** A criterion, and the params that a config sets for it. */
export interface Portrait {
  readonly criterion: Criterion;
  readonly set: Readonly<Record<string, unknown>>;
}

/** One parameter as people set it. */
export interface ParamNote {
  readonly name: string;
  readonly byDefault: unknown;
  /** absent where the config does not set it */
  readonly set?: unknown;
  readonly description: Text;
}

/** The params of a criterion with their defaults and descriptions. */
export function paramNotes({ criterion, set }: Portrait): readonly ParamNote[] {
  return Object.entries(criterion.params).map(([name, param]) => {
    const { description = '', ja = '' }: { readonly description?: unknown; readonly ja?: unknown } =
      param.meta() ?? {};
    return {
      name,
      byDefault: param.parse(undefined),
      ...(Object.hasOwn(set, name) ? { set: set[name] } : {}),
      description: { ja: String(ja), en: String(description) },
    };
  });
}

/** Every name that a header of a field is known by, each once. */
export function headerNames(name: string, { title, aka = [] }: Field): readonly string[] {
  return [...new Set([title.ja, title.en, name, ...aka])];
}
