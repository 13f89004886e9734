import type * as z from 'zod';
import type { Problem } from '../model/problem.js';
import { byPlace } from '../model/byPlace.js';
import { anyOther, issueWants, type PatternTexts } from '../criterion/declared/issueWants.js';
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
  const wants = issueWants(issue, formats);
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
  const wants = issues.slice(0, 1).map((each) => issueWants(each, formats))[0] ?? anyOther;
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

const formats: PatternTexts = new Map([
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
