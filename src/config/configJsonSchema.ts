import { kebabCase } from '../text/kebabCase.js';
import * as z from 'zod';
import type { Criterion } from '../criterion/define.js';
import { fieldsOf } from '../criterion/fieldsOf.js';
import { namedMissingRules } from '../model/ruleNames.js';
import type { Text } from '../text/lang.js';
import type { Named } from '../text/named.js';
import { namedThresholds } from './names.js';
import { configSchema } from './schema.js';

/** What this file reads and changes of a JSON Schema; the rest of it passes through. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly [keyword: string]: unknown;
}

export interface SchemaWords {
  /** the criteria of the tool */
  readonly criteria: readonly Criterion[];
  /** every code that a finding can have */
  readonly codes: readonly string[];
}

/**
 * JSON Schema (draft 7) of commonality.yaml, for editors: it completes the keys of the tool's own criteria, fields and
 * codes, and leaves open where the names of a user's own measures and modules may be.
 */
export function configJsonSchema({ criteria, codes }: SchemaWords): Readonly<Record<string, unknown>> {
  // What z.toJSONSchema makes of an object schema has just this shape.
  const made = z.toJSONSchema(configSchema(criteria), {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => tidy(jsonSchema),
  }) as Schema;
  const edited = edit(made, {
    columns: (each) => columnsOf(each, criteria),
    criteria: (each) => ({ ...each, items: entryOf(criteria) }),
    weights: (each) => withTitles(each, criteria),
    profiles: (each) => ({ ...each, additionalProperties: withTitles(restOf(each), criteria) }),
    params: (each) => withTitles(each, criteria),
    missing: (each) => withNames(each, namedMissingRules),
    thresholds: (each) => ({ ...each, properties: withAliases(each, namedThresholds) }),
    check: (each) => edit(each, { severity: (severity) => closed(severity, codes, 'level') }),
  });
  const { $schema, definitions, ...rest } = edited;
  const headers = restOf(at(made, 'columns'));
  const level = restOf(at(at(made, 'check'), 'severity'));
  const { measure, ...others } = definitions as Readonly<Record<string, Schema>>; // the schema of measures has an id
  return {
    $schema,
    $id: 'https://unpkg.com/municipal-commonality/src/config/config.schema.json',
    ...rest,
    definitions: { ...others, headers, level, measure: { ...measure, ...scaleRules } },
  };
}

/** Takes out what only zod means: the limit of safe integers, and the Japanese beside a description. */
function tidy(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  const { ja, description } = schema;
  if (typeof ja !== 'string') return;
  delete schema['ja'];
  schema.description = both({ ja, en: description ?? '' });
}

type Edits = Readonly<Record<string, (schema: Schema) => Schema>>;

function edit(schema: Schema, edits: Edits): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([key, each]) => [key, Object.hasOwn(edits, key) ? (edits[key]?.(each) ?? each) : each] as const,
  );
  return { ...schema, properties: Object.fromEntries(properties) };
}

function at({ properties = {} }: Schema, key: string): Schema {
  return properties[key] ?? {};
}

function restOf({ additionalProperties = {} }: Schema): Schema {
  return typeof additionalProperties === 'boolean' ? {} : additionalProperties;
}

/** The known fields, each with its title; what a header may be is written once, under the definitions. */
function columnsOf(columns: Schema, criteria: readonly Criterion[]): Schema {
  const fields = fieldsOf(criteria);
  const known = Object.entries(fields).flatMap(([name, { title }]) =>
    [name, title.ja].map((key) => [key, { description: both(title), allOf: [refTo('headers')] }]),
  );
  return { ...columns, properties: Object.fromEntries(known), additionalProperties: refTo('headers') };
}

function refTo(definition: string): Schema {
  return { $ref: `#/definitions/${definition}` };
}

/** Criteria by id or by their Japanese title, which editors complete; a title in English, or one of a measure, is allowed too. */
function withTitles(schema: Schema, criteria: readonly Criterion[]): Schema {
  const properties = criteria.flatMap(({ id, title }) => {
    const each = { ...at(schema, id), description: both(title) };
    return [id, title.ja].map((key) => [key, each] as const);
  });
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    propertyNames: { anyOf: [{ pattern: nameOrId }, { enum: criteria.map(({ title }) => title.en) }] },
  };
}

/** Values of a closed list, and the names for them. */
function withNames(schema: Schema, named: readonly Named[]): Schema {
  return { ...schema, enum: [...named.map(({ id }) => id), ...named.flatMap(({ names }) => names)] };
}

function withAliases(schema: Schema, named: readonly Named[]): Readonly<Record<string, Schema>> {
  const aliases = named.flatMap(({ id, names }) => names.map((name) => [name, at(schema, id)] as const));
  return { ...schema.properties, ...Object.fromEntries(aliases) };
}

/** Only these keys; what each may be is under the definitions. */
function closed(schema: Schema, keys: readonly string[], definition: string): Schema {
  const { propertyNames: _, ...rest } = schema;
  return {
    ...rest,
    properties: Object.fromEntries(keys.map((key) => [key, refTo(definition)])),
    additionalProperties: false,
  };
}

// An id, or a title with a character beyond ASCII, as Japanese ones have.
const nameOrId = `${kebabCase.source}|[^\\u0000-\\u007F]`;

/** One of ours by id or title, one of the user's own, or a module: a path, or a package with a scope. */
function entryOf(criteria: readonly Criterion[]): Schema {
  return {
    anyOf: [
      { enum: criteria.flatMap(({ id, title }) => [id, title.ja, title.en]) },
      { type: 'string', pattern: nameOrId },
      { type: 'string', pattern: String.raw`^\.|[/\\]` },
    ],
  };
}

const list = { properties: { scale: { type: 'array' } }, required: ['scale'] };
const log = { properties: { scale: { const: 'log' } }, required: ['scale'] };

const figures = { type: 'array', items: { type: 'number', minimum: 0 } };

/** Points carry their own figures; without them a scale needs goalposts, and a logarithm none below 0. */
const scaleRules: Schema = {
  allOf: [
    { if: list, else: { required: ['goalposts'] } },
    { if: { not: log }, else: { properties: { goalposts: figures } } },
  ],
};

function both({ ja, en }: Text): string {
  return `${ja} · ${en}`;
}
