import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { readConfig } from '../../src/library/readConfig.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const { OptionsError, ConfigError, InventoryError } = library;

function inventory(name: string, a: number): readonly library.Input[] {
  const text = `id,name,law_amendments_per_year\nA,a,${a}\nB,b,1\n`;
  return [{ name, bytes: new TextEncoder().encode(text) }];
}

const before = inventory('a.csv', 3);
const after = inventory('b.csv', 0);
const judgements = {
  name: 'j.yaml',
  bytes: new TextEncoder().encode('method: rank\nranking: [resident-need, commonality]\n'),
};

const textOf = (chunks: Iterable<string>): string => [...chunks].join('');

describe('the library, with nothing but an inventory', () => {
  it('scores, and writes the result in every format', async () => {
    const result = await library.score(before);
    for (const report of Object.values(library.reports)) expect(textOf(report(result))).toContain('A');
  });

  it('checks, explains, compares, assesses and weighs, and writes what came of it', async () => {
    const result = await library.score(before);
    const checked = await library.check(before);
    expect(textOf(library.checkReports.text(checked, { lang: 'ja' }))).toContain('合格');
    expect(textOf(library.explainReports.table(await library.explain(before, 'A')))).toContain(
      'ranks 1 of 2',
    );
    expect(textOf(library.diffReports.table(await library.diff(before, after)))).toContain('2 moved');
    expect(textOf(library.robustnessReports.csv(library.robustness(result)))).toContain('A');
    const { weighed } = await library.weights(judgements);
    expect(textOf(library.weightsReports.table(weighed))).toContain('75.0%');
  });

  it('compares results that were handed out as it compares inventories', async () => {
    const [old, now] = [await library.score(before), await library.score(after)];
    const { counts, level } = await library.diff(old, now);
    expect({ counts, level }).toEqual({
      counts: (await library.diff(before, after)).counts,
      level: 'values',
    });
  });

  it('compares a saved result', async () => {
    const saved = textOf(library.reports.json(await library.score(before)));
    const file = [{ name: 'saved.json', bytes: new TextEncoder().encode(saved) }];
    expect((await library.diff(file, after)).counts.moved).toBe(2);
  });
});

type Call = () => unknown;

const anything = (value: unknown): never => value as never; // as programs in JavaScript hand it in

describe('arguments', () => {
  it.each<readonly [string, Call, RegExp]>([
    ['no list of inputs', () => library.score(anything('x.csv')), /^inputs: must be a list/],
    ['no inputs', () => library.score([]), /^inputs: must be a list that is not empty/],
    [
      'text for bytes',
      () => library.score(anything([{ name: 'a', bytes: 'x' }])),
      /^inputs\[0\]\.bytes: .*Uint8Array/,
    ],
    ['no criteria', () => library.score(before, anything(5)), /^criteria: must be a list/],
    [
      'what is no criterion',
      () => library.score(before, anything([{}])),
      /^criteria\[0\]: .*defineCriterion/,
    ],
    [
      'an option that there is not',
      () => library.score(before, undefined, anything({ weight: {} })),
      /did you mean “weights”\?/,
    ],
    [
      'an option of the wrong kind',
      () => library.score(before, undefined, anything({ record: 'no' })),
      /^record: must be true or false/,
    ],
    [
      'a policy out of bounds',
      () => library.check(before, undefined, { policies: { maxMove: 200 } }),
      /^policies\.maxMove: must be 100 or less/,
    ],
    ['a task that there is not', () => library.explain(before, 'Z'), /^task: no task has the id or name Z/],
    ['no task', () => library.explain(before, anything(undefined)), /^task: must be a text/],
    ['a side that is nothing', () => library.diff(before, anything(3)), /^after: must be keys with values/],
    ['no judgements', () => library.weights(anything('x')), /^judgements: must be/],
    [
      'a language that there is not',
      () => library.reports.csv(anything({}), anything({ lang: 'fr' })),
      /^lang: must be one of ja, en/,
    ],
    ['no file of a config', () => readConfig(anything(1)), /^file: must be a text/],
  ])('%s is refused with what, where and how', async (_, call, said) => {
    const error: unknown = await Promise.resolve()
      .then(call)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OptionsError);
    expect(error instanceof OptionsError ? error.message : '').toMatch(said);
  });

  it.each([
    [{ seed: -1 }, /^seed: must be 0 or more/],
    [{ samples: 3 }, /^samples: must be 100 or more/],
    [{ k: 0.5 }, /^k: must be a whole number/],
    [
      { weights: { kind: 'ranges', ranges: { nope: [0, 1] } } },
      /^weights\.nope: must be a criterion of this run/,
    ],
    [{ weights: { kind: 'ranges', ranges: { 'law-change-frequency': [0, 0.5] } } }, /add up to 1/],
  ])('of robustness: %j', async (options, said) => {
    const result = await library.score(before);
    expect(() => library.robustness(result, anything(options))).toThrow(said);
  });

  it('are reported in both languages, without a word of zod', async () => {
    const error: unknown = await library.score(anything(3)).catch((thrown: unknown) => thrown);
    const [wrong] = error instanceof OptionsError ? error.wrong : [];
    expect(wrong?.says.ja).toBe('「3」は指定できません。正しい値：一覧（[…]）');
  });
});

it('an error says where and what, without looking into its problems', async () => {
  const broken = [{ name: 'x.csv', bytes: new TextEncoder().encode('x') }];
  await expect(library.score(broken)).rejects.toThrow(/x\.csv:1 no-id-column No id column/);
  await expect(library.score(broken)).rejects.toBeInstanceOf(InventoryError);
  await expect(
    library.weights({ name: 'j.yaml', bytes: new TextEncoder().encode('method: nope\n') }),
  ).rejects.toBeInstanceOf(ConfigError);
});

it('a config gives criteria and options that score and check take', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'library-'));
  try {
    const file = path.join(folder, 'commonality.yaml');
    writeFileSync(file, 'missing: midpoint\ncheck: { fail-on: warning, min-coverage: 80% }\n');
    const { criteria, options, check } = await readConfig(file);
    expect((await library.score(before, criteria, options)).run.missing).toBe('midpoint');
    expect(
      (await library.check(before, criteria, { ...check, policies: { ...check.policies, minCoverage: 1 } }))
        .failed,
    ).toBe(true);
    expect(check).toMatchObject({ failOn: 'warning', policies: { minCoverage: 0.8 } });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
