import type { Criterion } from '../criterion/define.js';
import type { Field } from '../criterion/field.js';
import { fieldsOf } from '../criterion/fieldsOf.js';
import type { Problem } from '../model/problem.js';
import { inherited, type NamedDocument } from './extends/inherited.js';
import { withIds } from './names.js';
import { headersOf, resolve } from './resolve.js';
import { configSchema, type Settings } from './schema.js';
import { schemaProblems } from './schemaProblems.js';
import type { PlainDocument } from './document/document.js';

/** What a config says, and what is wrong with it. */
export interface CheckedConfig {
  /** as messages and the result name it */
  readonly name: string;
  /** the config with all that it inherits */
  readonly document: PlainDocument;
  /** with problems, the keys that are as they should be */
  readonly settings: Settings;
  /** those of the tool, then those of modules, then those of measures */
  readonly criteria: readonly Criterion[];
  /** ids of the criteria that modules and measures add */
  readonly added: readonly string[];
  /** headers of the user's own, by field */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly Problem[];
}

/** The criteria that a config can name: those of the tool, and those of the modules that were loaded for it. */
interface Known {
  readonly builtIn: readonly Criterion[];
  readonly modules: readonly Criterion[];
}

/** Checks a config with those that it extends, the nearest first, and makes criteria of its measures; reads no file. */
export function checkedConfig(chain: readonly NamedDocument[], { builtIn, modules }: Known): CheckedConfig {
  const name = chain[0]?.name ?? '';
  const { document, problems: unclear } = together(chain, [...builtIn, ...modules]);
  const schema = configSchema(builtIn);
  const parsed = schema.safeParse(document.data, { reportInput: true });
  // What is whole beside the problems is checked too, so that all are reported at once.
  const settings = parsed.success ? parsed.data : wholeKeys(schema, document.data);
  const wrong = parsed.success ? [] : schemaProblems(parsed.error.issues, { file: name, document, schema });
  const { measured, problems } = resolve({ name, document, settings, modules }, builtIn);
  const before = fieldsOf([...builtIn, ...modules]);
  return {
    name,
    document,
    settings,
    criteria: [...builtIn, ...modules, ...measured],
    added: [...modules, ...measured].map(({ id }) => id),
    headers: { ...newHeaders(measured, before), ...headersOf(settings) },
    problems: [...unclear, ...wrong, ...problems],
  };
}

/** The configs of a chain as one, with ids in the place of titles. */
function together(chain: readonly NamedDocument[], criteria: readonly Criterion[]) {
  const documents = chain.map(({ document }) => document);
  const each = chain.map(({ name, document }) => ({
    name,
    ...withIds(name, document, { criteria, chain: documents }),
  }));
  return { document: inherited(each), problems: each.flatMap(({ problems }) => problems) };
}

/** The keys of a config whose values are as they should be. */
function wholeKeys(schema: ReturnType<typeof configSchema>, data: unknown): Settings {
  const whole: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(schema.shape)) {
    const given = typeof data === 'object' && data !== null && Object.hasOwn(data, key);
    const parsed = part.safeParse(given ? (data as Record<string, unknown>)[key] : undefined);
    if (parsed.success) whole[key] = parsed.data;
  }
  // Every key of the schema is optional, and those that are here were read by their own part of it.
  return whole as Settings;
}

/** The columns that measures add, with the headers they have: a file without them is reported. */
function newHeaders(
  measured: readonly Criterion[],
  before: Readonly<Record<string, Field>>,
): CheckedConfig['headers'] {
  const fields = measured.flatMap((criterion) =>
    Object.entries(criterion.fields).filter(([field]) => field !== criterion.ratingField),
  );
  return Object.fromEntries(
    fields.flatMap(([field, { aka = [] }]) => (Object.hasOwn(before, field) ? [] : [[field, aka]])),
  );
}
