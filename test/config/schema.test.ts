import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { criteria } from '../../criteria/index.js';
import { findingCodes } from '../../src/cli/findingCodes.js';
import { effectFields } from '../../src/criterion/fieldsOf.js';
import { taskFields } from '../../src/criterion/taskFields.js';
import { run } from '../cli/run.js';

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly additionalProperties: Schema | boolean;
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly description?: string;
}

// What is shipped, not what the code would make now: that they are the same is checked by generating it again.
const shipped = 'src/config/config.schema.json';
const schema = JSON.parse(readFileSync(shipped, 'utf8')) as Schema; // the schema of a schema is not ours to check
const validate = new Ajv({ allErrors: true, strictTuples: false }).compile(schema);

/** Where an editor would draw a line, and by which keyword. */
function flagged(config: unknown): readonly string[] {
  validate(config);
  const errors: readonly ErrorObject[] = validate.errors ?? [];
  return [...new Set(errors.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`))].toSorted();
}

function configsIn(folder: string): readonly string[] {
  return readdirSync(`fixtures/configs/${folder}`)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `fixtures/configs/${folder}/${file}`);
}

describe('the shipped schema of commonality.yaml', () => {
  it.each(configsIn('good'))('flags nothing in %s, and the program takes it', async (file) => {
    expect(flagged(parse(readFileSync(file, 'utf8')))).toEqual([]);
    const { code, stderr } = await run(['score', 'fixtures/small-town/inventory.yaml', '--config', file]);
    expect(stderr).not.toContain('config-');
    expect(code).toBe(0);
  });

  it.each([
    ['misspelt-keys', ['', '/check', '/measures/0', '/params/law-change-frequency', '/thresholds']],
    [
      'out-of-range',
      [
        '/check/fail-on',
        '/check/max-move',
        '/check/max-warnings',
        '/check/severity/blank-row',
        '/exponent',
        '/lang',
        '/missing',
        '/params/statutory-basis/prior',
        '/profiles/town/commonality',
        '/thresholds/held',
        '/thresholds/leave',
        '/weights/commonality',
      ],
    ],
    [
      'wrong-types',
      [
        '/check',
        '/columns',
        '/criteria',
        '/exponent',
        '/lang',
        '/measures',
        '/params/law-change-frequency',
        '/weights/commonality',
        '/weights/local-variation',
        '/words/有り',
      ],
    ],
    // JSON Schema compares no two figures of a list, so falling goalposts and points are left to the program.
    [
      'scales',
      [
        '/measures/0/id',
        '/measures/1',
        '/measures/3/goalposts/0',
        '/measures/4/scale',
        '/measures/6/scale/1/1',
        '/measures/7',
        '/measures/7/better',
      ],
    ],
  ])('flags what is wrong in bad/%s.yaml at its place', (name, places) => {
    const config = parse(readFileSync(`fixtures/configs/bad/${name}.yaml`, 'utf8'));
    const found = flagged(config).map((each) => each.split(' ')[0] ?? '');
    for (const place of places) expect(found).toContain(place);
  });

  it.each([
    ['a key that does not exist', { mising: 'available' }, ' additionalProperties'],
    ['a value of the wrong type', { exponent: 'one' }, '/exponent type'],
    ['a negative weight', { weights: { commonality: -1 } }, '/weights/commonality minimum'],
    ['a rule for missing values that does not exist', { missing: 'zero' }, '/missing enum'],
    [
      'a code that does not exist',
      { check: { severity: { 'blank-rwo': 'off' } } },
      '/check/severity additionalProperties',
    ],
    [
      'a param that does not exist',
      { params: { commonality: { x: 1 } } },
      '/params/commonality additionalProperties',
    ],
    ['an id that cannot be one', { weights: { 'Call Volume': 1 } }, '/weights propertyNames'],
  ])('flags %s', (_, config, error) => expect(flagged(config)).toContain(error));

  it('leaves room for criteria of measures and modules', () => {
    expect(
      flagged({
        criteria: ['call-volume', './criteria/flood-risk.js', '@pref/criterion-x'],
        weights: { 'flood-risk': 2 },
        params: { 'flood-risk': { depth: 3 } },
        columns: { flood_depth: '浸水深' },
      }),
    ).toEqual([]);
  });

  it('takes names in Japanese wherever it takes ids', () => {
    expect(
      flagged({
        columns: { 事務名: '業務名' },
        criteria: ['住民のニーズ', '電話の件数'],
        weights: { 住民のニーズ: 2, 'Need of residents': 1, 電話の件数: 2 },
        params: { 住民のニーズ: { prior: 0.4 } },
        profiles: { 小規模町村: { 小規模町村の負担: 3 } },
        missing: '中間値',
        thresholds: { 情報不足: '40%' },
        words: { 市民課: '窓口部門' },
      }),
    ).toEqual([]);
    expect(flagged({ weights: { 住民のニーズ: -1 } })).toContain('/weights/住民のニーズ minimum');
    expect(flagged({ params: { 住民のニーズ: { prior: 2 } } })).toContain(
      '/params/住民のニーズ/prior maximum',
    );
  });

  it('completes every key: criteria, params, fields and codes', () => {
    const { weights, profiles, params, columns, check } = schema.properties;
    const titled = criteria.flatMap(({ id, title }) => [id, title.ja]);
    expect(Object.keys(weights?.properties ?? {})).toEqual(titled);
    expect(profiles?.additionalProperties).toMatchObject({ properties: weights?.properties });
    for (const { id, params: each } of criteria) {
      expect(Object.keys(params?.properties[id]?.properties ?? {})).toEqual(Object.keys(each));
      expect(Object.keys(each)).toContain('prior');
    }
    const fields = [taskFields, effectFields, ...criteria.map((each) => each.fields)].flatMap((each) =>
      Object.entries(each).flatMap(([name, { title }]) => [name, title.ja]),
    );
    expect(Object.keys(columns?.properties ?? {})).toEqual([...new Set(fields)]);
    expect(Object.keys(check?.properties['severity']?.properties ?? {})).toEqual([...findingCodes]);
  });

  it('describes criteria, fields and params in both languages', () => {
    const { weights, params, columns } = schema.properties;
    const each = [weights, columns, ...Object.values(params?.properties ?? {})];
    for (const { description } of each.flatMap((map) => Object.values(map?.properties ?? {}))) {
      expect(description).toMatch(/[ぁ-ん一-龠].* · .*[a-z]/su);
    }
  });
});

describe('a config with faults', () => {
  it.each(configsIn('bad').flatMap((file) => ['ja', 'en'].map((lang) => [file, lang] as const)))(
    'reports all those of %s at once, in %s',
    async (file, lang) => {
      const { code, stdout, stderr } = await run(
        ['score', 'fixtures/small-town/inventory.yaml', '--config', file, '--lang', lang],
        { columns: 120 },
      );
      expect([code, stdout]).toEqual([2, '']);
      const expected = path.resolve(file.replace(/\.yaml$/, `.${lang}.txt`));
      await expect(stderr).toMatchFileSnapshot(expected);
    },
  );
});
