import { beforeAll, describe, expect, it } from 'vitest';
import { priors } from '../../.tools/priors.mjs';
import { criteria } from '../../criteria/index.ts';
import { paramsOf } from '../../src/scoring/params.ts';

describe('what counts for an unknown part', () => {
  const answered = criteria.filter(({ fromLaws }) => fromLaws === true);
  let computed;

  beforeAll(async () => {
    computed = await priors(new URL('../../', import.meta.url));
  });

  it.each(answered.map((each) => [each.id, each]))(
    'is the mean over the tasks of the nation where the record knows it: %s',
    (id, criterion) => {
      const { mean, tasks } = computed.find((each) => each.id === id);
      // Only articles answer it, and the tasks of the nation name laws.
      if (tasks === 0) {
        expect(paramsOf(criterion)['prior']).toBe(0.5);
        return;
      }
      expect(paramsOf(criterion)['prior']).toBe(Number(mean.toFixed(2)));
      const { description, ja } = criterion.params['prior'].meta();
      expect([description, ja].every((text) => text.includes(String(tasks)))).toBe(true);
    },
  );

  const others = criteria.filter(({ fromLaws }) => fromLaws !== true);

  it.each(others.map((each) => [each.id, each]))('is the middle where it does not: %s', (_, criterion) => {
    expect(paramsOf(criterion)['prior']).toBe(0.5);
  });
});
