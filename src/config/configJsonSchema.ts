import { kebabCase } from '../text/kebabCase.js';
import * as z from 'zod';
import type { Criterion } from '../criterion/define.js';
import type { Field } from '../criterion/field.js';
import { taskFields } from '../criterion/taskFields.js';
import type { Text } from '../text/lang.js';
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
 * codes, and leaves open where the names of a user's own measures and modules may stand.
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

/** The known fields, each with its title; what a header may be stands once, under the definitions. */
function columnsOf(columns: Schema, criteria: readonly Criterion[]): Schema {
  const fields: Readonly<Record<string, Field>> = Object.assign(
    {},
    taskFields,
    ...criteria.map((each) => each.fields),
  );
  const known = Object.entries(fields).map(([name, { title }]) => [
    name,
    { description: both(title), allOf: [refTo('headers')] },
  ]);
  return { ...columns, properties: Object.fromEntries(known), additionalProperties: refTo('headers') };
}

function refTo(definition: string): Schema {
  return { $ref: `#/definitions/${definition}` };
}

function withTitles(schema: Schema, criteria: readonly Criterion[]): Schema {
  const titles = new Map(criteria.map(({ id, title }) => [id, both(title)]));
  const properties = Object.entries(schema.properties ?? {}).map(
    ([id, each]) => [id, { ...each, description: titles.get(id) }] as const,
  );
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    propertyNames: { pattern: kebab },
  };
}

/** Only these keys; what each may be stands under the definitions. */
function closed(schema: Schema, keys: readonly string[], definition: string): Schema {
  const { propertyNames: _, ...rest } = schema;
  return {
    ...rest,
    properties: Object.fromEntries(keys.map((key) => [key, refTo(definition)])),
    additionalProperties: false,
  };
}

const kebab = kebabCase.source;

/** An id of ours, an id of the user's own, or a module: a path, or a package with a scope. */
function entryOf(criteria: readonly Criterion[]): Schema {
  return {
    anyOf: [
      { enum: criteria.map(({ id }) => id) },
      { type: 'string', pattern: kebab },
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
