import { say, type Sentence, type Wording } from '../../text/lang.js';
import { nearest } from '../../text/nearest.js';
import { finderOf, type Named } from '../../text/named.js';
import { UsageError } from '../usageError.js';

interface Given {
  readonly option: string;
  readonly given: string;
  readonly allowed: readonly string[];
  /** the same for Japanese readers, where they know it by other words */
  readonly ja?: readonly string[];
}

// More words than this are a list to look things up in, not an answer.
const most = 40;

/** Collects an option that may be given several times. */
export function several(next: string, before: readonly string[] = []): readonly string[] {
  return [...before, next];
}

/** A number within bounds. Throws UsageError. */
export function numberOf(option: string, given: string, [min, max]: readonly [number, number]): number {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (value >= min && value <= max) return value;
  if (max === Number.MAX_SAFE_INTEGER) throw usage(says.atLeast, { option, given, allowed: [String(min)] });
  throw usage(says.number, { option, given, allowed: [String(min), String(max)] });
}

/** A whole number within bounds. Throws UsageError. */
export function wholeNumberOf(option: string, given: string, bounds: readonly [number, number]): number {
  const value = numberOf(option, given, bounds);
  if (Number.isInteger(value)) return value;
  throw usage(says.whole, { option, given, allowed: [] });
}

/** A share: `80%` or `0.8`. Throws UsageError. */
export function shareOf(option: string, given: string): number {
  const [, digits = '', percent] = /^([\d.]+)\s*(%?)$/.exec(given.trim()) ?? [];
  const value = digits === '' ? Number.NaN : Number(digits) / (percent === '%' ? 100 : 1);
  if (value >= 0 && value <= 1) return value;
  throw usage(says.share, { option, given, allowed: [] });
}

/** One of a closed list of words; a near miss gets the right one suggested. Throws UsageError. */
export function wordOf<W extends string>(option: string, given: string, allowed: readonly W[]): W {
  const found = allowed.find((each) => each === given);
  if (found !== undefined) return found;
  throw unknownWord(option, given, allowed);
}

/** The id of what is named by its id or by one of its names. Throws UsageError where that is none, or several. */
export function idOf<I extends string>(option: string, given: string, named: readonly Named<I>[]): I {
  const ids = finderOf(named)(given);
  const [id] = ids;
  if (ids.length > 1) throw usage(says.shared, { option, given, allowed: ids });
  if (id !== undefined) return id;
  const all = named.flatMap((each) => [each.id, ...each.names]);
  const near = nearest(given, all) ?? onlyOneWith(given, named);
  throw near === undefined
    ? usage(says.unknown, { option, given, allowed: named.map((each) => each.id), ja: named.map(withName) })
    : usage(says.didYouMean, { option, given, allowed: [near] });
}

/** The name of the only thing whose names hold this text. */
function onlyOneWith(given: string, named: readonly Named[]): string | undefined {
  const holding = named.filter(({ names }) => names.some((name) => name.includes(given)));
  if (given.length < 2 || holding.length !== 1) return undefined;
  return holding[0]?.names.find((name) => name.includes(given));
}

/** The id of something, and behind it its Japanese name, which may be given too. */
function withName({ id, names }: Named): string {
  const name = names.find((each) => /[^\0-~]/.test(each));
  return name === undefined ? id : `${id}（${name}）`;
}

/** `a,b,c` or `a、b`, each the id or a name of one of these. Throws UsageError. */
export function idsOf<I extends string>(
  option: string,
  given: string,
  named: readonly Named<I>[],
): readonly I[] {
  return given.split(listComma).map((each) => idOf(option, each.trim(), named));
}

// Japanese keyboards type the full-width signs.
const listComma = /[,，、]/;
const equals = /[=＝]/;

/** `a=2,b=0.5`: a number of 0 or more for each of what is named. Throws UsageError. */
export function weightsOf(
  option: string,
  given: string,
  named: readonly Named[],
): Readonly<Record<string, number>> {
  const pairs = given.split(listComma).map((pair) => {
    const [id = '', weight, ...rest] = pair.split(equals);
    if (weight === undefined || rest.length > 0) throw usage(says.pair, { option, given: pair, allowed: [] });
    const known = idOf(option, id.trim(), named);
    return [known, numberOf(option, weight.normalize('NFKC'), [0, Number.MAX_SAFE_INTEGER])] as const;
  });
  const twice = pairs.find(([id], i) => pairs.findIndex(([other]) => other === id) < i);
  if (twice !== undefined) throw usage(says.twice, { option, given: twice[0], allowed: [] });
  if (pairs.every(([, weight]) => weight === 0)) throw usage(says.allZero, { option, given, allowed: [] });
  return Object.fromEntries(pairs);
}

/** Bytes, or with a unit: `500k`, `64M`, `1G`. Throws UsageError. */
export function bytesOf(option: string, given: string): number {
  const [, digits, unit = ''] = /^(\d+)\s*([kmg]?)(?:i?b)?$/i.exec(given.trim()) ?? [];
  if (digits === undefined || Number(digits) === 0) throw usage(says.bytes, { option, given, allowed: [] });
  return Number(digits) * 1024 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase());
}

function unknownWord(option: string, given: string, allowed: readonly string[]): UsageError {
  const near = nearest(given, allowed);
  return near === undefined
    ? usage(allowed.length > most ? says.noneLike : says.unknown, { option, given, allowed })
    : usage(says.didYouMean, { option, given, allowed: [near] });
}

function usage(wording: Wording<Given>, props: Given): UsageError {
  // A comma at the end leaves an empty word, which could not be seen.
  const sentence: Sentence = say(wording, { ...props, given: props.given === '' ? '""' : props.given });
  return new UsageError(sentence);
}

const says = {
  number: {
    ja: ({ option, given, allowed: [min, max] }) =>
      `${option} には${min}以上${max}以下の数値を指定してください（指定値：${given}）。`,
    en: ({ option, given, allowed: [min, max] }) =>
      `${option} must be a number from ${min} to ${max}, not ${given}`,
  },
  atLeast: {
    ja: ({ option, given, allowed: [min] }) =>
      `${option} には${min}以上の数値を指定してください（指定値：${given}）。`,
    en: ({ option, given, allowed: [min] }) => `${option} must be a number of at least ${min}, not ${given}`,
  },
  share: {
    ja: ({ option, given }) =>
      `${option} には 80% や 0.8 のような割合を指定してください（指定値：${given}）。`,
    en: ({ option, given }) => `${option} must be a share such as 80% or 0.8, not ${given}`,
  },
  whole: {
    ja: ({ option, given }) => `${option} には整数を指定してください（指定値：${given}）。`,
    en: ({ option, given }) => `${option} must be a whole number, not ${given}`,
  },
  unknown: {
    ja: ({ option, given, allowed, ja = allowed }) =>
      `${option} に ${given} は指定できません。次のいずれかを指定してください：${ja.join('、')}`,
    en: ({ option, given, allowed }) => `${option} cannot be ${given}; use one of: ${allowed.join(', ')}`,
  },
  noneLike: {
    ja: ({ option, given, allowed }) =>
      `${option} に ${given} は指定できません。指定できる${allowed.length}語に、似たものがありません。`,
    en: ({ option, given, allowed }) =>
      `${option} cannot be ${given}, which is like none of the ${allowed.length} words that it takes`,
  },
  shared: {
    ja: ({ option, given, allowed }) =>
      `${option} の ${given} は ${allowed.join(' と ')} の両方を指します。いずれかのidで指定してください。`,
    en: ({ option, given, allowed }) =>
      `${option}: ${given} may mean ${allowed.join(' or ')}; use the id of the one`,
  },
  didYouMean: {
    ja: ({ option, given, allowed: [near] }) =>
      `${option} に ${given} は指定できません。${near} ではありませんか。`,
    en: ({ option, given, allowed: [near] }) => `${option} cannot be ${given}; did you mean ${near}?`,
  },
  pair: {
    ja: ({ option, given }) =>
      `${option} は「視点=重み」で指定してください（例：commonality=2）。指定値：${given}`,
    en: ({ option, given }) => `${option} must be criterion=weight, for example commonality=2, not ${given}`,
  },
  twice: {
    ja: ({ option, given }) => `${option} に ${given} の重みが2回あります。どちらか一つにしてください。`,
    en: ({ option, given }) => `${option} lists ${given} twice; remove one`,
  },
  allZero: {
    ja: ({ option }) => `${option} の重みがすべて0です。少なくとも1つは0より大きくしてください。`,
    en: ({ option }) => `${option}: all weights are 0; make at least one greater than 0`,
  },
  bytes: {
    ja: ({ option, given }) => `${option} には 64M のような大きさを指定してください（指定値：${given}）。`,
    en: ({ option, given }) => `${option} must be a size such as 64M, not ${given}`,
  },
} as const satisfies Record<string, Wording<Given>>;
