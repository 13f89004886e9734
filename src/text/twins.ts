// Signs that tables of characters take for one another (Shift_JIS by JIS and by Windows): ～〜, －−, ∥‖, ―—, ￠¢ …
const signs = ['～〜∼∿', '－−', '∥‖', '―—─', '￠¢', '￡£', '￢¬', '￤¦', '￣‾', '＼＼', '・･·∙•'];

// Forms of one character in names of people and places, and old forms of kanji: the one in use first.
const kanji =
  '高髙 崎﨑嵜 徳德 浜濱濵 辺邊邉 斎齋 斉齊 沢澤 国國 広廣 桜櫻 竜龍 滝瀧 島嶋嶌 槙槇 曽曾 富冨 真眞 恵惠 寿壽 栄榮 条條 会會 学學 県縣 区區 駅驛 号號 円圓 豊豐 点點 鉄鐵 医醫 薬藥 検檢 戸戶 為爲 緒緖 館舘 礼禮 瀬瀨 渋澁 塩鹽 釜竈竃 桧檜 鯵鰺 関關 渓溪 頼賴 凛凜 亀龜 巌巖 剣劍劔 黒黑 静靜 穂穗 万萬 与與 両兩 並竝 乱亂 予豫 争爭 仏佛 仮假 価價 体體 余餘 来來 歩步 実實 当當 団團 図圖 壮壯 売賣 変變 数數 断斷 旧舊 楽樂 様樣 気氣 済濟 満滿 独獨 猟獵 画畫 発發 祢禰 税稅 経經 継繼 総總 繊纖 聴聽 脱脫 芸藝 蔵藏 虫蟲 蛍螢 覚覺 観觀 訳譯 読讀 証證 説說 転轉 軽輕 郎郞 郷鄕 録錄 鎮鎭 険險 随隨 霊靈 顔顏 駆驅 騨驒 験驗 鶏鷄 麦麥 黄黃 吉𠮷 諫諌 梼檮 籠篭 頸頚 渕淵渊 柳栁 桑桒 峰峯 岳嶽 函凾 芦蘆 壱壹 弐貳 参參 禅禪 砺礪 薮藪 莱萊 鴬鶯 蛎蠣 市巿';

const one: ReadonlyMap<string, string> = new Map(
  [...signs, ...kanji.split(' ')].flatMap((row) => {
    const [first = '', ...others] = [...row];
    return others.map((other) => [other, first] as const);
  }),
);

const twin = new RegExp(`[${[...one.keys()].join('')}]`, 'gu');
const mayHold = /[^ -~\s\u3041-\u3096\u30a1-\u30f6]/;

/**
 * A text with one of each pair of characters that are written for one another, in NFC and without variation selectors:
 * what two texts are compared by where they may have been typed on two machines.
 */
export function withoutTwins(text: string): string {
  if (!mayHold.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(twin, (character) => one.get(character) ?? character);
}
