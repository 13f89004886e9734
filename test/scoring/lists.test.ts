import { expect, it } from 'vitest';
import { listsOf } from '../../src/scoring/lists.js';
import { defaultThresholds } from '../../src/scoring/verdict.js';
import type { TaskResult } from '../../src/model/result.js';
import type { Column } from '../../src/model/task.js';
import { allOf, play, taskOf } from './scene.js';

const tasks = {
  tasks: [
    { id: 'b', entries: [0.5, 0.25] },
    { id: 'a', entries: [0.5, 0.25] },
    { id: 'c', entries: [{ low: 0.5, high: 1 }, undefined] },
  ],
};

it('the lists stand in their published order, and only those of candidates have a track', () => {
  expect(play(tasks).map(({ id, verdict, track }) => [id, verdict, track])).toEqual([
    ['statutory', 'candidate', 'statutory'],
    ['new-service', 'candidate', 'new-service'],
    ['common-work', 'candidate', 'common-work'],
    ['conditional', 'conditional', undefined],
    ['standardised', 'standardised', undefined],
    ['not-municipal', 'not-municipal', undefined],
    ['leave', 'leave', undefined],
    ['coordinate', 'coordinate', undefined],
    ['held', 'held', undefined],
  ]);
});

it('a task is listed with its name, its place and its track', () => {
  expect(taskOf(play(tasks), 'c')).toMatchObject({
    name: 'task c',
    at: { file: 'scene.csv', line: 4 },
    track: 'common-work',
    verdict: 'held',
  });
});

function factsOf(told: Iterable<TaskResult>): readonly object[] {
  return [...told].map(({ values, ranges, outcomes, atStake, ...task }) => {
    const read = { values: values(), ranges: ranges(), outcomes: outcomes().length, atStake: atStake?.() };
    return { ...task, ...read };
  });
}

it('a list streams the tasks that it holds, in their order', () => {
  const lists = play(tasks);
  expect(lists.flatMap(({ tasks }) => tasks)).toHaveLength(3);
  for (const { tasks, stream } of lists) expect(factsOf(stream())).toEqual(factsOf(tasks));
});

it('the tasks of a list are made once', () => {
  for (const list of play(tasks)) expect(list.tasks).toBe(list.tasks);
});

it('the values of a task are its own, whatever its rank', () => {
  expect(allOf(play(tasks)).map(({ id, values }) => [id, values()])).toEqual([
    ['a', [0.5, 0.25]],
    ['b', [0.5, 0.25]],
    ['c', [0.5, 'unknown']],
  ]);
});

it('a task is in the list of its track, and says which', () => {
  const columns = new Map<string, Column>([
    ['governing_laws', { field: 'governing_laws', value: (task: number) => [['戸籍法'], [], []][task] }],
    ['new_service', { field: 'new_service', value: (task: number) => [false, true, false][task] }],
  ]);
  const ids = ['a', 'b', 'c'];
  const tracked = listsOf({
    tasks: { ids, names: ids, at: (task) => ({ file: 'a.csv', line: task + 2 }), columns },
    judged: [],
    active: [],
    aggregation: { missing: 'midpoint', exponent: 1 },
    thresholds: { ...defaultThresholds, held: 0 },
  });
  expect(tracked.flatMap(({ id, tasks }) => tasks.map((task) => [id, task.id, task.track]))).toEqual([
    ['statutory', 'a', 'statutory'],
    ['new-service', 'b', 'new-service'],
    ['common-work', 'c', 'common-work'],
  ]);
});
