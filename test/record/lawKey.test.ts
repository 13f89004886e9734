import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lawKey } from '../../src/record/laws/lawKey.js';
import { laws } from './laws.js';

it.each([
  ['児童手当法施行令 第2条', '児童手当法施行令第二条'],
  ['「医薬品、医療機器等の品質」', '医薬品医療機器等の品質'],
  ['三ヶ年計画', '三ケ年計画'],
  ['カード法', 'カード法'],
  ['及び・および・並びに・ならびに・又は・または', '及及並並又又'],
  ['手続き、障がい、障碍、障礙、子供、こども、子ども', '手続障害障害障害子ども子ども子ども'],
  ['ゃッ-−─', 'やツーーー'],
  ['戰傷國鐵ＪＲ法抄', '戰傷国鉄jr法'],
  ['戸藉法', '戸籍法'],
])('%s is compared as %s', (title, key) => {
  expect(lawKey(title)).toBe(key);
});

// Each step on what the steps before it left.
const steps: readonly (readonly [RegExp, string])[] = [
  [/[ヶヵカ](?=年|月|所|国|条)/gu, 'ケ'],
  [/および|及び/gu, '及'],
  [/ならびに|並びに/gu, '並'],
  [/または|又は/gu, '又'],
  [/手続き/gu, '手続'],
  [/障(?:がい|碍|礙)/gu, '障害'],
  [/子供|こども|子ども/gu, '子ども'],
  [/[-‐‑‒–—―−ー─]/gu, 'ー'],
];

it('a title is changed at once as it would be step by step', () => {
  const pieces = 'ヶヵカ年月所国条おょび及なら並にまた又は手続き障がい碍礙子供こどもー-―';
  const texts = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 12 });
  fc.assert(
    fc.property(texts, (text) => {
      const key = steps.reduce((title, [written, instead]) => title.replace(written, instead), text);
      expect(lawKey(text)).toBe(key.replaceAll('ょ', 'よ'));
    }),
  );
});

it('a key is its own key', () => {
  expect(laws.titles().filter((title) => lawKey(lawKey(title)) !== lawKey(title))).toEqual([]);
});
