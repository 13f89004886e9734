import { describe, expect, it } from 'vitest';
import statutoryBasis from '../../criteria/statutory-basis.js';
import { close, judge, needsOf, partOf, rangeOf, restsOn, sentences } from './judge.js';

const law = ['生活保護法'];

describe('statutory-basis', () => {
  it.each([
    ['law', 'no law at all', { governing_laws: [] }, [0, 0]],
    ['law', 'only an ordinance of the town', { governing_laws: ['○○市手数料条例'] }, [0, 0]],
    ['law', 'a law beside an ordinance', { governing_laws: ['○○市手数料条例', ...law] }, [1, 1]],
    ['law', 'the cell says that there is one', { national_law: 'national' }, [1, 1]],
    ['law', 'the cell says that there is none', { national_law: 'local' }, [0, 0]],
    ['law', 'the cell goes before the names', { governing_laws: law, national_law: 'local' }, [0, 0]],
    ['law', 'a name in no register', { governing_laws: ['ほげほげ法'], national_law: 'unsure' }, [0, 1]],
    ['law', 'an entrusted task, its law unknown', { task_class: 'entrusted-1' }, [0, 1]],
    ['entrusted', 'a self-government task', { governing_laws: law, task_class: 'self-government' }, [0, 0]],
    ['entrusted', 'entrusted by the state', { governing_laws: law, task_class: 'entrusted-1' }, [1, 1]],
    ['entrusted', 'entrusted by the prefecture', { governing_laws: law, task_class: 'entrusted-2' }, [1, 1]],
    ['entrusted', 'some procedures entrusted', { governing_laws: law, entrusted_share: 0.4 }, [0.4, 0.4]],
    [
      'entrusted',
      'a share within limits',
      { governing_laws: law, entrusted_share: { low: 0.2, high: 0.5 } },
      [0.2, 0.5],
    ],
    [
      'entrusted',
      'the class goes before the share',
      { governing_laws: law, task_class: 'entrusted-1', entrusted_share: 0.2 },
      [1, 1],
    ],
    [
      'entrusted',
      'nothing is entrusted without a law',
      { governing_laws: [], task_class: 'entrusted-1' },
      [0, 0],
    ],
    ['entrusted', 'the law may turn out to be none', { task_class: 'entrusted-1' }, [0, 1]],
    ['entrusted', 'a share of it, and no law named', { entrusted_share: 0.4 }, [0, 0.4]],
  ] as const)('%s: %s', (part, _, cells, range) => {
    expect(partOf(statutoryBasis, part, cells).range).toEqual(range);
  });

  it.each([
    ['a law leaves open how firmly', { governing_laws: law }, [0.5, 1]],
    [
      'a self-government task under a law',
      { governing_laws: law, task_class: 'self-government' },
      [0.5, 0.5],
    ],
    ['an entrusted task', { governing_laws: law, task_class: 'entrusted-1' }, [1, 1]],
    ['no law', { governing_laws: [] }, [0, 0]],
    ['a self-government task may or may not rest on a law', { task_class: 'self-government' }, [0, 0.5]],
    ['a rating alone', { statutory_basis_rating: 'high' }, [2 / 3, 1]],
    ['a rating narrows the law', { governing_laws: law, statutory_basis_rating: 'high' }, [2 / 3, 1]],
  ])('%s', (_, cells, range) => {
    expect(rangeOf(statutoryBasis, cells)).toEqual(close(range));
  });

  it('asks for the law, for what the cell may say of it, and for the class', () => {
    expect(needsOf(statutoryBasis, {})).toEqual([
      'governing_laws',
      'national_law',
      'task_class',
      'entrusted_share',
      'statutory_basis_rating',
    ]);
    expect(needsOf(statutoryBasis, { governing_laws: ['ほげほげ法'], national_law: 'unsure' })).toEqual([
      'task_class',
      'entrusted_share',
      'statutory_basis_rating',
    ]);
  });

  it('warns of an entrusted task for which there is no law, and only then', () => {
    const warned = judge(statutoryBasis, { governing_laws: [], task_class: 'entrusted-1' });
    expect(sentences(warned, 'ja').at(-1)).toBe('法定受託事務とされているが、根拠となる国の法令がない');
    const right = judge(statutoryBasis, { governing_laws: [], task_class: 'self-government' });
    expect(sentences(right, 'ja').at(-1)).toBe('定める国の法令はない');
  });

  it('names the law and the class', () => {
    const outcome = judge(statutoryBasis, {
      governing_laws: [...law, '○○町生活保護法施行細則', '地方自治法'],
      task_class: 'entrusted-1',
    });
    expect(restsOn(outcome)).toEqual(['governing_laws', 'task_class']);
    expect(sentences(outcome, 'ja')).toEqual([
      '国の法令2件が規定（生活保護法ほか）',
      '第1号法定受託事務である',
    ]);
    expect(sentences(outcome, 'en')).toEqual([
      'prescribed by 2 laws (生活保護法 …)',
      'class of task: entrusted task, item 1',
    ]);
  });

  it.each([
    [
      'a name in no register',
      { governing_laws: ['ほげほげ法'], national_law: 'unsure' },
      '国の法令か確かめられない名称：ほげほげ法',
    ],
    [
      'no name, and a cell that cannot tell',
      { governing_laws: [], national_law: 'unsure' },
      '国の法令の有無は不明',
    ],
    ['a name that the cell contradicts', { governing_laws: law, national_law: 'local' }, '国の法令はない'],
    [
      'an ordinance',
      { governing_laws: ['○○市手数料条例'] },
      '条例等のみで、定める国の法令はない（○○市手数料条例）',
    ],
  ])('says what it rests on: %s', (_, cells, ja) => {
    expect(sentences(judge(statutoryBasis, cells), 'ja')[0]).toBe(ja);
  });
});
