import { describe, expect, it } from 'vitest';
import statutoryBasis from '../../criteria/statutory-basis.js';
import { judge, needsOf, restsOn, sentences, valueOf } from './judge.js';

const law = ['生活保護法'];

describe('statutory-basis', () => {
  it.each([
    ['no law at all', { governing_laws: [] }, 0],
    ['no law, whatever the class says', { governing_laws: [], task_class: 'self-government' }, 0],
    ['only an ordinance of the town', { governing_laws: ['○○市手数料条例'] }, 0],
    ['a law, class unknown', { governing_laws: law }, 0.5],
    ['a law beside an ordinance', { governing_laws: ['○○市手数料条例', ...law] }, 0.5],
    ['a self-government task under a law', { governing_laws: law, task_class: 'self-government' }, 0.5],
    ['a task entrusted by the state', { governing_laws: law, task_class: 'entrusted-1' }, 1],
    ['a task entrusted by the prefecture', { governing_laws: law, task_class: 'entrusted-2' }, 1],
    ['an entrusted task, its law unknown', { task_class: 'entrusted-1' }, 1],
    ['no procedure entrusted', { governing_laws: law, entrusted_share: 0 }, 0.5],
    ['some procedures entrusted', { governing_laws: law, entrusted_share: 0.4 }, 0.7],
    ['all procedures entrusted', { governing_laws: law, entrusted_share: 1 }, 1],
    ['a share entrusted shows that there is a law', { entrusted_share: 0.4 }, 0.7],
    [
      'the share refines the class of self-government',
      { governing_laws: law, task_class: 'self-government', entrusted_share: 0.2 },
      0.6,
    ],
    [
      'a judgement answers where the law is unknown',
      { task_class: 'self-government', statutory_basis_rating: 'high' },
      1,
    ],
  ])('%s', (_, cells, value) => {
    expect(valueOf(statutoryBasis, cells)).toBeCloseTo(value, 12);
  });

  it('lets the value of a law alone be set', () => {
    expect(valueOf(statutoryBasis, { governing_laws: law }, { lawOnly: 0.2 })).toBeCloseTo(0.2, 12);
    expect(
      valueOf(statutoryBasis, { governing_laws: law, entrusted_share: 0.5 }, { lawOnly: 0 }),
    ).toBeCloseTo(0.5, 12);
  });

  it.each([
    ['nothing is known', {}],
    ['a self-government task may or may not rest on a law', { task_class: 'self-government' }],
    ['a share of nothing entrusted shows no law', { entrusted_share: 0 }],
  ])('is unknown when %s', (_, cells) => {
    expect(needsOf(statutoryBasis, cells)).toEqual(['governing_laws', 'statutory_basis_rating']);
  });

  it('warns of an entrusted task for which no law is named', () => {
    const outcome = judge(statutoryBasis, { governing_laws: [], task_class: 'entrusted-1' });
    expect(outcome).toMatchObject({ status: 'scored', value: 0 });
    expect(sentences(outcome, 'ja').at(-1)).toBe('法定受託事務とされているが、根拠となる国の法令がない');
    expect(judge(statutoryBasis, { governing_laws: [], task_class: 'self-government' })).not.toHaveProperty(
      'caution',
    );
  });

  it('says what an empty class was taken for, where that decides', () => {
    const under = judge(statutoryBasis, { governing_laws: law });
    expect(sentences(under, 'ja')).toEqual(['国の1法令が規定（生活保護法）。区分が空欄のため自治事務扱い']);
    expect(sentences(under, 'en')).toEqual(['prescribed by 生活保護法; taken as not entrusted (no class)']);
    const local = judge(statutoryBasis, { governing_laws: ['○○市手数料条例'] });
    expect(sentences(local, 'ja')).toEqual(['条例等のみで、定める国の法令はない（○○市手数料条例）']);
    const shared = judge(statutoryBasis, { governing_laws: law, entrusted_share: 0 });
    expect(sentences(shared, 'ja')[0]).toBe('国の1法令が規定（生活保護法）');
  });

  it('names the law and the class', () => {
    const outcome = judge(statutoryBasis, {
      governing_laws: [...law, '○○町生活保護法施行細則', '地方自治法'],
      task_class: 'entrusted-1',
    });
    expect(restsOn(outcome)).toEqual(['governing_laws', 'task_class']);
    expect(sentences(outcome, 'ja')).toEqual([
      '国の2法令が規定（生活保護法ほか）',
      '第1号法定受託事務である',
    ]);
    expect(sentences(outcome, 'en')).toEqual([
      'prescribed by 2 laws (生活保護法 …)',
      'class of task: entrusted task, item 1',
    ]);
  });
});
