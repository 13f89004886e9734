import { describe, expect, it } from 'vitest';
import { likelyTown } from '../../../src/record/municipalities/likelyTown.js';
import { municipalityOf } from '../../../src/record/municipalities/municipalityOf.js';

describe('spellings of one name', () => {
  it.each([
    ['四条畷市', '四條畷市'],
    ['大阪府四条畷市', '四條畷市'],
    ['飛驒市', '飛騨市'],
    ['龍ケ﨑市', '龍ケ崎市'],
    ['竜ヶ崎市', '龍ケ崎市'],
    ['関が原町', '関ケ原町'],
    ['関ヶ原町', '関ケ原町'],
    ['茅ケ崎市', '茅ヶ崎市'],
    ['鎌ヶ谷市', '鎌ケ谷市'],
    ['塩釜市', '塩竈市'],
    ['檜原村', '檜原村'],
    ['桧原村', '檜原村'],
    ['髙松市', '高松市'],
    ['富士河口湖町', '富士河口湖町'],
    ['木曾町', '木曽町'],
    ['鯵ヶ沢町', '鰺ヶ沢町'],
    ['塩竃市', '塩竈市'],
    ['蘆屋市', '芦屋市'],
    ['壹岐市', '壱岐市'],
    ['諌早市', '諫早市'],
    ['梼原町', '檮原町'],
    ['横浜巿', '横浜市'],
    ['鹿嶋市', '鹿嶋市'],
    ['佐賀県鹿島市', '鹿島市'],
    ['鹿島市', '鹿島市'],
    ['大井町（神奈川県）', '大井町'],
    ['府中市（東京）', '府中市'],
    ['鹿嶋市（茨城県）', '鹿嶋市'],
  ])('%s is %s', (written, name) => {
    expect(municipalityOf(written)).toMatchObject({ kind: 'found', municipality: { name } });
  });

  it.each([
    ['1100', '札幌市'],
    ['1202', '函館市'],
    ['11002', '札幌市'],
    ['12025', '函館市'],
    ['131016.0', '千代田区'],
    ['０１１００２', '札幌市'],
  ])('the code %s is that of %s', (code, name) => {
    expect(municipalityOf(code)).toMatchObject({ kind: 'found', municipality: { name } });
  });
});

describe('what a name that is none probably means', () => {
  it.each([
    ['福岡県那珂川町', undefined, '那珂川市'],
    ['兵庫県篠山市', undefined, '丹波篠山市'],
    ['富谷町', '宮城県', '富谷市'],
    ['滝沢村', undefined, '滝沢市'],
    ['長久手町', undefined, '長久手市'],
    ['浦和市', '埼玉県', 'さいたま市'],
    ['岩槻市', undefined, 'さいたま市'],
    ['清水市', undefined, '静岡市'],
    ['鳩ヶ谷市', undefined, '川口市'],
    ['前原市', undefined, '糸島市'],
    ['三田川町', undefined, '吉野ヶ里町'],
    ['札幌', '北海道', '札幌市'],
    ['武蔵村山市役所', '東京都', '武蔵村山市'],
    ['能勢町役場', undefined, '能勢町'],
    ['鹿島市', '茨城県', '鹿嶋市'],
    ['横浜市中区', undefined, '横浜市'],
    ['札幌市中央区', '北海道', '札幌市'],
    ['千代田', '東京都', '千代田区'],
    ['柏崎市高柳町', undefined, '柏崎市'],
    ['鎌倉市教育委員会', undefined, '鎌倉市'],
    ['横浜氏', undefined, '横浜市'],
    ['秋川市', undefined, 'あきる野市'],
    ['篠山町', undefined, '丹波篠山市'],
    ['城東町', '兵庫県', '丹波篠山市'],
    ['筑波町', undefined, 'つくば市'],
    ['茨城県筑波郡筑波町', undefined, 'つくば市'],
    ['泉市', undefined, '仙台市'],
    ['大野町', '福岡県', '大野城市'],
    ['由比町', undefined, '静岡市'],
    ['京北町', '京都府', '京都市'],
    ['大井町', '埼玉県', 'ふじみ野市'],
    ['大井町（埼玉県）', undefined, 'ふじみ野市'],
    ['大井町(埼玉)', undefined, 'ふじみ野市'],
    ['龍ヶ崎市役所', undefined, '龍ケ崎市'],
    ['1101', undefined, '札幌市'],
    ['141186', undefined, '横浜市'],
    ['14131', undefined, '川崎市'],
    ['旭町', '愛知県', undefined],
    ['夕川市', undefined, undefined],
    ['武蔵野村山市', undefined, '武蔵村山市'],
  ])('%s (%s): %s', (written, prefecture, near) => {
    expect(likelyTown(written, prefecture).near).toBe(near);
  });

  it.each([
    ['○○広域連合', 'association'],
    ['西多摩衛生組合', 'association'],
    ['大阪府', 'prefecture'],
    ['横浜市中区', 'ward'],
    ['兵庫県篠山市', 'former'],
    ['全市町村', 'several'],
    ['県内全市町村', 'several'],
    ['10市町', 'several'],
    ['全1741団体', 'several'],
    ['東京23区', 'several'],
    ['1101', 'ward'],
  ])('%s: %s', (written, reason) => {
    expect(likelyTown(written).reason).toBe(reason);
  });

  it('nothing is guessed of what is like no name', () => {
    expect(likelyTown('架空の団体')).toEqual({});
  });
});
