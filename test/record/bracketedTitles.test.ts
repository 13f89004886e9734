import { describe, expect, it } from 'vitest';
import { lawKey } from '../../src/record/laws/lawKey.js';
import { matchLaws } from '../../src/record/laws/matchLaws.js';
import { laws } from './laws.js';

// 附則 and 内規 are no names, 通勤手当 is an everyday word, and an amending act has the name of many.
const named = laws.titles().flatMap((title) => {
  const [, before = '', within = ''] = /^([^（]+)（(.+)）$/u.exec(title) ?? [];
  return within === '' || before.includes('の一部を改正する') ? [] : [{ title, before, within }];
});

function onlyFamily(written: string): string | undefined {
  const [match, another] = matchLaws([written], laws);
  return another === undefined && match !== undefined && 'family' in match && match.is === 'matched'
    ? match.family.title
    : undefined;
}

function isNameOfOne(part: 'before' | 'within', name: string): boolean {
  return lawKey(name).length >= 6 && named.filter((each) => each[part] === name).length === 1;
}

describe('a title with a bracket', () => {
  it('is found by what stands before it, with an article or without', () => {
    const one = named.filter(({ before }) => isNameOfOne('before', before));
    // The number of an order of eight ministries is more than one part of a cell.
    const missed = one.filter(({ before, title }) =>
      [before, `${before}第四条`].some((written) => onlyFamily(written) !== title),
    );
    expect(one.length).toBeGreaterThan(260);
    expect(missed.map(({ before }) => before).filter((each) => !each.includes('、'))).toEqual([]);
  });

  it('is found by what stands within it', () => {
    const one = named.filter(({ within }) => isNameOfOne('within', within));
    const missed = one.filter(({ within, title }) => onlyFamily(within) !== title);
    expect(one.length).toBeGreaterThan(220);
    // What is a title of its own as well is that law.
    expect(missed.filter(({ within }) => laws.byTitle(lawKey(within)) === undefined)).toEqual([]);
  });

  it('is found by its number in figures, with its article', () => {
    const [match] = matchLaws(['昭和21年厚生省令第42号第4条'], laws);
    expect(match).toMatchObject({
      is: 'matched',
      family: { title: '昭和二十一年厚生省令第四十二号（死産の届出に関する規程）' },
      cites: { articles: [{ within: 'act', from: '4', to: '4' }], isWhole: false },
    });
  });
});

describe('the articles that a title with a bracket holds', () => {
  it('are not cited by whoever names it', () => {
    const name = '検察庁法第二条第四項の規定による各高等裁判所支部に対応して各高等検察庁支部を設置する庁令';
    const cites = [name, `昭和二十三年法務庁令第一号（${name}）`].map((each) => matchLaws([each], laws)[0]);
    for (const match of cites) expect(match).toMatchObject({ cites: { articles: [], isWhole: true } });
  });
});

describe('the number of any law', () => {
  it('may have an article behind it', () => {
    expect(onlyFamily('昭和二十二年法律第六十七号第二百四十四条の二')).toBe('地方自治法');
    expect(onlyFamily('昭和23年政令第52号附則第3条')).toBe(
      '昭和二十三年政令第五十二号（消防組織法の施行に関する政令）',
    );
  });
});
