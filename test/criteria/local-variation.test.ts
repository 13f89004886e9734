import { describe, expect, it } from 'vitest';
import localVariation from '../../criteria/local-variation.js';
import { judge, needsOf, sentences } from './judge.js';

describe('local-variation', () => {
  it.each([
    ['need is the same everywhere', { need_variation: 0 }, 1, 0],
    ['every body needs something else', { need_variation: 1 }, 0, 1],
    ['practice is the same everywhere', { practice_variation: 0 }, 1, 0],
    ['every body does it differently', { practice_variation: 1 }, 0, 1],
    ['need and practice are averaged', { need_variation: 0.8, practice_variation: 0.6 }, 0.3, 0.7],
    ['a judgement of high variation speaks against sharing', { local_variation_rating: 'high' }, 0, 1],
    ['a judgement of low variation speaks for sharing', { local_variation_rating: 'low' }, 1, 0],
  ])('%s', (_, cells, value, extent) => {
    const outcome = judge(localVariation, cells);
    expect(outcome).toMatchObject({ value: expect.closeTo(value, 12), extent: expect.closeTo(extent, 12) });
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(localVariation, {})).toEqual([
      'need_variation',
      'practice_variation',
      'local_variation_rating',
    ]);
  });

  it('says what differs, and by how much', () => {
    const outcome = judge(localVariation, { need_variation: 0.8, practice_variation: 0.6 });
    expect(sentences(outcome, 'ja')).toEqual([
      '人口規模や地域によるニーズの差は80%',
      '団体ごとの運用の差は60%',
    ]);
    expect(sentences(outcome, 'en')[0]).toBe('need differs by 80% with population and place');
  });
});
