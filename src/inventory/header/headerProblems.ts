import type { Field } from '../../criterion/field.js';
import type { Problem } from '../../model/problem.js';
import { expectedOf } from '../tasks/expected.js';
import type { KnownHeaders } from './knownHeaders.js';
import { problem } from '../problems/problems.js';
import type { CellSpot } from '../sheet.js';

/** A header as it is in a file. */
export interface Header extends CellSpot {
  readonly text: string;
}

/** What the headers of one file turned out to be. */
export interface HeaderFacts {
  readonly file: string;
  /** line of the header; 1 for YAML */
  readonly line: number;
  /** fields that have a header, even one that is not used */
  readonly given: ReadonlySet<string>;
  /** fields that can be read */
  readonly used: ReadonlySet<string>;
  readonly unknown: readonly Header[];
  /** every header, for the message that none of them is an id */
  readonly texts: readonly string[];
}

/** Reports headers that are unknown or almost known, and whether tasks can be distinguished. */
export function headerProblemsOf(
  facts: HeaderFacts,
  headers: KnownHeaders,
  fields: Readonly<Record<string, Field>>,
): readonly Problem[] {
  return [
    ...otherUnits(facts, headers, fields),
    ...unknownProblems(facts, headers),
    ...identityProblems(facts, fields),
  ];
}

/** Columns that are known, and not used because of their unit. */
function otherUnits(
  { file, unknown }: HeaderFacts,
  headers: KnownHeaders,
  fields: Readonly<Record<string, Field>>,
): readonly Problem[] {
  return unknown.flatMap(({ text, ...spot }) => {
    const { field = '', otherUnit: unit } = headers.find(text) ?? {};
    const kind = fields[field];
    if (unit === undefined || kind === undefined) return [];
    const at = { file, ...spot, field, read: text, expected: expectedOf(kind) };
    return [problem('other-unit', at, { name: text, unit })];
  });
}

function unknownProblems(
  { file, line, given, unknown }: HeaderFacts,
  headers: KnownHeaders,
): readonly Problem[] {
  const strangers: string[] = [];
  const slips: Problem[] = [];
  for (const { text, ...spot } of unknown) {
    if (headers.find(text)?.otherUnit !== undefined) continue;
    const near = headers.near(text);
    if (near === undefined || given.has(near.field)) strangers.push(text.trim());
    else {
      const props = { name: text, known: near.name };
      slips.push(problem('did-you-mean', { file, ...spot, field: near.field, read: text }, props));
    }
  }
  if (strangers.length === 0) return slips;
  return [...slips, problem('unknown-columns', { file, line }, { names: strangers })];
}

function identityProblems(facts: HeaderFacts, fields: Readonly<Record<string, Field>>): readonly Problem[] {
  const { file, line, used, texts, unknown } = facts;
  if (used.has('id') && used.has('name')) return [];
  if (used.has('id')) return [problem('no-name-column', { file, line }, { likely: likelyName(unknown) })];
  if (used.has('name')) return [problem('names-as-ids', { file, line }, {})];
  return [noIdColumn({ file, line, texts }, fields)];
}

// What columns of names and descriptions are called, and of whom or of what else a name is.
const nameEnds: readonly RegExp[] = [
  /(?<![課係室部局者員課署所社体町村市]|pref|city|town|ward|dept|department|office|group|file|user|staff)(?:名称?|タイトル|件名|name|title)$/iu,
  /(?:内容|概要|事項|項目|説明|摘要|件|description|summary|subject)$/iu,
];

/** The header that most likely heads the names of the tasks, of those that nothing reads. */
function likelyName(unknown: readonly Header[]): string | undefined {
  const texts = unknown.map(({ text }) => text.trim()).filter((text) => text !== '');
  return nameEnds.flatMap((end) => texts.find((text) => end.test(text.normalize('NFKC'))) ?? [])[0];
}

/** Reports that no header is an id or a name, and what the header row was taken to be. */
export function noIdColumn(
  { file, line, texts }: Pick<HeaderFacts, 'file' | 'line' | 'texts'>,
  fields: Readonly<Record<string, Field>>,
): Problem {
  const names = namesOf('id', fields);
  const header = texts.map((text) => text.trim()).filter((text) => text !== '');
  const sign = foreignSign(header, new Set([...names, ...namesOf('name', fields)]));
  return problem('no-id-column', { file, line }, { names, header, sign });
}

function namesOf(field: string, fields: Readonly<Record<string, Field>>): readonly string[] {
  const { title, aka = [] } = fields[field] ?? { title: undefined };
  return [field, ...(title === undefined ? [] : [title.ja, title.en]), ...aka];
}

const foreignSigns = ['|', '｜', '，', '、', '；', ':'];

/** What parts the only cell of a header into names that are known, where it is none of the delimiters. */
function foreignSign(
  [only = '', ...others]: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  if (others.length > 0) return undefined;
  return foreignSigns.find((sign) => {
    const parts = only.split(sign).map((part) => part.trim());
    return parts.length > 1 && parts.some((part) => known.has(part));
  });
}

const causes: ReadonlySet<string> = new Set([
  'no-id-column',
  'did-you-mean',
  'duplicate-header',
  'duplicate-key',
]);

/** Why a file has no id column, if it has none: without one, what else is said of its columns is noise. */
export function missingIdProblems(problems: readonly Problem[]): readonly Problem[] {
  const isMissing = problems.some(({ code }) => code === 'no-id-column');
  return isMissing ? problems.filter(({ code }) => causes.has(code)) : [];
}
