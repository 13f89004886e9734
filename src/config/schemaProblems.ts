import type * as z from 'zod';
import type { Problem } from '../model/problem.js';
import { byPlace } from '../model/byPlace.js';
import type { Text } from '../text/lang.js';
import { nearest } from '../text/nearest.js';
import type { Path, PlainDocument } from './document/document.js';
import { valueAt } from './document/valueAt.js';
import { configProblem } from './problems/config.js';
import { kebabCase } from '../text/kebabCase.js';
import { profilePattern } from '../text/profilePattern.js';
import { sharePattern } from './patterns.js';
import { removedParam } from './removedParams.js';
import { keysAt } from './schemaKeys.js';

interface Scene {
  readonly file: string;
  readonly document: PlainDocument;
  readonly schema: z.ZodType;
}

type Issue = z.core.$ZodIssue;

/** The problems of a document, each with its place, what was read and what was expected, in the order of their lines. */
export function schemaProblems(issues: readonly Issue[], scene: Scene): readonly Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, scene)).toSorted(byPlace);
}

function problemsOfIssue(issue: Issue, scene: Scene): readonly Problem[] {
  const inner = issue.code === 'invalid_union' ? closest(issue.errors) : undefined;
  if (inner !== undefined) return inner.flatMap((each) => problemsOfIssue(within(each, issue.path), scene));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, scene));
  const { file, document } = scene;
  if (issue.code === 'invalid_key') return [wrongKey(issue, scene)];
  if (isMissing(issue)) {
    const name = nameOf(issue.path);
    return [
      configProblem('config-missing-key', { file, ...document.spotOf(issue.path), field: name }, { name }),
    ];
  }
  return [wrongValue(issue, scene)];
}

function isMissing(issue: Issue): boolean {
  return issue.code === 'custom' ? issue.params?.['missing'] === true : issue.input === undefined;
}

function wrongValue(issue: Issue, { file, document }: Scene): Problem {
  const path = nameOf(issue.path);
  const received = shown(valueAt(document.data, issue.path));
  const wants = wanted(issue);
  const spot = { file, ...document.spotOf(issue.path), field: path, read: received };
  return configProblem('config-wrong-value', spot, { path, received, wants });
}

/** A key that cannot be one, such as the name of a profile with a blank. */
function wrongKey(
  { path, issues }: Extract<Issue, { readonly code: 'invalid_key' }>,
  { file, document }: Scene,
): Problem {
  const above = path.slice(0, -1);
  const key = String(path.at(-1));
  const field = nameOf(above);
  const wants = issues.slice(0, 1).map(wanted)[0] ?? other;
  const spot = { file, ...document.keySpot(above, key), field, read: key };
  return configProblem('config-wrong-value', spot, { path: field, received: key, wants });
}

function unknownKey(path: Path, key: string, { file, document, schema }: Scene): Problem {
  const known = keysAt(schema, path);
  const spot = { file, ...document.keySpot(path, key), field: nameOf([...path, key]), read: key };
  const now = removedParam([...path, key]);
  if (now !== undefined) return configProblem('config-removed-param', spot, { name: spot.field, now });
  return configProblem('config-unknown-key', spot, { name: key, near: nearest(key, known) });
}

/** Of the ways in which a union fails, the one that got deepest, so that a problem within a list is reported at its item. */
function closest(errors: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));
  const best = errors.toSorted((a, b) => depth(b) - depth(a))[0];
  return best === undefined || depth(best) === 0 ? undefined : best;
}

function within(issue: Issue, path: Path): Issue {
  return { ...issue, path: [...path, ...issue.path] };
}

/** A path as people write it: `measures[0].goalposts`. */
function nameOf(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}

function shown(input: unknown): string {
  if (typeof input === 'string') return input;
  return (JSON.stringify(input) ?? String(input)).slice(0, 200);
}

function wanted(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? types['value'] ?? other;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return issue.inclusive === false ? above(issue.minimum) : bound(issue.minimum, 'least');
    case 'too_big':
      return issue.inclusive === false ? below(issue.maximum) : bound(issue.maximum, 'most');
    case 'invalid_format':
      return formats.get(String('pattern' in issue ? issue.pattern : '')) ?? other;
    case 'custom':
      return isText(issue.params?.['wants']) ? issue.params['wants'] : other;
    case 'invalid_union':
      return unionText(issue.errors);
    default:
      return other;
  }
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'ja' in value && 'en' in value;
}

function unionText(errors: readonly (readonly Issue[])[]): Text {
  const wants = errors.flatMap((issues) => issues.slice(0, 1).map(wanted));
  const join = (lang: 'ja' | 'en', by: string): string =>
    [...new Set(wants.map((each) => each[lang]))].join(by);
  return wants.length === 0 ? other : { ja: join('ja', '、又は'), en: join('en', ', or ') };
}

const types: Readonly<Record<string, Text>> = {
  string: { ja: '文字', en: 'a text' },
  number: { ja: '数値', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true又はfalse', en: 'true or false' },
  array: { ja: '一覧（[…]）', en: 'a list, […]' },
  tuple: { ja: '一覧（[…]）', en: 'a list, […]' },
  object: { ja: '「項目: 値」の組', en: 'keys with values' },
  record: { ja: '「項目: 値」の組', en: 'keys with values' },
};

const formats: ReadonlyMap<string, Text> = new Map([
  [
    String(kebabCase),
    {
      ja: '英小文字・数字・ハイフン（例：call-volume）',
      en: 'small letters, digits and hyphens, such as call-volume',
    },
  ],
  [
    String(profilePattern),
    { ja: '空白や記号のない名称（例：小規模町村）', en: 'a name without blanks or signs, such as town' },
  ],
  [String(sharePattern), { ja: '割合（例：80%、0.8）', en: 'a share such as 80% or 0.8' }],
]);

const other: Text = { ja: '説明書にある形', en: 'what the documentation says' };

function oneOf(values: readonly string[]): Text {
  return {
    ja: values.join('・'),
    en: values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`,
  };
}

function bound(limit: number | bigint, which: 'least' | 'most'): Text {
  return which === 'least'
    ? { ja: `${limit}以上`, en: `${limit} or more` }
    : { ja: `${limit}以下`, en: `${limit} or less` };
}

function above(limit: number | bigint): Text {
  return { ja: `${limit}より大きい数値`, en: `more than ${limit}` };
}

function below(limit: number | bigint): Text {
  return { ja: `${limit}より小さい数値`, en: `less than ${limit}` };
}
