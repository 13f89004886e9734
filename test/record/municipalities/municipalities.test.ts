import { describe, expect, it } from 'vitest';
import { municipalities as count } from '../../../src/criterion/taskFields.js';
import { coverage } from '../../../src/record/municipalities/coverage.js';
import { jointShare } from '../../../src/record/municipalities/jointShare.js';
import { prefectureNames } from '../../../src/text/prefectures.js';
import { allMunicipalities } from '../../../src/record/municipalities/municipality.js';
import {
  isMunicipality,
  isWard,
  municipalityOf,
  prefectureOf,
} from '../../../src/record/municipalities/municipalityOf.js';

const codeOf = (written: string, prefecture?: string): string => {
  const denoted = municipalityOf(written, prefecture);
  return denoted.kind === 'found' ? denoted.municipality.code : denoted.kind;
};

describe('the table', () => {
  it('has the municipalities that the criteria count on, in 47 prefectures, each code once', () => {
    expect(allMunicipalities).toHaveLength(count);
    expect(new Set(allMunicipalities.map(({ code }) => code)).size).toBe(count);
    expect([...new Set(allMunicipalities.map(({ prefecture }) => prefecture))]).toEqual(prefectureNames);
    expect(prefectureNames).toHaveLength(47);
  });

  it('adds up to the population of Japan by the census of 2020: 126,146,099', () => {
    expect(allMunicipalities.reduce((total, { population }) => total + (population[2020] ?? 0), 0)).toBe(
      126_146_099,
    );
  });

  it('an unknown population is unknown, not zero', () => {
    expect(municipalityOf('双葉町')).toMatchObject({
      municipality: { population: { 2020: undefined, 2025: 211 } },
    });
  });
});

describe('the municipality of a code or a name', () => {
  it.each([
    ['011002', '011002'],
    ['01100', '011002'],
    ['０１１００２', '011002'],
    ['札幌市', '011002'],
    ['北海道 札幌市', '011002'],
    ['東京都府中市', '132063'],
    ['広島県府中市', '342084'],
    ['石狩郡当別町', '013030'],
    ['北海道石狩郡当別町', '013030'],
    ['大和郡山市', '292036'],
    ['余市郡余市町', '014087'],
    ['奈良県高市郡明日香村', '294021'],
    ['福島県田村郡三春町', '075213'],
    ['東村山郡山辺町', '063011'],
    ['千代田区', '131016'],
    ['茅ケ崎市', '142077'],
    ['塩釜市', '042030'],
    ['011003', 'bad-check-digit'],
    ['府中市', 'ambiguous'],
    ['伊達市', 'ambiguous'],
    ['大阪府府中市', 'unknown'],
    ['99999', 'unknown'],
    ['1100', '011002'],
    ['東京都', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (written, code) => {
    expect(codeOf(written)).toBe(code);
  });

  it('every municipality is found by its code, and by its name with its prefecture', () => {
    for (const each of allMunicipalities) {
      expect(codeOf(each.code)).toBe(each.code);
      expect(codeOf(each.code.slice(0, 5))).toBe(each.code);
      expect(codeOf(`${each.prefecture}${each.name}`)).toBe(each.code);
      expect(codeOf(each.name, each.prefecture)).toBe(each.code);
    }
  });

  it('a prefecture decides between namesakes', () => {
    expect(codeOf('伊達市', '福島')).toBe('072133');
    expect(codeOf('札幌市', '福島県')).toBe('unknown');
  });

  it('namesakes are reported', () => {
    expect(municipalityOf('府中市')).toMatchObject({
      candidates: [{ prefecture: '東京都' }, { prefecture: '広島県' }],
    });
  });
});

describe('a code', () => {
  it.each([
    ['011002', true],
    ['01100', true],
    ['011003', false],
    ['010006', false],
    ['011011', false],
    ['112046', false],
  ])('%s is that of a municipality of today: %s', (code, is) => {
    expect(isMunicipality(code)).toBe(is);
  });

  it.each([
    ['011011', true],
    ['141011', true],
    ['131016', false],
    ['011002', false],
    ['011012', false],
    ['021016', false],
  ])('%s may be that of a ward: %s', (code, is) => {
    expect(isWard(code)).toBe(is);
  });
});

describe('the share that members cover', () => {
  it('is 0 for none, and 1 for all', () => {
    expect(coverage([])).toEqual({ byNumber: 0, byPopulation: 0 });
    expect(coverage(allMunicipalities)).toEqual({ byNumber: 1, byPopulation: 1 });
  });

  it('is by number and by population, and names nobody twice', () => {
    const share = jointShare(['札幌市', '011002', '当別町']);
    expect(share).toMatchObject({ byNumber: 2 / 1741, unknown: [] });
    expect(share.byPopulation).toBeCloseTo(0.0161, 3);
  });

  it('names that denote none, or more than one, are reported as they were written', () => {
    expect(jointShare(['府中市', '架空市', '札幌市']).unknown).toEqual(['府中市', '架空市']);
    expect(jointShare(['府中市'], '東京都')).toMatchObject({ byNumber: 1 / 1741, unknown: [] });
  });

  it.each([
    ['檮原町/津野町', 2],
    ['京都市 宇治市', 2],
    ['高山市と下呂市', 2],
    ['011002 012025', 2],
    ['東京都 府中市', 1],
    ['大阪 堺市', 0],
    ['大阪市 北区', 0],
    ['新宿区 港区', 2],
    ['京都市／架空市', 0],
  ])('several names in one, %s, are those of all of them or none', (name, members) => {
    expect(jointShare([name])).toMatchObject({
      members: { length: members },
      unknown: members === 0 ? [name] : [],
    });
  });

  it('全市町村 are those of the prefecture, and nothing without one', () => {
    expect(jointShare(['府内全市町村'], '大阪府').members).toHaveLength(43);
    expect(jointShare(['全市町村']).unknown).toEqual(['全市町村']);
    expect(jointShare(['大阪府内の全市町村']).members).toHaveLength(43);
    expect(jointShare(['府内全４３市町村'], '大阪府').members).toHaveLength(43);
    expect(jointShare(['全市町村（43団体）'], '大阪府').members).toHaveLength(43);
    expect(jointShare(['府内全30市町村'], '大阪府').unknown).toEqual(['府内全30市町村']);
    expect(jointShare(['大阪府内全市町村'], '京都府').unknown).toEqual(['大阪府内全市町村']);
  });

  it('a note in brackets may say where a member is or what it does, not that it is none', () => {
    const names = ['府中市（東京都）', '札幌市（幹事）', '能勢町（豊能郡）', '函館市（不参加）'];
    expect(jointShare(names)).toMatchObject({
      members: [{ prefecture: '東京都' }, { name: '札幌市' }, { name: '能勢町' }],
      unknown: ['函館市（不参加）'],
    });
  });

  it.each([
    ['大阪', '大阪府'],
    ['京都', '京都府'],
    ['北海道', '北海道'],
    ['関東', undefined],
  ])('the prefecture %s is %s', (written, name) => {
    expect(prefectureOf(written)).toBe(name);
  });
});
