import type * as z from 'zod';
import { issueWants } from '../criterion/declared/issueWants.js';
import { OptionsError, type WrongOption } from '../scoring/options/optionsError.js';
import { say, type Text, type Wording } from '../text/lang.js';
import { nearest } from '../text/nearest.js';

/** What the arguments of a call are, by their names, and what each of them has to be. */
export type Shapes = Readonly<Record<string, readonly [given: unknown, shape: z.ZodType]>>;

/** Throws OptionsError with everything among the arguments of a call that is not what it has to be. */
export function refuseWrongShape(shapes: Shapes): void {
  const wrong = Object.entries(shapes).flatMap(([name, [given, shape]]) => {
    const parsed = shape.safeParse(given, { reportInput: true });
    return parsed.success ? [] : parsed.error.issues.flatMap((issue) => wrongOptions(name, issue, shape));
  });
  if (wrong.length > 0) throw new OptionsError(wrong);
}

function wrongOptions(name: string, issue: z.core.$ZodIssue, shape: z.ZodType): readonly WrongOption[] {
  const path = pathOf(name, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: pathOf(name, [...issue.path, key]),
      says: say(says.unknown, { given: key, near: nearest(key, keysOf(shape)) }),
    }));
  return [{ path, says: say(says.wrong, { given: shown(issue.input), wants: issueWants(issue) }) }];
}

/** The path of a value as programs write it: `limits.tasks` of the options, `inputs[0].bytes`. */
function pathOf(argument: string, path: readonly PropertyKey[]): string {
  const [first, ...inside] = path;
  const isOption = argument === 'options' && first !== undefined;
  const [name, rest] = isOption ? [String(first), inside] : [argument, path];
  return rest.reduce<string>(
    (before, step) => (typeof step === 'number' ? `${before}[${step}]` : `${before}.${String(step)}`),
    name,
  );
}

function keysOf(shape: z.ZodType): readonly string[] {
  return 'shape' in shape && typeof shape.shape === 'object' && shape.shape !== null
    ? Object.keys(shape.shape)
    : [];
}

// Long enough to know what was handed in.
const mostShown = 60;

function shown(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, mostShown);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, mostShown);
  } catch {
    return typeof value;
  }
}

interface Wrong {
  readonly given: string;
  readonly wants: Text;
}

interface Unknown {
  readonly given: string;
  readonly near: string | undefined;
}

const says = {
  wrong: {
    ja: ({ given, wants }) => `「${given}」は指定できません。正しい値：${wants.ja}`,
    en: ({ given, wants }) => `must be ${wants.en}, not ${given}`,
  } satisfies Wording<Wrong>,
  unknown: {
    ja: ({ given, near }) =>
      `「${given}」という項目はありません。${near === undefined ? '書き方を確認してください' : `「${near}」ではありませんか`}`,
    en: ({ given, near }) =>
      `there is no “${given}”${near === undefined ? '; check its spelling' : `; did you mean “${near}”?`}`,
  } satisfies Wording<Unknown>,
};
