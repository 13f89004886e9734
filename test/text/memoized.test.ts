import { expect, it } from 'vitest';
import { memoized } from '../../src/text/memoized.js';

it('a thing is made once, however often it is asked for', () => {
  const made: string[] = [];
  const lengthOf = memoized((of: string) => {
    made.push(of);
    return `${of.length}`;
  });
  expect(['a', 'bb', 'a', ''].map(lengthOf)).toEqual(['1', '2', '1', '0']);
  expect(made).toEqual(['a', 'bb', '']);
});

it('what comes after very many is made each time, and right', () => {
  let made = 0;
  const twice = memoized((of: number) => {
    made += 1;
    return `${of}${of}`;
  });
  for (let of = 0; of < 20_000; of += 1) twice(of);
  expect([twice(7), twice(19_999)]).toEqual(['77', '1999919999']);
  expect(made).toBe(20_001);
});
