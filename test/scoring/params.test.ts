import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import statutoryBasis from '../../criteria/statutory-basis.js';
import type { Criterion, Judged } from '../../src/criterion/index.js';
import { settle } from '../../src/criterion/settle.js';
import { paramsOf, priorOf } from '../../src/scoring/params.js';
import { scripted } from './scripted.js';

const texts = { ja: '観点', en: 'part' };

const params = { ceiling: z.number().positive().default(6), floor: z.number().default(0) };
// Judged in each test, and not above them: mutation testing learns from the tests which lines they reach.
const given = (): Criterion => ({ ...scripted('criterion', []).criterion, params });

it('without any given, every param has its default', () => {
  expect(paramsOf(given())).toEqual({ ceiling: 6, floor: 0 });
});

it('those given are taken, and the rest have their defaults', () => {
  expect(paramsOf(given(), { ceiling: 12 })).toEqual({ ceiling: 12, floor: 0 });
});

it.each([
  ['of the wrong kind', { ceiling: '12' }],
  ['out of its range', { ceiling: -1 }],
  ['that the criterion does not have', { cieling: 12 }],
])('a param %s is an error', (_, wrong) => {
  expect(() => paramsOf(given(), wrong)).toThrow(z.ZodError);
});

describe('a part with a prior of its own', () => {
  const parts = { all: { title: texts, share: 0.75, because: texts, prior: 'ownPrior' } };
  const rest = { rest: { title: texts, share: 0.25, because: texts } };
  const share = z.number().default(0.2);
  const criterion = (): Criterion => ({
    ...scripted('criterion', []).criterion,
    parts: { ...parts, ...rest },
    params: { prior: z.number().default(0.6), ownPrior: share },
  });

  it('counts with it, and the others with that of the criterion', () => {
    expect(priorOf(criterion(), paramsOf(criterion()))).toBe(0.3);
  });

  it('counts with what somebody gives for the whole criterion, unless its own is given too', () => {
    expect(paramsOf(criterion(), { prior: 0.4 })).toEqual({ prior: 0.4, ownPrior: 0.4 });
    expect(paramsOf(criterion(), { prior: 0.4, ownPrior: 0.1 })).toEqual({ prior: 0.4, ownPrior: 0.1 });
    expect(paramsOf(criterion(), { ownPrior: 0.1 })).toEqual({ prior: 0.6, ownPrior: 0.1 });
  });

  it('is worth that in a task of which the rest is known', () => {
    const law = { governing_laws: ['図書館法'] };
    const params = paramsOf(statutoryBasis);
    const outcome = statutoryBasis.score(law, params) as Judged;
    const worth = 0.5 + 0.5 * Number(params['entrustedPrior']);
    expect(worth).toBeLessThan(0.75);
    expect(settle(outcome, { missing: 'prior', prior: 0.5 }).point).toBeCloseTo(worth, 12);
    expect(settle(outcome, { missing: 'midpoint', prior: 0.5 }).point).toBeCloseTo(0.75, 12);
  });
});
