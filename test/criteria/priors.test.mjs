import { beforeAll, describe, expect, it } from 'vitest';
import { priors } from '../../.tools/validation/priors.mjs';
import { criteria } from '../../criteria/index.ts';
import { paramsOf } from '../../src/scoring/params.ts';

describe('what counts for an unknown part', () => {
  const answered = criteria.filter(({ fromLaws }) => fromLaws === true);
  let computed;

  beforeAll(async () => {
    computed = await priors(new URL('../../', import.meta.url));
  });

  // The record lists laws alone, so that it cannot know how many tasks have none.
  const selective = ['statutory-basis'];

  it.each(answered.filter(({ id }) => !selective.includes(id)).map((each) => [each.id, each]))(
    'is the mean over the tasks of the nation where the record knows it: %s',
    (id, criterion) => {
      const { mean, tasks } = computed.find((each) => each.id === id);
      // Only articles answer it, and the tasks of the nation name laws.
      if (tasks === 0) expect(paramsOf(criterion)['prior']).toBe(0.5);
      else expectMean(criterion, 'prior', { mean, tasks });
    },
  );

  it.each(answered.map((each) => [each.id, each]))(
    'is the mean of a part by itself where the record knows several: %s',
    (id, criterion) => {
      const { parts } = computed.find((each) => each.id === id);
      for (const { param, mean, tasks } of parts) expectMean(criterion, param, { mean, tasks });
    },
  );

  it.each(selective)('is the middle of what only laws are known of: %s', (id) => {
    expect(paramsOf(answered.find((each) => each.id === id))['prior']).toBe(0.5);
  });

  const others = criteria.filter(({ fromLaws }) => fromLaws !== true);

  it.each(others.map((each) => [each.id, each]))('is the middle where it does not: %s', (_, criterion) => {
    expect(paramsOf(criterion)['prior']).toBe(0.5);
  });
});

function expectMean(criterion, param, { mean, tasks }) {
  expect(paramsOf(criterion)[param]).toBe(Number(mean.toFixed(2)));
  const { description, ja } = criterion.params[param].meta();
  expect([description, ja].every((text) => text.includes(String(tasks)))).toBe(true);
}
