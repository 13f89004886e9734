import { withoutExcerptMark } from '../../text/trim/withoutExcerptMark.js';

// Old forms of characters that titles and cells mix with the new ones, and signs that are written in several ways.
const oldForms =
  '學國會廣縣區號劃關圖應據總發變濱澤當實寶效藥齡龍鹽眞條來禮驛藝歸讓營處證單團斷獨榮壽辨辯瓣竝萬與兩傳亂體舊舘稅敎淸靑產臺戶爲惡衞隱假繼經檢效鑛裁殘盡圍醫圓拂擔鐵轉燒';
const newForms =
  '学国会広県区号画関図応拠総発変浜沢当実宝効薬齢竜塩真条来礼駅芸帰譲営処証単団断独栄寿弁弁弁並万与両伝乱体旧館税教清青産台戸為悪衛隠仮継経検効鉱裁残尽囲医円払担鉄転焼';

const modern = new Map([...oldForms].map((old, i) => [old, [...newForms][i] ?? old]));
const smallKana = 'ぁぃぅぇぉっゃゅょァィゥェォッャュョ';
const largeKana = 'あいうえおつやゆよアイウエオツヤユヨ';
const large = new Map([...smallKana].map((small, i) => [small, [...largeKana][i] ?? small]));
const kanjiDigits = '〇一二三四五六七八九';

/**
 * A title in the form in which titles are compared: NFKC; without blanks, quotation marks and the signs 、・ that
 * cells use both within and between titles; ヶ ヵ as ケ; 及び, 並びに, 又は in kanji alone, as old titles have them;
 * small kana as large, as old titles have them too; one spelling of 手続, 障害 and 子ども; old characters as new; digits as
 * kanji, one by one.
 */
export function lawKey(title: string): string {
  return withoutExcerptMark(title.normalize('NFKC'))
    .replace(/[\s、,,。.・･·:;'"“”‘’「」『』〈〉《》【】()[\]〔〕{}]/gu, '')
    .replace(/[ヶヵカ](?=年|月|所|国|条)/gu, 'ケ')
    .replace(/および|及び/gu, '及')
    .replace(/ならびに|並びに/gu, '並')
    .replace(/または|又は/gu, '又')
    .replace(/手続き/gu, '手続')
    .replace(/障(?:がい|碍|礙)/gu, '障害')
    .replace(/子供|こども|子ども/gu, '子ども')
    .replace(/[ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/gu, (small) => large.get(small) ?? small)
    .replace(/[-‐‑‒–—―−ー─]/gu, 'ー')
    .replace(/\d/gu, (digit) => kanjiDigits[Number(digit)] ?? digit)
    .replace(/\p{Script=Han}/gu, (character) => modern.get(character) ?? character)
    .toLowerCase();
}
