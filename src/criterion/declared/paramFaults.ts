import type { Text } from '../../text/lang.js';
import { unless, type Fault } from './fault.js';
import { isRecord } from './isRecord.js';

/** What is wrong with the params that a criterion declares: each has a default, and a description in both languages. */
export function paramFaults(params: unknown): readonly Fault[] {
  if (!isRecord(params)) return unless(false, { ...about('params', wants.params, params), bars: true });
  return Object.entries(params).flatMap(([name, param]) => faultsOfParam(`params.${name}`, param));
}

function faultsOfParam(path: string, param: unknown): readonly Fault[] {
  if (!isRecord(param) || !isParser(param))
    return unless(false, { ...about(path, wants.param, param), bars: true });
  const { description, ja } = notesOf(param);
  return [
    ...unless(hasDefault(param), { ...about(path, wants.byDefault, undefined), bars: true }),
    ...unless(isWords(description), about(`${path}.meta.description`, wants.description, description)),
    ...unless(isWords(ja), about(`${path}.meta.ja`, wants.ja, ja)),
  ];
}

interface Parser {
  readonly safeParse: (value: unknown) => unknown;
  readonly meta: () => unknown;
}

// Not by instanceof: a plugin may bring a zod of its own.
function isParser(param: object): param is Parser {
  const { safeParse, meta } = param as Partial<Parser>; // what is not there is undefined
  return typeof safeParse === 'function' && typeof meta === 'function';
}

function hasDefault(param: Parser): boolean {
  try {
    const parsed = param.safeParse(undefined);
    return isRecord(parsed) && parsed['success'] === true && parsed['data'] !== undefined;
  } catch {
    return false;
  }
}

function notesOf(param: Parser): Readonly<Record<string, unknown>> {
  try {
    const notes = param.meta();
    return isRecord(notes) ? notes : {};
  } catch {
    return {};
  }
}

function isWords(words: unknown): boolean {
  return typeof words === 'string' && words.trim() !== '';
}

function about(path: string, wanted: Text, got: unknown) {
  return { law: 'params', path, wants: wanted, got } as const;
}

const wants = {
  params: { ja: '{ 名前: z.number() … } の形（なければ {}）', en: '{ name: z.number() … }, or {} for none' },
  param: { ja: 'zod 4で書いたパラメータ', en: 'a parameter written with zod 4' },
  byDefault: { ja: '.default(…) による既定値', en: 'a default, with .default(…)' },
  description: {
    ja: '英語の説明 .meta({ description })',
    en: 'a description in English, .meta({ description })',
  },
  ja: { ja: '日本語の説明 .meta({ ja })', en: 'a description in Japanese, .meta({ ja })' },
} as const satisfies Record<string, Text>;
