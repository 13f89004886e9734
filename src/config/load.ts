import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { Criterion } from '../criterion/define.js';
import type { Field } from '../criterion/field.js';
import { taskFields } from '../criterion/taskFields.js';
import type { Problem } from '../problem.js';
import { parsePlain, type PlainDocument } from './document.js';
import { documentText } from './documentText.js';
import { ConfigError } from './error.js';
import { faultsOf } from './faults.js';
import { criteriaOf } from './measures.js';
import { loadModules } from './modules.js';
import { configProblem } from './problems.js';
import { configSchema, type Settings } from './schema.js';
import { unknownNames } from './unknownNames.js';

/** Where a config lies, and how it came to be used. */
export interface ConfigPlace {
  readonly path: string;
  /** as messages and the result name it */
  readonly name: string;
  /** whether the user named it: only then is code that it names run */
  readonly explicit: boolean;
}

/** A config that was read and checked. */
export interface Config extends Pick<ConfigPlace, 'path' | 'name'> {
  readonly settings: Settings;
  /** those of the tool, then those of modules, then those of measures */
  readonly criteria: readonly Criterion[];
  /** ids of the criteria that modules and measures add */
  readonly added: readonly string[];
  /** headers of the user's own, by field */
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

/** Reads a config, loads the modules it names and makes criteria of its measures. Throws ConfigError with all faults. */
export async function loadConfig(place: ConfigPlace, builtIn: readonly Criterion[]): Promise<Config> {
  const { name } = place;
  const document = parsePlain({ file: name, text: await textOf(place) });
  if (!('data' in document)) throw new ConfigError(document);
  const schema = configSchema(builtIn);
  const parsed = schema.safeParse(document.data, { reportInput: true });
  // What is whole beside the faults is checked too, so that all faults are told at once.
  const settings = parsed.success ? parsed.data : wholeKeys(schema, document.data);
  const faults = parsed.success ? [] : faultsOf(parsed.error.issues, { file: name, document, schema });
  const modules = parsed.success ? await modulesOf(place, { settings, document }, builtIn) : [];
  const read = { name, document, settings, modules };
  const { measured, problems } = checked(read, builtIn);
  if (faults.length + problems.length > 0) throw new ConfigError(inOrder([...faults, ...problems]));
  const before = fieldsOf([...builtIn, ...modules]);
  return {
    path: place.path,
    name,
    settings,
    criteria: [...builtIn, ...modules, ...measured],
    added: [...modules, ...measured].map(({ id }) => id),
    headers: { ...newHeaders(measured, before), ...headersOf(settings) },
  };
}

interface Read {
  readonly name: string;
  readonly document: PlainDocument;
  readonly settings: Settings;
  readonly modules: readonly Criterion[];
}

/** The criteria of the measures, and names and params that no criterion has. */
function checked({ name, document, settings, modules }: Read, builtIn: readonly Criterion[]) {
  const before = [...builtIn, ...modules];
  const scene = {
    file: name,
    spotOf: document.spotOf,
    fields: fieldsOf(before),
    headers: headersOf(settings),
  };
  const { criteria: measured, problems } = criteriaOf(settings.measures ?? [], scene);
  const criteria = [...before, ...measured];
  const isComplete = modules.length > 0 || !(settings.criteria ?? []).some(isModule);
  const names = { file: name, document, settings, criteria, fields: fieldsOf(criteria), isModule };
  return {
    measured,
    problems: [
      ...problems,
      ...duplicates(criteria, before.length, { name, document }),
      ...(isComplete ? unknownNames(names) : []),
      ...wrongParams(modules, { name, document, settings }),
    ],
  };
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

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
}

async function textOf({ path: file, name }: ConfigPlace): Promise<string> {
  return documentText(name, await bytesOf(file, name));
}

async function bytesOf(file: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ConfigError([configProblem('config-unreadable', { file: name, line: 1 }, { reason })]);
  }
}

/** Whether an entry of `criteria` names a module and not a criterion: a path, or a package with a scope. */
function isModule(entry: string): boolean {
  return entry.startsWith('.') || entry.includes('/') || entry.includes('\\');
}

async function modulesOf(
  { path: file, name, explicit }: ConfigPlace,
  { settings, document }: Pick<Read, 'settings' | 'document'>,
  builtIn: readonly Criterion[],
): Promise<readonly Criterion[]> {
  const entries = settings.criteria ?? [];
  const asked = entries.flatMap((specifier, i) =>
    isModule(specifier) ? [{ specifier, spot: { file: name, ...document.spotOf(['criteria', i]) } }] : [],
  );
  if (asked.length === 0) return [];
  if (explicit) return loadModules(asked, path.dirname(file), builtIn);
  throw new ConfigError(
    asked.map(({ specifier: module, spot }) =>
      configProblem('config-code-not-asked', { ...spot, read: module }, { module, file: name }),
    ),
  );
}

function headersOf({ columns = {} }: Settings): Config['headers'] {
  return Object.fromEntries(
    Object.entries(columns).map(([field, headers]) => [
      field,
      typeof headers === 'string' ? [headers] : headers,
    ]),
  );
}

function fieldsOf(criteria: readonly Criterion[]): Readonly<Record<string, Field>> {
  return Object.assign({}, taskFields, ...criteria.map(({ fields }) => fields));
}

function duplicates(
  criteria: readonly Criterion[],
  measuresFrom: number,
  { name, document }: Pick<Read, 'name' | 'document'>,
) {
  const ids = criteria.map(({ id }) => id);
  return ids.flatMap((id, i): readonly Problem[] => {
    if (i < measuresFrom || ids.indexOf(id) === i) return [];
    const spot = { file: name, ...document.spotOf(['measures', i - measuresFrom, 'id']), read: id };
    return [configProblem('config-duplicate-criterion', spot, { name: id })];
  });
}

/** The params of modules, which the schema of the config does not know. */
function wrongParams(modules: readonly Criterion[], { name, document, settings }: Omit<Read, 'modules'>) {
  const given = settings.params ?? {};
  return modules.flatMap(({ id, params }): readonly Problem[] => {
    if (!Object.hasOwn(given, id)) return [];
    const schema = z.object({ params: z.object({ [id]: z.strictObject(params) }) });
    const parsed = schema.safeParse({ params: { [id]: given[id] } }, { reportInput: true });
    return parsed.success ? [] : faultsOf(parsed.error.issues, { file: name, document, schema });
  });
}
