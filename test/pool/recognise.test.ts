import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/pool/entry.js';
import { recognise, type PairVerdict } from '../../src/pool/recognise.js';
import { entry } from './entries.js';

function namesIn(entries: readonly Entry[], verdicts: readonly PairVerdict[] = [], threshold = 0.9) {
  const { groups, doubtful, ...others } = recognise(entries, verdicts, threshold);
  return {
    ...others,
    groups: groups.map((group) => group.map(({ list, name }) => `${list} ${name}`)),
    doubtful: doubtful.map(({ a, b, why }) => [a.name, b.name, why]),
  };
}

describe('the same task in several lists', () => {
  it('is one whatever signs, kana and endings its name is written with', () => {
    const { groups, joined } = namesIn([
      entry('A', '児童手当の支給に関する事務', { law: '児童手当法' }),
      entry('B', '児童手当支給', { law: '児童手当法' }),
      entry('C', '児童手当 支給事務'),
    ]);
    expect(groups).toHaveLength(1);
    expect(joined).toEqual({ alike: 2, accepted: 0 });
  });

  it('is recognised by its article where names are alike, and is in doubt without one', () => {
    const names = ['犬の登録', '畜犬登録'] as const;
    const law = '狂犬病予防法 第4条';
    expect(namesIn([entry('A', names[0], { law }), entry('B', names[1], { law })]).groups).toHaveLength(1);
    expect(namesIn([entry('A', names[0]), entry('B', names[1])])).toMatchObject({
      groups: [['A 犬の登録'], ['B 畜犬登録']],
      doubtful: [['犬の登録', '畜犬登録', 'below']],
    });
  });

  it('is never assumed where a part of the name stands in place of another', () => {
    const law = '地方税法 第24条';
    const both = [
      entry('A', '個人市町村民税の賦課徴収', { law }),
      entry('B', '法人市町村民税の賦課徴収', { law }),
    ];
    expect(namesIn(both).doubtful).toEqual([
      ['個人市町村民税の賦課徴収', '法人市町村民税の賦課徴収', 'replaced'],
    ]);
  });

  it('is in doubt under different laws, and where a name without a law stands under several', () => {
    const [air, water] = ['大気汚染防止法', '水質汚濁防止法'];
    expect(
      namesIn([
        entry('A', '常時監視結果の報告', { law: air }),
        entry('B', '常時監視結果の報告', { law: water }),
        entry('C', '常時監視結果の報告'),
      ]),
    ).toMatchObject({
      groups: [['A 常時監視結果の報告'], ['B 常時監視結果の報告'], ['C 常時監視結果の報告']],
      doubtful: [
        ['常時監視結果の報告', '常時監視結果の報告', 'namesakes'],
        ['常時監視結果の報告', '常時監視結果の報告', 'namesakes'],
        ['常時監視結果の報告', '常時監視結果の報告', 'other-laws'],
      ],
    });
  });

  it('is never two rows of one list', () => {
    const { groups, doubtful } = namesIn([
      entry('A', '転入届', { id: '1' }),
      entry('A', '転入届', { id: '2' }),
      entry('B', '転入届'),
    ]);
    expect(groups).toEqual([['A 転入届', 'B 転入届'], ['A 転入届']]);
    expect(doubtful).toEqual([]);
  });

  it('does not depend on the order of the lists', () => {
    const entries = [
      entry('A', '犬の登録', { law: '狂犬病予防法 第4条' }),
      entry('B', '畜犬登録', { law: '狂犬病予防法 第4条' }),
      entry('C', '犬の登録'),
      entry('C', '転入届'),
      entry('B', '転入届の受理'),
    ];
    const sets = [entries, entries.toReversed()].map((all) =>
      namesIn(all)
        .groups.map((group) => group.toSorted().join(','))
        .toSorted(),
    );
    expect(sets[0]).toEqual(sets[1]);
  });
});

describe('a decision of a person', () => {
  const [a, b, c] = [entry('A', '転入届の受理'), entry('B', '転入届'), entry('C', '転入届')];

  it('makes two tasks one, and is not asked for again', () => {
    const { groups, doubtful, joined } = namesIn([a, b, c], [{ a, b, same: true }]);
    expect(groups).toEqual([['A 転入届の受理', 'B 転入届', 'C 転入届']]);
    expect(doubtful).toEqual([]);
    expect(joined).toEqual({ alike: 1, accepted: 1 });
  });

  it('keeps two tasks apart that are alike to the last character', () => {
    const { groups, doubtful } = namesIn([b, c], [{ a: b, b: c, same: false }]);
    expect(groups).toEqual([['B 転入届'], ['C 転入届']]);
    expect(doubtful).toEqual([]);
  });

  it('that others make impossible is returned', () => {
    const refused = { a, b: c, same: false };
    const { contradicted } = namesIn([a, b, c], [{ a, b, same: true }, { a: b, b: c, same: true }, refused]);
    expect(contradicted).toEqual([refused]);
  });
});
