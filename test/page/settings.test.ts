import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { missingRules } from '../../src/model/result.js';
import { configSchema } from '../../src/config/schema.js';
import type { KeptFigures } from '../../src/model/kept/keptFigures.js';
import type { WhatIfData } from '../../src/report/paper/whatIfData.js';
import {
  configOf,
  fragmentOf,
  inPercent,
  publishedSettings,
  settingsIn,
  withWeight,
} from '../../src/page/whatIf/settings.js';
import { parse } from 'yaml';

const ids = criteria.map(({ id }) => id);
const kept: KeptFigures = {
  version: 1,
  ids: [],
  criteria: ids.map((id) => ({ id, weight: 1 / ids.length, cases: [], of: [] })),
  missing: 'prior',
  exponent: 1,
  thresholds: { leave: 0.75, coordinate: 0.5, held: 0.5 },
  extents: [],
  flags: [],
  track: [],
  tracks: [],
  hours: [],
};
const data: WhatIfData = { kept, names: [], titles: criteria.map(({ title }) => title), profiles: [] };

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const weights = fc
  .array(fc.nat(1000), { minLength: ids.length, maxLength: ids.length })
  .filter((given) => sum(given) > 0)
  .map(inPercent);
const limits = fc.record({ leave: hundredths(), coordinate: hundredths(), held: hundredths() });
const settings = fc.record({ weights, missing: fc.constantFrom(...missingRules), thresholds: limits });

function hundredths() {
  return fc.nat(100).map((n) => n / 100);
}

describe('weights', () => {
  it('add up to 100 whichever is moved, and those that are not keep their order', () => {
    fc.assert(
      fc.property(weights, fc.nat(ids.length - 1), fc.nat(1000), (before, index, tenths) => {
        const after = withWeight(before, index, tenths / 10);
        expect(sum(after)).toBeCloseTo(100, 2);
        expect(after[index]).toBe(tenths / 10);
        for (const [i, one] of before.entries())
          for (const [j, other] of before.entries())
            if (i !== index && j !== index && one < other)
              expect(after[i]).toBeLessThanOrEqual(after[j] ?? 0);
      }),
    );
  });

  it('are shared equally by the others where all of it was on one', () => {
    expect(withWeight([100, 0, 0], 0, 40)).toEqual([40, 30, 30]);
    expect(withWeight([100], 0, 40)).toEqual([100]);
  });
});

describe('the address', () => {
  it('names settings so that they come back as they were', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const fragment = fragmentOf(given, data);
        expect(settingsIn(fragment, data) ?? publishedSettings(data)).toEqual(given);
      }),
    );
  });

  it('names nothing where nothing was changed', () => {
    expect(fragmentOf(publishedSettings(data), data)).toBe('');
  });

  it.each([
    '',
    '#list',
    '#w=',
    '#w=commonality:40',
    `#w=${ids.map((id) => `${id}:0`).join(',')}`,
    '#w=%',
    '#w=a:b:c',
  ])('that is %j, which somebody wrote, leaves the published settings', (fragment) => {
    expect(settingsIn(fragment, data)).toBeUndefined();
  });

  it('of a page with more criteria keeps the proportions, and adds up to 100', () => {
    const fragment = `#w=${ids.map((id, i) => `${id}:${i < 2 ? 20 : 0}`).join(',')},other:60`;
    expect(settingsIn(fragment, data)?.weights.slice(0, 3)).toEqual([50, 50, 0]);
  });

  it('of limits or a rule that there are not keeps those of the run', () => {
    const fragment = `#w=${ids.map((id) => `${id}:5`).join(',')}&missing=magic&limits=2,NaN`;
    expect(settingsIn(fragment, data)).toMatchObject({ missing: 'prior', thresholds: kept.thresholds });
  });
});

it('the config that is copied is one that the program reads, with the same settings', () => {
  fc.assert(
    fc.property(settings, (given) => {
      const config = configSchema(criteria).parse(parse(configOf(given, data)));
      expect(ids.map((id) => config.weights?.[id])).toEqual(given.weights);
      expect(config).toMatchObject({
        missing: given.missing,
        thresholds: given.thresholds,
        criteria: ids,
        exponent: kept.exponent,
      });
    }),
    { numRuns: 30 },
  );
});
