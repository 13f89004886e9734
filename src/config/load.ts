import type { Criterion } from '../criterion/define.js';
import type { Field } from '../criterion/field.js';
import { fieldsOf } from '../criterion/fieldsOf.js';
import { readWhole } from '../files/readWhole.js';
import type { OwnPolicy } from '../plugins/definePolicy.js';
import { byPlace } from '../model/byPlace.js';
import { parsePlain, type PlainDocument } from './document/document.js';
import { documentText } from './document/documentText.js';
import { ConfigError } from './error.js';
import { schemaProblems } from './schemaProblems.js';
import type { ConfigPlace } from './place.js';
import { configProblem } from './problems/config.js';
import { configSchema, type Settings } from './schema.js';
import { modulesOf } from './namedModules.js';
import { chainOf, type Link } from './extends/chain.js';
import { inherited } from './extends/inherited.js';
import { withIds } from './names.js';
import { headersOf, resolve } from './resolve.js';

/** A config that was read and checked. */
export interface Config extends Pick<ConfigPlace, 'path' | 'name'> {
  /** itself, and those that it extends */
  readonly files: readonly string[];
  readonly settings: Settings;
  /** those of the tool, then those of modules, then those of measures */
  readonly criteria: readonly Criterion[];
  /** ids of the criteria that modules and measures add */
  readonly added: readonly string[];
  /** headers of the user's own, by field */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** those of `check.policies` */
  readonly policies: readonly OwnPolicy[];
}

/** Reads a config, loads the modules it names and makes criteria of its measures. Throws ConfigError with all problems. */
export async function loadConfig(place: ConfigPlace, builtIn: readonly Criterion[]): Promise<Config> {
  const { name } = place;
  const written = parsePlain({ file: name, text: await textOf(place) });
  if (!('data' in written)) throw new ConfigError(written);
  const chain = await chainOf(place, written);
  const loaded = await modulesIn(place, written, builtIn);
  const { modules } = loaded;
  const { document, problems: unclear } = together(chain, [...builtIn, ...modules]);
  const schema = configSchema(builtIn);
  const parsed = schema.safeParse(document.data, { reportInput: true });
  // What is whole beside the problems is checked too, so that all are reported at once.
  const settings = parsed.success ? parsed.data : wholeKeys(schema, document.data);
  const wrong = parsed.success ? [] : schemaProblems(parsed.error.issues, { file: name, document, schema });
  const { measured, problems } = resolve({ name, document, settings, modules }, builtIn);
  const own = await policiesIn(place, document, settings);
  const all = [...unclear, ...loaded.problems, ...wrong, ...problems, ...own.problems];
  if (all.length > 0) throw new ConfigError(all.toSorted(byPlace));
  const before = fieldsOf([...builtIn, ...modules]);
  return {
    path: place.path,
    name,
    files: chain.map((link) => link.path),
    settings,
    criteria: [...builtIn, ...modules, ...measured],
    added: [...modules, ...measured].map(({ id }) => id),
    headers: { ...newHeaders(measured, before), ...headersOf(settings) },
    policies: own.policies,
  };
}

/** The configs of a chain as one, with ids in the place of titles. */
function together(chain: readonly Link[], criteria: readonly Criterion[]) {
  const documents = chain.map(({ document }) => document);
  const each = chain.map(({ name, document }) => ({
    name,
    ...withIds(name, document, { criteria, chain: documents }),
  }));
  return { document: inherited(each), problems: each.flatMap(({ problems }) => problems) };
}

/** The modules that a config names, or what keeps them from being loaded: the rest of the config is checked all the same. */
async function modulesIn(place: ConfigPlace, document: PlainDocument, builtIn: readonly Criterion[]) {
  try {
    return { modules: await modulesOf(place, document, builtIn), problems: [] };
  } catch (error) {
    if (error instanceof ConfigError) return { modules: [], problems: error.problems };
    throw error;
  }
}

/** The policies of a config, or what keeps their modules from being loaded. */
async function policiesIn(place: ConfigPlace, document: PlainDocument, settings: Settings) {
  const declared = settings.check?.policies ?? [];
  if (declared.length === 0) return { policies: [], problems: [] };
  // Loaded when a config has policies of its own: most have none.
  const { policiesOfConfig } = await import('./ownModules.js');
  try {
    return { policies: await policiesOfConfig(place, document, declared), problems: [] };
  } catch (error) {
    if (error instanceof ConfigError) return { policies: [], problems: error.problems };
    throw error;
  }
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

/** The columns that measures add, with the headers they are told by: a file without them is told. */
function newHeaders(
  measured: readonly Criterion[],
  before: Readonly<Record<string, Field>>,
): Config['headers'] {
  const fields = measured.flatMap((criterion) =>
    Object.entries(criterion.fields).filter(([field]) => field !== criterion.ratingField),
  );
  return Object.fromEntries(
    fields.flatMap(([field, { aka = [] }]) => (Object.hasOwn(before, field) ? [] : [[field, aka]])),
  );
}

async function textOf({ path: file, name, explicit }: ConfigPlace): Promise<string> {
  const read = await readWhole(file, { isFound: !explicit });
  if ('bytes' in read) return documentText(name, read.bytes);
  throw new ConfigError([configProblem('config-unreadable', { file: name, line: 1 }, { reason: read.code })]);
}
