import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkedJsonSchema, checkedSchema } from '../../../src/report/check/checkedSchema.js';
import { checkJson } from '../../../src/report/check/json.js';
import { hostile } from '../hostile.js';
import { base, checked, hostileFinding, many, passed, print, unread, withFindings } from './sample.js';

const validate = new Ajv({ strictTuples: false }).compile(checkedJsonSchema());

it('fits its JSON Schema, and the schema knows every name that is written', () => {
  for (const each of [checked, passed, unread, many]) {
    const written = JSON.parse(print(checkJson, each)) as unknown; // what JSON.parse gives is checked by the schema
    validate(written);
    expect(validate.errors).toBeNull();
    expect(checkedSchema.parse(written)).toEqual(written);
  }
});

it('the schema refuses what is not a check, and allows names that later versions may add', () => {
  const written: object = JSON.parse(print(checkJson, checked));
  expect(validate({ ...written, passed: 'no' })).toBe(false);
  expect(validate({ ...written, later: 1 })).toBe(true);
});

it('is laid out as JSON.stringify does with two blanks, and ends with a line break', () => {
  for (const each of [checked, passed, unread]) {
    expect(print(checkJson, each)).toBe(`${JSON.stringify(JSON.parse(print(checkJson, each)), null, 2)}\n`);
  }
});

it('is the same in every language, and always whole', () => {
  expect(print(checkJson, checked, { lang: 'ja', max: 1 })).toBe(print(checkJson, checked));
  expect(checkedSchema.parse(JSON.parse(print(checkJson, many))).findings).toHaveLength(10_000);
});

it('counts, verdict and ranking are those of the check', () => {
  const written = checkedSchema.parse(JSON.parse(print(checkJson, checked)));
  expect(written).toMatchObject({ passed: false, accepted: 4, counts: { error: 3, warning: 2, info: 1 } });
  expect(written.ranking?.map(({ id }) => id)).toEqual([
    'T001',
    'T002',
    'T003',
    'T004',
    'T010',
    'T015',
    'T020',
    'T030',
  ]);
});

it('without a result there is no ranking, which is not an empty one', () => {
  expect(checkedSchema.parse(JSON.parse(print(checkJson, unread))).ranking).toBeNull();
});

it('whatever the data, it comes back whole', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
      const [finding] = checkedSchema.parse(
        JSON.parse(print(checkJson, withFindings([hostileFinding(text)]))),
      ).findings;
      expect(finding).toMatchObject({ file: text, task: text, message: { ja: text, en: text } });
    }),
  );
});

it('findings are written one by one, so that no string grows with their number', () => {
  const longest = Math.max(...[...checkJson(many, base)].map((chunk) => chunk.length));
  expect(longest).toBeLessThan(2000);
});
