import { describe, expect, it } from 'vitest';
import {
  defineCriterion,
  minutes,
  say,
  scored,
  share,
  unknown,
  type Evidence,
} from '../../src/criterion/index.js';
import { CriterionError } from '../../src/scoring/criterionError.js';
import { judge } from '../../src/scoring/judge.js';
import { tasksOf } from './scene.js';
import { scripted, worth, type OneJudgement } from './scripted.js';

const words = { ja: () => '根拠', en: () => 'evidence' };
const texts = { ja: '視点', en: 'criterion' };

function judging(outcome: OneJudgement): () => unknown {
  const broken = defineCriterion({
    id: 'broken',
    theme: 'need',
    title: texts,
    asks: texts,
    viewpoint: { quote: '', at: minutes.viewpoints },
    rationale: texts,
    fields: { x: share({ title: texts }) },
    params: {},
    score: () => outcome,
  });
  return () => judge(tasksOf([{ id: 'T1', entries: [0.5] }], ['x']), broken, {});
}

const because: Evidence<'x'> = { field: 'x', value: 0.5, says: say(words, {}) };
const undeclared = { ...because, field: 'y' as 'x' }; // the cast: a plugin in JavaScript can do what the type forbids

const faults: readonly (readonly [string, OneJudgement, string])[] = [
  ['a value above 1', scored(1.1, [because]), 'a value of 1.1, and it must lie between 0 and 1'],
  ['a value below 0', scored(-0.1, [because]), 'a value of -0.1, and it must lie between 0 and 1'],
  [
    'a value that is not a number',
    scored(Number.NaN, [because]),
    'a value of NaN, and it must lie between 0 and 1',
  ],
  ['a value without evidence', scored(0.5, []), 'a value without evidence'],
  [
    'a value outside its own range',
    scored(0.9, [because], { range: [0.2, 0.6] }),
    'a value of 0.2 to 0.6, point 0.9, and it must lie between 0 and 1',
  ],
  [
    'evidence from a field it did not declare',
    scored(0.5, [undeclared]),
    'evidence from the field y, which it does not declare',
  ],
  [
    'evidence from a field it did not declare behind some from one that it did',
    scored(0.5, [because, undeclared]),
    'evidence from the field y, which it does not declare',
  ],
];

describe('a criterion that breaks its contract stops the run with its id', () => {
  it.each(faults)('%s', (_, outcome, fault) => {
    expect(judging(outcome)).toThrow(CriterionError);
    expect(judging(outcome)).toThrow(
      expect.objectContaining({ name: 'CriterionError', criterion: 'broken', fault }),
    );
    expect(judging(outcome)).toThrow(`criterion broken, task T1: ${fault}`);
  });
});

it('what the code of a criterion throws names the criterion and the task', () => {
  const cause = new TypeError('x is not a function');
  const { criterion } = scripted('s', [worth(1)]);
  const thrower = {
    ...criterion,
    judge() {
      throw cause;
    },
  };
  const tasks = tasksOf([{ id: 'T1', entries: [1] }], ['s']);
  expect(() => judge(tasks, thrower, {})).toThrow(
    expect.objectContaining({
      name: 'CriterionError',
      criterion: 's',
      fault: 'TypeError: x is not a function',
      scene: { task: 'T1', at: tasks.at(0) },
      cause,
    }),
  );
});

it('only what is known is counted, and what has no extent may have any', () => {
  const script = [worth(1, { extent: 0.25 }), worth(0), unknown('x')];
  const { scored: count, extents } = scripted('s', script, { decides: 'leave' });
  expect(count).toBe(2);
  expect([...(extents?.lows ?? [])]).toEqual([0.25, 0, 0]);
  expect([...(extents?.highs ?? [])]).toEqual([0.25, 1, 1]);
});

it('an outcome keeps the ends of its range, and an unknown one may be anything', () => {
  const { lows, highs, values } = scripted('s', [worth(0.4, { range: [0.3, 0.8] }), worth(0), unknown('x')]);
  expect([...lows]).toEqual([0.3, 0, 0]);
  expect([...highs]).toEqual([0.8, 0, 1]);
  expect([...values]).toEqual([0.4, 0, 0.5]);
});
