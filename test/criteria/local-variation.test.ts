import { describe, expect, it } from 'vitest';
import localVariation from '../../criteria/local-variation.js';
import { close, conditionsOf, judge, needsOf, rangeOf, sentences } from './judge.js';

describe('local-variation', () => {
  it.each([
    [
      'need and practice are the same everywhere',
      { need_variation: 0, practice_variation: 0 },
      [1, 1],
      [0, 0],
    ],
    [
      'every body needs and does something else',
      { need_variation: 1, practice_variation: 1 },
      [0, 0],
      [1, 1],
    ],
    [
      'need and practice count alike',
      { need_variation: 0.8, practice_variation: 0.6 },
      [0.3, 0.3],
      [0.7, 0.7],
    ],
    ['one of the two leaves the other open', { need_variation: 0.8 }, [0.1, 0.6], [0.4, 0.9]],
    [
      'limits of need',
      { need_variation: { low: 0.4, high: 0.6 }, practice_variation: 0.5 },
      [0.45, 0.55],
      [0.45, 0.55],
    ],
    [
      'a rating of high variation speaks against sharing',
      { local_variation_rating: 'high' },
      [0, 1 / 3],
      [2 / 3, 1],
    ],
    [
      'a rating of low variation speaks for sharing',
      { local_variation_rating: 'low' },
      [2 / 3, 1],
      [0, 1 / 3],
    ],
    [
      'a rating narrows what the figures leave open',
      { need_variation: 0.9, local_variation_rating: 'high' },
      [0.05, 1 / 3],
      [2 / 3, 0.95],
    ],
  ])('%s', (_, cells, range, extent) => {
    expect(rangeOf(localVariation, cells)).toEqual(close(range));
    expect(judge(localVariation, cells)).toMatchObject({ extent: close(extent) });
  });

  it.each([
    ['both are surely large', { need_variation: 0.6, practice_variation: 0.4 }, ['functions-by-size']],
    ['need alone makes it large', { need_variation: 1 }, ['functions-by-size']],
    ['it may be smaller', { need_variation: 0.9 }, []],
    ['nothing is known', {}, []],
  ])('poses functions by size only where they surely differ: %s', (_, cells, conditions) => {
    expect(conditionsOf(localVariation, cells)).toEqual(conditions);
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(localVariation, {})).toEqual([
      'need_variation',
      'practice_variation',
      'left_to_ordinance',
      'local_variation_rating',
    ]);
  });

  it.each([
    ['leaves something to ordinances', true],
    ['leaves nothing to them', false],
  ])('bounds practice where its article %s', (_, left_to_ordinance) => {
    const outcome = judge(localVariation, { need_variation: 0.4, left_to_ordinance });
    const practice =
      outcome.status === 'scored' ? outcome.parts.find(({ id }) => id === 'practice') : undefined;
    expect(practice).toMatchObject({ is: 'bounded', range: left_to_ordinance ? [0, 2 / 3] : [1 / 3, 1] });
    expect(
      judge(localVariation, { need_variation: 0.4, practice_variation: 0.9, left_to_ordinance }),
    ).toEqual(judge(localVariation, { need_variation: 0.4, practice_variation: 0.9 }));
  });

  it('says what differs, and by how much', () => {
    const outcome = judge(localVariation, { need_variation: 0.8, practice_variation: 0.6 });
    expect(sentences(outcome, 'ja')).toEqual([
      '人口規模や地域によるニーズの差は80%',
      '団体ごとの運用の差は60%',
      '規模や地域により必要な機能が違う：共通にする範囲を決めること',
    ]);
    expect(sentences(outcome, 'en')[0]).toBe('need differs by 80% with population and place');
  });
});
