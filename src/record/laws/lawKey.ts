import { withoutExcerptMark } from '../../text/trim/withoutExcerptMark.js';

// Old forms of characters that titles and cells mix with the new ones, 藉 that is taken for 籍, and signs that are written
// in several ways.
const oldForms =
  '學國會廣縣區號劃關圖應據總發變濱澤當實寶效藥齡龍鹽眞條來禮驛藝歸讓營處證單團斷獨榮壽辨辯瓣竝萬與兩傳亂體舊舘稅敎淸靑產臺戶爲惡衞隱假繼經檢效鑛裁殘盡圍醫圓拂擔鐵轉燒藉';
const newForms =
  '学国会広県区号画関図応拠総発変浜沢当実宝効薬齢竜塩真条来礼駅芸帰譲営処証単団断独栄寿弁弁弁並万与両伝乱体旧館税教清青産台戸為悪衛隠仮継経検効鉱裁残尽囲医円払担鉄転焼籍';

const smallKana = 'ぁぃぅぇぉっゃゅょァィゥェォッャュョ';
const largeKana = 'あいうえおつやゆよアイウエオツヤユヨ';
const dashes = '-‐‑‒–—―−─'; // the hyphen first, as a class of characters has it

/** What stands in a key for a character of a title, or for a word, by the first character that it is written with. */
const instead: ReadonlyMap<string, string> = new Map([
  ...paired(oldForms, newForms),
  ...paired(smallKana, largeKana),
  ...paired('0123456789', '〇一二三四五六七八九'),
  ...paired(dashes, 'ー'.repeat(dashes.length)),
  ...paired('ヶヵカ', 'ケケケ'),
  ...paired('お及な並ま又', '及及並並又又'),
  ['手', '手続'],
  ['障', '障害'],
  ['子', '子ども'],
  ['こ', '子ども'],
]);

function paired(from: string, to: string): readonly (readonly [string, string])[] {
  const others = [...to];
  return [...from].map((each, i) => [each, others[i] ?? each]);
}

const signs = /[\s、,,。.・･·:;'"“”‘’「」『』〈〉《》【】()[\]〔〕{}]+/gu;
const words =
  /[ヶヵカ](?=[年月所国条])|および|及び|ならびに|並びに|または|又は|手続き|障(?:がい|[碍礙])|子供|こども/u;
const replaced = new RegExp(`${words.source}|[${dashes}\\d${smallKana}${oldForms}]`, 'gu');

/**
 * A title in the form in which titles are compared: NFKC; without blanks, quotation marks and the signs 、・ that
 * cells use both within and between titles; ヶ ヵ as ケ; 及び, 並びに, 又は in kanji alone, as old titles have them;
 * small kana as large, as old titles have them too; one spelling of 手続, 障害 and 子ども; old characters as new; digits as
 * kanji, one by one.
 */
export function lawKey(title: string): string {
  return withoutExcerptMark(title.normalize('NFKC'))
    .replace(signs, '')
    .replace(replaced, (written) => instead.get(written.charAt(0)) ?? written)
    .toLowerCase();
}
