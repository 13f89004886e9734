import * as z from 'zod';
import { isRecord } from '../criterion/declared/isRecord.js';
import { encodings } from '../inventory/decode/encoding.js';
import { severities } from '../model/problem.js';
import { failOns } from '../model/checked.js';
import { listIds } from '../model/result.js';
import { langs, type Text } from '../text/lang.js';

/** Anything that a test of ours lets pass; `wants` says what it is to be. */
function that(holds: (value: unknown) => boolean, wants: Text) {
  return z.custom<unknown>(holds, { params: { wants } });
}

const someFunction = that((value) => typeof value === 'function', { ja: '関数', en: 'a function' });

// Not by instanceof: the bytes may come from another realm, such as a worker or a test runner.
const bytes = that((value) => Object.prototype.toString.call(value) === '[object Uint8Array]', {
  ja: 'Uint8Array（ファイルのバイト列）',
  en: 'a Uint8Array, the bytes of the file',
});

/** One file as it is handed in. */
export const inputShape = z.object({ name: z.string().min(1), bytes });

/** The files of one inventory. */
export const inputsShape = z.array(inputShape).min(1);

/** Criteria, as `defineCriterion` makes them. */
export const criteriaShape = z
  .array(
    that(
      (value) => isRecord(value) && typeof value['ratingField'] === 'string' && isRecord(value['fields']),
      {
        ja: 'defineCriterion({ … }) で作った視点',
        en: 'a criterion made with defineCriterion({ … })',
      },
    ),
  )
  .min(1);

const natural = z.int().min(0);
const positive = z.int().min(1);
const texts = z.array(z.string());
const record = z.record(z.string(), z.unknown());

const scoreKeys = {
  criteria: texts.optional(),
  added: texts.optional(),
  // Their values are checked with the criteria at hand.
  weights: record.optional(),
  params: z.record(z.string(), record).optional(),
  thresholds: record.optional(),
  missing: z.string().optional(),
  exponent: z.unknown().optional(),
  config: z.string().optional(),
  record: z.boolean().optional(),
  acceptFuzzy: z.boolean().optional(),
  encoding: z.enum(encodings).optional(),
  headerRow: positive.optional(),
  sheet: z.string().optional(),
  limits: z
    .strictObject({ fileBytes: positive, fieldBytes: positive, columns: positive, tasks: positive })
    .optional(),
  headers: z.record(z.string(), texts).optional(),
  places: z.record(z.string(), natural).optional(),
  words: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).optional(),
  fillDown: texts.optional(),
  inspect: z.boolean().optional(),
};

/** The options of a run. */
export const scoreShape = z.strictObject(scoreKeys);

const share = z.number().min(0).max(1);

/** The options of a check. */
export const checkShape = z.strictObject({
  ...scoreKeys,
  policies: z
    .strictObject({
      minCoverage: share.optional(),
      stableTop: natural.optional(),
      maxMove: z.number().min(0).max(100).optional(),
      maxClamped: share.optional(),
    })
    .optional(),
  severities: z.record(z.string(), z.enum([...severities, 'off'])).optional(),
  own: someFunction.optional(),
  baseline: z.looseObject({ findings: z.array(record), ranking: z.array(record) }).optional(),
  isPart: z.boolean().optional(),
  failOn: z.enum(failOns).optional(),
  maxWarnings: z.union([natural, z.literal(Infinity)]).optional(),
});

/** The options of a comparison. */
export const diffShape = z.strictObject({
  all: z.boolean().optional(),
  before: scoreShape.optional(),
  after: scoreShape.optional(),
});

/** A result, as `score` hands it out. */
export const resultShape = z.looseObject({
  run: z.looseObject({ criteria: z.array(record) }),
  lists: z.array(record),
});

const weightRange = z.tuple([share, share]);

/** The options of an assessment. */
export const robustnessShape = z.strictObject({
  lists: z.array(z.enum(listIds)).optional(),
  seed: z
    .int()
    .min(0)
    .max(2 ** 32 - 1)
    .optional(),
  samples: z.int().min(100).max(1_000_000).optional(),
  k: z.int().min(1).max(1_000).optional(),
  top: natural.optional(),
  places: natural.optional(),
  weights: z
    .union([
      z.strictObject({ kind: z.literal('any') }),
      z.strictObject({ kind: z.literal('ranges'), ranges: z.record(z.string(), weightRange) }),
      z.strictObject({ kind: z.literal('order'), groups: z.array(texts.min(1)).min(1) }),
    ])
    .optional(),
});

/** The options of weights from judgements. */
export const weighShape = z.strictObject({ acceptInconsistent: z.boolean().optional() });

/** Bytes that may come piece by piece. */
export const streamShape = that(
  (value) =>
    bytes.safeParse(value).success ||
    (typeof value === 'object' && value !== null && Symbol.asyncIterator in value),
  { ja: 'Uint8Array又はその並び（AsyncIterable）', en: 'a Uint8Array, or an AsyncIterable of them' },
);

const pageKeys = {
  lang: z.enum(langs).optional(),
  width: positive.optional(),
  paint: z.record(z.string(), someFunction).optional(),
};

/** Where a report is read, and how much of it is shown; what one report does not know, another does. */
export const pageShape = z.strictObject({
  ...pageKeys,
  criteria: z
    .array(z.looseObject({ id: z.string(), title: z.looseObject({ ja: z.string(), en: z.string() }) }))
    .optional(),
  top: natural.optional(),
  list: z.enum(listIds).optional(),
  bom: z.boolean().optional(),
  rawCsv: z.boolean().optional(),
  rawHeadings: z.boolean().optional(),
  robustness: record.optional(),
  file: z.string().optional(),
  version: z.string().optional(),
  failOn: z.enum(failOns).optional(),
  max: natural.optional(),
  root: z.string().optional(),
  paths: that((value) => value instanceof Map, { ja: 'Map', en: 'a Map' }).optional(),
  regionOf: someFunction.optional(),
  describe: someFunction.optional(),
});
