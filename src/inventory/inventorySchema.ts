import type { Criterion } from '../criterion/define.js';
import type { Field, Kind } from '../criterion/field.js';
import { isShareKind } from '../criterion/kinds.js';
import { fieldsOf } from '../criterion/fieldsOf.js';
import type { Text } from '../text/lang.js';
import { word } from '../text/lang.js';
import { expectedOf } from './tasks/expected.js';

type Schema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (draft 7) of an inventory in YAML, for editors: a list of tasks, or one under `tasks:`. It completes the
 * fields by their English names and Japanese titles, and allows every other key, because headers have many spellings
 * and a config may add its own. Words are shown, not enforced: a config may add those too.
 */
export function inventoryJsonSchema(criteria: readonly Criterion[]): Schema {
  const fields = fieldsOf(criteria);
  const tasks = { type: 'array', items: { $ref: '#/definitions/task' } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/municipal-commonality/src/inventory/inventory.schema.json',
    title: 'Inventory of commonality',
    description: both({
      ja: '事務一覧（YAML）。事務の並び、又は tasks: の下の並び',
      en: 'an inventory of tasks: a list, or one under tasks:',
    }),
    anyOf: [tasks, { type: 'object', properties: { tasks }, required: ['tasks'] }],
    definitions: {
      task: { type: 'object', properties: keysOf(fields) },
      ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, cellOf(field)])),
    },
  };
}

/** Each field under its name and, where no other has it, under its Japanese title. */
function keysOf(fields: Readonly<Record<string, Field>>): Schema {
  const named = Object.keys(fields).map((name) => [name, refTo(name)] as const);
  const titled = Object.entries(fields).map(([name, { title }]) => [title.ja, refTo(name)] as const);
  return { ...Object.fromEntries(titled.toReversed()), ...Object.fromEntries(named) };
}

function refTo(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

function cellOf(field: Field): Schema {
  const { title, hint, options } = field;
  const expected = expectedOf(field);
  const notes = {
    ja: `${hint === undefined ? '' : `${hint.ja}。`}${word(expected, 'ja')}`,
    en: `${hint === undefined ? '' : `${hint.en}; `}${word(expected, 'en')}`,
  };
  const examples = options === undefined ? examplesOf[field.kind] : Object.values(options).map(titleJa);
  return {
    title: both(title),
    description: both(notes),
    ...typesOf(field),
    ...(examples === undefined ? {} : { examples }),
  };
}

function titleJa({ title }: { readonly title: Text }): string {
  return title.ja;
}

/** What YAML makes of a cell; an empty one is null, and unknown. */
function typesOf({ kind, min, max }: Field): Schema {
  if (kind === 'flag') return { type: ['boolean', 'string', 'integer', 'null'], minimum: 0, maximum: 1 };
  if (kind === 'names') return { type: ['string', 'array', 'null'], items: { type: 'string' } };
  if (kind === 'text') return { type: ['string', 'number', 'null'] };
  if (kind === 'rating' || kind === 'choice') return { type: ['string', 'null'] };
  // A bare figure above 1 is a percentage.
  const percent = isShareKind(kind) ? 100 : 1;
  const figure = {
    type: ['number', 'string', 'null'],
    ...(min === undefined ? {} : { minimum: min * percent }),
    ...(max === undefined ? {} : { maximum: max * percent }),
  };
  return { ...figure, type: [...figure.type, 'object'], ...limitsOf(figure) };
}

/** Limits of a figure, one by one; what is left out is open. */
function limitsOf(figure: Schema): Schema {
  return {
    properties: {
      low: { description: both({ ja: '下限', en: 'the least that it may be' }), ...figure },
      high: { description: both({ ja: '上限', en: 'the most that it may be' }), ...figure },
      point: {
        description: both({ ja: '測定した値又は見積り', en: 'what was measured or estimated' }),
        ...figure,
      },
    },
    minProperties: 1,
    additionalProperties: false,
  };
}

const examplesOf: Readonly<Partial<Record<Kind, readonly (string | boolean)[]>>> = {
  rating: ['低', '中', '高', 'low', 'medium', 'high'],
  flag: ['はい', 'いいえ', true, false],
};

function both({ ja, en }: Text): string {
  return `${ja} · ${en}`;
}
