import { ZodError, type z } from 'zod';
import type { Criterion } from '../../criterion/define.js';
import { missingRules, type Thresholds } from '../../model/result.js';
import { plain, say, type Sentence, type Text, type Wording } from '../../text/lang.js';
import { nearest } from '../../text/nearest.js';
import { issueWants } from '../../criterion/declared/issueWants.js';
import { OptionsError, type WrongOption } from './optionsError.js';
import { paramsOf } from '../params.js';
import { defaultThresholds } from '../verdict.js';

/** The options whose values decide a ranking; programs in JavaScript may hand in anything. */
interface Options {
  readonly weights?: Readonly<Record<string, number>>;
  readonly criteria?: readonly string[];
  readonly added?: readonly string[];
  readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly missing?: string;
  readonly exponent?: number;
  readonly thresholds?: Partial<Thresholds>;
}

/** Sums of larger weights would be infinite, or lose the smaller ones. */
const heaviest = 1e9;

/** Throws OptionsError with everything in the options of a run that cannot be used. */
export function refuseWrongOptions(options: Options, criteria: readonly Criterion[]): void {
  const ids = criteria.map(({ id }) => id);
  const wrong = [
    ...unknownIds('criteria', options.criteria ?? [], ids),
    ...unknownIds('added', options.added ?? [], ids),
    ...wrongWeights(options.weights ?? {}, ids),
    ...wrongParams(options.params ?? {}, criteria),
    ...wrongRule(options.missing),
    ...wrongNumber('exponent', options.exponent, [-10, 10]),
    ...wrongThresholds(options.thresholds ?? {}),
  ];
  if (wrong.length > 0) throw new OptionsError(wrong);
}

function unknownIds(path: string, given: readonly string[], ids: readonly string[]): readonly WrongOption[] {
  return given.flatMap((id, i) =>
    ids.includes(id) ? [] : [{ path: `${path}[${i}]`, says: unknown(id, ids) }],
  );
}

function wrongWeights(
  weights: NonNullable<Options['weights']>,
  ids: readonly string[],
): readonly WrongOption[] {
  const entries = Object.entries(weights);
  const each = entries.flatMap(([id, weight]) => {
    const path = `weights.${id}`;
    return ids.includes(id) ? wrongNumber(path, weight, [0, heaviest]) : [{ path, says: unknown(id, ids) }];
  });
  const isNothing = ids.length > 0 && ids.every((id) => Object.hasOwn(weights, id) && weights[id] === 0);
  return isNothing ? [...each, { path: 'weights', says: plain(says.allZero) }] : each;
}

function wrongParams(
  params: NonNullable<Options['params']>,
  criteria: readonly Criterion[],
): readonly WrongOption[] {
  return Object.entries(params).flatMap(([id, given]) => {
    const criterion = criteria.find((each) => each.id === id);
    if (criterion === undefined)
      return [
        {
          path: `params.${id}`,
          says: unknown(
            id,
            criteria.map((each) => each.id),
          ),
        },
      ];
    try {
      paramsOf(criterion, given);
      return [];
    } catch (error) {
      if (!(error instanceof ZodError)) throw error;
      return error.issues.map((issue) => ({
        path: ['params', id, ...issue.path.map(String)].join('.'),
        says: paramSays(issue, given),
      }));
    }
  });
}

/** What is wrong with a param. */
function paramSays(issue: z.core.$ZodIssue, given: unknown): Sentence {
  if (issue.code === 'unrecognized_keys') return say(says.noParam, { given: issue.keys.join(', ') });
  return say(says.param, { given: shown(valueAt(given, issue.path)), wants: issueWants(issue) });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)).slice(0, 80);
}

function wrongRule(missing: string | undefined): readonly WrongOption[] {
  if (missing === undefined || missingRules.some((rule) => rule === missing)) return [];
  return [{ path: 'missing', says: unknown(missing, missingRules) }];
}

function wrongThresholds(thresholds: Partial<Thresholds>): readonly WrongOption[] {
  const known = Object.keys(defaultThresholds);
  return Object.entries(thresholds).flatMap(([name, value]) => {
    const path = `thresholds.${name}`;
    return known.includes(name) ? wrongNumber(path, value, [0, 1]) : [{ path, says: unknown(name, known) }];
  });
}

function wrongNumber(
  path: string,
  given: number | undefined,
  [min, max]: readonly [number, number],
): readonly WrongOption[] {
  if (given === undefined || (typeof given === 'number' && given >= min && given <= max)) return [];
  return [{ path, says: say(says.number, { given: String(given), min, max }) }];
}

interface Given {
  readonly given: string;
}

interface Param extends Given {
  readonly wants: Text;
}

function unknown(given: string, known: readonly string[]): Sentence {
  return say(says.unknown, { given, near: nearest(given, known), known });
}

const says = {
  allZero: {
    ja: 'すべての重みが0です。1つ以上を0より大きくしてください',
    en: 'all weights are 0; make one greater',
  },
  param: {
    ja: ({ given, wants }: Param) => `「${given}」は指定できません。正しい値：${wants.ja}`,
    en: ({ given, wants }: Param) => `is not valid: it must be ${wants.en}, not ${given}`,
  },
  noParam: {
    ja: ({ given }: Given) => `「${given}」というパラメーターはありません`,
    en: ({ given }: Given) => `is not valid: there is no “${given}”`,
  },
  number: {
    ja: ({ given, min, max }: Given & { readonly min: number; readonly max: number }) =>
      `${min}以上${max}以下の数値にしてください（指定値：${given}）`,
    en: ({ given, min, max }: Given & { readonly min: number; readonly max: number }) =>
      `must be a number from ${min} to ${max}, not ${given}`,
  },
  unknown: {
    ja: ({ given, near, known }: Unknown) =>
      `「${given}」はありません。${near === undefined ? `次のいずれかにしてください：${known.join('、')}` : `「${near}」ではありませんか`}`,
    en: ({ given, near, known }: Unknown) =>
      `there is no “${given}”; ${near === undefined ? `use one of ${known.join(', ')}` : `did you mean “${near}”?`}`,
  },
} as const satisfies Record<string, Wording<never> | { readonly ja: string; readonly en: string }>;

interface Unknown extends Given {
  readonly near: string | undefined;
  readonly known: readonly string[];
}
