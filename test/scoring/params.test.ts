import { expect, it } from 'vitest';
import * as z from 'zod';
import type { Criterion } from '../../src/criterion/index.js';
import { paramsOf } from '../../src/scoring/params.js';
import { scripted } from './scripted.js';

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
