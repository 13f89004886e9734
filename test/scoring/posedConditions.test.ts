import { expect, it } from 'vitest';
import { say, type Condition, type Wording } from '../../src/criterion/index.js';
import { posedConditions } from '../../src/scoring/posedConditions.js';

const more: Wording<{ readonly more: number }> = {
  ja: (props) => `${props.more}増`,
  en: (props) => `${props.more} more`,
};
const less: Wording<{ readonly more: number }> = {
  ja: (props) => `${props.more}減`,
  en: (props) => `${props.more} less`,
};

function condition(wording: typeof more, figure: number, id = 'busier'): Condition {
  return { id, says: say(wording, { more: figure }) };
}

it('conditions that say the same of the same figure have one number, whoever made them', () => {
  const { numberOf, of } = posedConditions();
  const [first, second] = [numberOf([condition(more, 3)]), numberOf([condition(more, 4)])];
  expect(numberOf([condition(more, 3)])).toBe(first);
  expect(second).not.toBe(first);
  expect(numberOf([condition(less, 3)])).not.toBe(first);
  expect(of(first)?.map(({ says }) => says.en)).toEqual(['3 more']);
});

it('so have lists of them, in their order', () => {
  const { numberOf, of } = posedConditions();
  const list = numberOf([condition(more, 3), condition(less, 1)]);
  expect(numberOf([condition(more, 3), condition(less, 1)])).toBe(list);
  expect(numberOf([condition(less, 1), condition(more, 3)])).not.toBe(list);
  expect(of(list)?.map(({ says }) => says.en)).toEqual(['3 more', '1 less']);
});

it('no condition is 0, and what cannot be told apart by its number is made anew', () => {
  const { numberOf, of } = posedConditions();
  expect([numberOf(undefined), numberOf([])]).toEqual([0, 0]);
  const numbers = Array.from({ length: 3000 }, (_, figure) => numberOf([condition(more, figure)]));
  expect(of(numbers.at(-1) ?? 0)).toBeUndefined();
  const other = numberOf([condition(more, 5, 'another')]);
  expect(of(other)?.map(({ id }) => id) ?? ['another']).toEqual(['another']);
});
