import * as z from 'zod';
import { methodNames, type MethodName } from '../model/weighed.js';
import type { Text } from '../text/lang.js';
import type { KnownCriterion } from './criteriaProblems.js';
import { writtenById } from './judgement.js';
import { ahp } from './methods/ahp.js';
import { bestWorst } from './methods/bestWorst.js';
import { direct, swing } from './methods/points.js';
import { rank } from './methods/rank.js';
import { common } from './readJudgements.js';

const methods = { direct, swing, rank, ahp, 'best-worst': bestWorst } as const satisfies Record<
  MethodName,
  { readonly set: z.ZodRawShape; readonly options: z.ZodRawShape }
>;

const asks: Readonly<Record<MethodName, Text>> = {
  direct: { ja: '配点：比だけが意味を持つ', en: 'points, of which only the proportions count' },
  swing: { ja: 'スイング法：最も重要な視点を100点とする', en: 'swing points: 100 for the most important' },
  rank: { ja: '順位法：重要な順。[ ] の中は同順位', en: 'an order, most important first; [ ] ties' },
  ahp: { ja: '一対比較：1〜9、又は1/2〜1/9', en: 'pairs: 1 to 9, or 1/2 to 1/9' },
  'best-worst': { ja: 'ベスト・ワースト法：1〜9', en: 'against the best and the worst: 1 to 9' },
};

/** JSON Schema (draft 7) of a file of judgements, for editors: by method, for one set of judgements or for people. */
export function judgementsJsonSchema(criteria: readonly KnownCriterion[]): Readonly<Record<string, unknown>> {
  const alternatives = methodNames.flatMap((method) => alternativesOf(method));
  const made = z.toJSONSchema(z.union(alternatives), {
    target: 'draft-7',
    io: 'input',
    override: titled(criteria),
  });
  const { $schema, ...rest } = made;
  return {
    $schema,
    $id: 'https://unpkg.com/municipal-commonality/src/judgements/judgements.schema.json',
    title: 'judgements',
    description: '視点の重みのもとになる判断 · Judgements that become weights',
    ...rest,
  };
}

/** One set of judgements, and a set for each person. */
function alternativesOf(method: MethodName): readonly z.ZodType[] {
  const { set, options } = methods[method];
  const head = { ...common, method: z.literal(method), ...options };
  const { ja, en } = asks[method];
  const description = `${ja} · ${en}`;
  return [
    z.strictObject({ ...head, ...set }).meta({ description }),
    z
      .strictObject({ ...head, people: z.record(z.string().min(1), z.strictObject(set)) })
      .meta({ description }),
  ];
}

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>;

/** Completes the criteria of the tool, by id and by Japanese title, where figures are given by criterion; others are allowed too. */
function titled(criteria: readonly KnownCriterion[]): Override {
  const known = criteria.flatMap(({ id, title }) =>
    [id, title.ja].map((key) => [key, { ...figure, description: `${title.ja} · ${title.en}` }] as const),
  );
  return ({ zodSchema, jsonSchema }) => {
    if (jsonSchema.type === 'object' && zodSchema === writtenById)
      jsonSchema.properties = Object.fromEntries(known);
  };
}

const figure: z.core.JSONSchema.BaseSchema = { anyOf: [{ type: 'number' }, { type: 'string' }] };
