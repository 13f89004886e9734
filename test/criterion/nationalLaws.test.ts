import { describe, expect, it } from 'vitest';
import { nationalLaws } from '../../src/criterion/index.js';

describe('nationalLaws', () => {
  it.each([
    '生活保護法',
    '地方税法施行令',
    '都市計画法施行規則',
    '市町村の合併の特例に関する法律施行規則',
    '卸売市場法施行規則',
    '人事院規則',
    '会計検査院審査規則',
    '小売物価統計調査規則',
    '北海道開発局組織規則',
    '鉄道事業等監査規則',
    '砂防法施行規程',
    '児童福祉施設の設備及び運営に関する基準',
    '景観に関する条例の制定に関する基準を定める省令',
    '昭和二十一年厚生省令第四十二号（死産の届出に関する規程）',
    '国民健康保険法第9条第1項',
    '国民健康保険法（昭和33年法律第192号）',
  ])('keeps %s, a law of the state', (name) => {
    expect(nationalLaws([name])).toEqual([name]);
  });

  it.each([
    '○○市手数料条例',
    '手数料条例施行規則',
    '公の施設の設置及び管理に関する条例第5条',
    '〇〇町公民館条例（昭和50年条例第3号）',
    '美郷町財務規則',
    '○○市老人福祉法施行規則',
    '川崎市児童福祉法施行細則',
    '町会計規則',
    '東京都財務規則',
    '補助金交付要綱',
    '事務取扱要領',
    '文書取扱規程',
    '職員服務訓令',
    'Ｘ町契約規則',
  ])('drops %s, a local rule', (name) => {
    expect(nationalLaws([name])).toEqual([]);
  });

  it.each([
    '0',
    '×',
    '予算措置',
    '任意',
    '国の通知',
    '法定義務なし',
    '協定書',
    '総合計画',
    '補助金交付要綱他',
    '検査の方法',
    '任意の自治事務',
    '予算補助',
    '首長の判断',
    '法定外',
    'ナシ',
    'N/A',
    'no legal basis',
    '（任意）',
  ])('drops %s, no name of a law', (name) => expect(nationalLaws([name])).toEqual([]));

  it.each([
    '消防組織法他',
    '農地法 同実施要綱',
    '地域再生基本方針、都市再生特別措置法',
    '都市再生特別措置法、国の通知',
    '児童福祉法（義務なし）',
    '墓地、埋葬等に関する法律及びこれらの法律に基づく条例',
    '自治法96①⑥',
    '自転車競技法',
    '「農地法」第４条・第５条',
    '『道路法』',
    '［道路法］',
    '【農地法】【道路法】',
    '（昭和22年法律第224号）',
  ])('keeps %s, which names one', (name) => expect(nationalLaws([name])).toEqual([name]));

  it('a rule that refers back is what stands before it', () => {
    expect(nationalLaws(['○○条例', '同施行規則'])).toEqual([]);
    expect(nationalLaws(['農地法', '同施行規則'])).toEqual(['農地法', '同施行規則']);
    expect(nationalLaws(['農地法', '○○条例、同施行規則'])).toEqual(['農地法']);
  });

  it('the title of one bylaw that holds names of laws names none', () => {
    expect(nationalLaws(['児童福祉法及び障害者総合支援法に基づく指定通所支援の基準等を定める条例'])).toEqual(
      [],
    );
  });

  it('keeps the order and the spelling of what is left', () => {
    expect(nationalLaws(['戸籍法', '○○市手数料条例', '住民基本台帳法'])).toEqual([
      '戸籍法',
      '住民基本台帳法',
    ]);
  });
});
