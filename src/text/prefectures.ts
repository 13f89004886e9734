import { headerKey } from './headerKey.js';

/** The prefectures in the order of their numbers (JIS X 0401), 01 to 47, with their names in Latin letters. */
const prefectures = [
  ['北海道', 'Hokkaido'],
  ['青森県', 'Aomori'],
  ['岩手県', 'Iwate'],
  ['宮城県', 'Miyagi'],
  ['秋田県', 'Akita'],
  ['山形県', 'Yamagata'],
  ['福島県', 'Fukushima'],
  ['茨城県', 'Ibaraki'],
  ['栃木県', 'Tochigi'],
  ['群馬県', 'Gunma'],
  ['埼玉県', 'Saitama'],
  ['千葉県', 'Chiba'],
  ['東京都', 'Tokyo'],
  ['神奈川県', 'Kanagawa'],
  ['新潟県', 'Niigata'],
  ['富山県', 'Toyama'],
  ['石川県', 'Ishikawa'],
  ['福井県', 'Fukui'],
  ['山梨県', 'Yamanashi'],
  ['長野県', 'Nagano'],
  ['岐阜県', 'Gifu'],
  ['静岡県', 'Shizuoka'],
  ['愛知県', 'Aichi'],
  ['三重県', 'Mie'],
  ['滋賀県', 'Shiga'],
  ['京都府', 'Kyoto'],
  ['大阪府', 'Osaka'],
  ['兵庫県', 'Hyogo'],
  ['奈良県', 'Nara'],
  ['和歌山県', 'Wakayama'],
  ['鳥取県', 'Tottori'],
  ['島根県', 'Shimane'],
  ['岡山県', 'Okayama'],
  ['広島県', 'Hiroshima'],
  ['山口県', 'Yamaguchi'],
  ['徳島県', 'Tokushima'],
  ['香川県', 'Kagawa'],
  ['愛媛県', 'Ehime'],
  ['高知県', 'Kochi'],
  ['福岡県', 'Fukuoka'],
  ['佐賀県', 'Saga'],
  ['長崎県', 'Nagasaki'],
  ['熊本県', 'Kumamoto'],
  ['大分県', 'Oita'],
  ['宮崎県', 'Miyazaki'],
  ['鹿児島県', 'Kagoshima'],
  ['沖縄県', 'Okinawa'],
] as const;

/** The full names, by number. */
export const prefectureNames: readonly string[] = prefectures.map(([name]) => name);

const numbers: ReadonlyMap<string, string> = new Map(
  prefectures.flatMap(([name, latin], i) =>
    [name, withoutSuffix(name), latin].map((each) => [headerKey(each), `${i + 1}`.padStart(2, '0')] as const),
  ),
);

/** The number of a prefecture, `01` to `47`, by its name with or without 都・府・県, in Japanese or in Latin letters. */
export function prefectureNumber(name: string): string | undefined {
  return (
    numbers.get(headerKey(name)) ?? numbers.get(headerKey(name.replace(/[- ](?:to|fu|ken|prefecture)$/i, '')))
  );
}

/** 北海道 keeps its 道, which is part of the name; 京都府 loses only its last character. */
function withoutSuffix(name: string): string {
  return name.replace(/[都府県]$/, '');
}
