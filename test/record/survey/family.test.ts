import { describe, expect, it } from 'vitest';
import { familyOf } from '../../../src/record/survey/family.js';

describe('the family of a law', () => {
  it.each([
    ['地方税法', '地方税法'],
    ['地方税法施行令', '地方税法'],
    ['地方税法施行規則', '地方税法'],
    ['人口動態調査令施行細則', '人口動態調査令'],
    ['日本国憲法の改正手続に関する法律　抄', '日本国憲法の改正手続に関する法律'],
    ['施行令', '施行令'],
  ])('%s belongs to %s', (title, family) => {
    expect(familyOf(title)).toBe(family);
  });

  it.each([
    '環境省関係浄化槽法施行規則',
    '国家公安委員会関係刑事収容施設及び被収容者等の処遇に関する法律施行規則',
    '内閣府の所管するこども家庭庁関係法令に係る国家戦略特別区域法施行規則',
  ])('%s, a ministry’s own rules, is a family of its own, as in the national inventory', (title) => {
    expect(familyOf(title)).toBe(title);
  });

  it('an order with a word of its own before 施行令 inside the title is not folded', () => {
    const title =
      '消費生活用製品安全法施行令第十四条第二項の規定に基づく都道府県知事又は市長の報告に関する省令';
    expect(familyOf(title)).toBe(title);
  });
});
