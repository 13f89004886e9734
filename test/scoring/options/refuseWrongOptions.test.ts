import { describe, expect, it } from 'vitest';
import { criteria } from '../../../criteria/index.js';
import { OptionsError, score, type ScoreOptions } from '../../../src/index.js';

const inputs = [{ name: 'a.csv', bytes: Buffer.from('id,name,law_amendments_per_year\nA,a,3\n') }];

/** What is said of options, as a program in JavaScript may hand them in. */
async function faultOf(options: object): Promise<string> {
  const error: unknown = await score(inputs, criteria, { record: false, ...(options as ScoreOptions) }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(OptionsError);
  return error instanceof OptionsError ? error.message : '';
}

describe('options of a run', () => {
  it.each([
    [
      'a weight of no criterion',
      { weights: { nope: 2 } },
      /^weights\.nope: there is no “nope”; use one of commonality/,
    ],
    ['a near miss', { weights: { comonality: 2 } }, /did you mean “commonality”\?/],
    [
      'a negative weight',
      { weights: { commonality: -2 } },
      /^weights\.commonality: must be a number from 0 to/,
    ],
    ['a weight that is no number', { weights: { commonality: Number.NaN } }, /not NaN/],
    ['a weight in words', { weights: { commonality: 'much' } }, /not much/],
    [
      'a threshold in percent',
      { thresholds: { held: 60 } },
      /^thresholds\.held: must be a number from 0 to 1, not 60/,
    ],
    ['a threshold that there is not', { thresholds: { hold: 0.6 } }, /did you mean “held”\?/],
    ['a rule that there is not', { missing: 'mean' }, /^missing: there is no “mean”/],
    ['an exponent without end', { exponent: Infinity }, /^exponent: must be a number from -10 to 10/],
    ['a criterion that there is not', { criteria: ['nope'] }, /^criteria\[0\]: there is no “nope”/],
    [
      'a param that there is not',
      { params: { 'law-change-frequency': { nope: 1 } } },
      /^params\.law-change-frequency/,
    ],
    [
      'a param of a wrong kind',
      { params: { 'law-change-frequency': { ceiling: 'x' } } },
      /\.ceiling: is not valid/,
    ],
  ])('%s is refused with what, where and how', async (_, options, said) => {
    expect(await faultOf(options)).toMatch(said);
  });

  it('everything that is wrong is said at once', async () => {
    const message = await faultOf({ weights: { nope: 1 }, exponent: 99 });
    expect(message.split('\n')).toHaveLength(2);
  });
});

it('the message of a problem is a text in both languages, also as JSON', async () => {
  const { problems } = await score(
    [{ ...inputs[0]!, bytes: Buffer.from('id,name,law_amendments_per_year\nA,a,x\n') }],
    criteria,
    {
      record: false,
    },
  );
  const problem = problems.find(({ severity }) => severity === 'error');
  expect(problem?.message.en).toMatch(/not a number/);
  expect(JSON.parse(JSON.stringify(problem)).message).toEqual({
    ja: problem?.message.ja,
    en: problem?.message.en,
  });
});
