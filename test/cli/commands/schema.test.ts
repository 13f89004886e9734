import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { criteria } from '../../../criteria/index.js';
import { taskFields } from '../../../src/criterion/taskFields.js';
import { run } from '../run.js';

const shipped = {
  config: 'src/config/config.schema.json',
  inventory: 'src/inventory/inventory.schema.json',
  judgements: 'src/judgements/judgements.schema.json',
  result: 'src/report/score/result.schema.json',
  robustness: 'src/report/robustness/robustness.schema.json',
};

function validatorOf(file: string) {
  return new Ajv({ allErrors: true, strictTuples: false, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')),
  );
}

describe('commonality schema', () => {
  it.each(Object.entries(shipped))(
    '%s prints the schema that is shipped, as draft 7',
    async (subject, file) => {
      const { code, stdout, stderr } = await run(['schema', subject]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toBe(readFileSync(file, 'utf8'));
      expect(JSON.parse(stdout).$schema).toBe('http://json-schema.org/draft-07/schema#');
    },
  );

  it.each([
    ['en', 'did you mean inventory?'],
    ['ja', 'inventory ではありませんか'],
  ])('a misspelt subject is answered with the nearest, in %s', async (lang, said) => {
    const { code, stdout, stderr } = await run(['schema', 'inventry', '--lang', lang]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('without a subject it says which there are', async () => {
    const { code, stderr } = await run(['schema', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('config, inventory, judgements, result, robustness');
  });

  it('a result of the program fits the schema of results', async () => {
    const validate = validatorOf(shipped.result);
    for (const more of [[], ['--robustness'], ['--no-record']]) {
      const argv = ['score', 'fixtures/small-town/inventory.yaml', '--format', 'json', ...more];
      validate(JSON.parse((await run(argv)).stdout));
      expect(validate.errors).toBeNull();
    }
  });

  it('what robustness writes fits its schema, with any weights, in ranges and in an order', async () => {
    const validate = validatorOf(shipped.robustness);
    const choices = [
      [],
      ['--weight-ranges', 'commonality=5%..30%'],
      ['--weight-order', 'commonality>resident-need'],
    ];
    for (const choice of choices) {
      const argv = ['robustness', 'fixtures/small-town/inventory.yaml', '--format', 'json', ...choice];
      validate(JSON.parse((await run(argv)).stdout));
      expect(validate.errors).toBeNull();
    }
  });
});

describe('the schema of judgements', () => {
  const validate = validatorOf(shipped.judgements);

  it.each(['ahp', 'best-worst', 'rank', 'swing', 'people', 'profiles'])(
    'takes fixtures/weights/%s.yaml',
    (name) => {
      validate(parse(readFileSync(`fixtures/weights/${name}.yaml`, 'utf8')));
      expect(validate.errors).toBeNull();
    },
  );

  it.each([
    'method: direct\npoints: { 住民のニーズ: 60, commonality: 40, call-volume: 3 }\n',
    'method: rank\nformula: rank-sum\nranking: [住民のニーズ, [commonality, call-volume]]\n',
  ])('takes titles and criteria of one’s own', (document) => expect(validate(parse(document))).toBe(true));

  it.each([
    ['an unknown method', 'method: magic\n'],
    ['a misspelt key', 'method: direct\npoint: { commonality: 1 }\n'],
    ['the keys of another method', 'method: rank\npoints: { commonality: 1 }\n'],
    ['no judgements', 'method: swing\n'],
    ['a list where points belong', 'method: direct\npoints: [commonality]\n'],
    ['a person without judgements', 'method: direct\npeople: { town: {} }\n'],
    ['a formula that does not exist', 'method: rank\nformula: best\nranking: [commonality]\n'],
  ])('flags %s', (_, document) => expect(validate(parse(document))).toBe(false));

  it('completes criteria by id and title', () => {
    const text = readFileSync(shipped.judgements, 'utf8');
    for (const { id, title } of criteria)
      for (const key of [id, title.ja]) expect(text).toContain(`"${key}": {`);
  });
});

describe('the schema of an inventory', () => {
  const validate = validatorOf(shipped.inventory);

  it('takes an inventory with Japanese titles under tasks:', () => {
    validate(parse(readFileSync('fixtures/small-town/inventory.yaml', 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it('takes a list of tasks, keys of one’s own, empty cells and figures', () => {
    validate([
      {
        id: 1,
        name: '戸籍',
        備考: ['自由'],
        cases_per_year: null,
        municipalities_share: 35,
        new_service: true,
      },
    ]);
    expect(validate.errors).toBeNull();
  });

  it('takes figures that are known within limits', () => {
    const cells = [{ low: 500, high: 800, point: 600 }, { low: '500件' }, { high: null, low: 5 }, '500～800'];
    validate(cells.map((cell, i) => ({ id: `T${i}`, cases_per_year: cell })));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['a limit below 0', [{ id: 'T1', cases_per_year: { low: -1, high: 5 } }]],
    ['limits by other names', [{ id: 'T1', cases_per_year: { least: 1 } }]],
    ['no limits', [{ id: 'T1', cases_per_year: {} }]],
    ['no list', { 事務: [] }],
    ['a task that is a text', ['戸籍']],
    ['a figure below 0', [{ id: 'T1', cases_per_year: -1 }]],
    ['a share above 100', [{ id: 'T1', 実施市町村の割合: 101 }]],
    ['a list where a figure belongs', [{ id: 'T1', cases_per_year: [1, 2] }]],
    ['a mapping where names belong', [{ id: 'T1', governing_laws: { 農地法: 4 } }]],
    ['a figure for yes or no', [{ id: 'T1', new_service: 2 }]],
  ])('flags %s', (_, inventory) => expect(validate(inventory)).toBe(false));

  it('completes every field, in English and in Japanese', () => {
    const { definitions } = JSON.parse(readFileSync(shipped.inventory, 'utf8'));
    const keys = Object.keys(definitions.task.properties);
    for (const [name, { title }] of [taskFields, ...criteria.map(({ fields }) => fields)].flatMap(
      Object.entries,
    )) {
      expect(keys).toContain(name);
      expect(keys).toContain(title.ja);
      expect(definitions[name].title).toBe(`${title.ja} · ${title.en}`);
    }
  });
});
