import type { FrameClass } from './frame.js';
import { langs, type Text } from '../../text/lang.js';

const classTitles: Readonly<Record<FrameClass, Text>> = {
  'under-10k': { ja: '1万人未満', en: 'under 10,000' },
  '10k-30k': { ja: '1万人以上3万人未満', en: '10,000 to 30,000' },
  '30k-50k': { ja: '3万人以上5万人未満', en: '30,000 to 50,000' },
  '50k-100k': { ja: '5万人以上10万人未満', en: '50,000 to 100,000' },
  '100k-300k': { ja: '10万人以上30万人未満', en: '100,000 to 300,000' },
  'over-300k': { ja: '30万人以上', en: '300,000 and over' },
  designated: { ja: '指定都市', en: 'designated cities' },
  ward: { ja: '特別区', en: 'special wards' },
  unknown: { ja: '人口不明', en: 'population unknown' },
};

const whole: Text = { ja: '全国', en: 'all' };

/** What a stratum is called: a class of population, the whole country, or a prefecture by its name. */
export function stratumTitle(id: string): Text {
  const known: Readonly<Record<string, Text>> = { ...classTitles, none: whole };
  return known[id] ?? { ja: id, en: id };
}

const byName: ReadonlyMap<string, Text> = new Map(
  Object.values({ ...classTitles, none: whole }).flatMap((title) =>
    langs.map((lang) => [keyOf(title[lang]), title] as const),
  ),
);

/** What a stratum is called that a sample names in either language: a class of the record is known in both. */
export function stratumNamed(name: string): Text {
  return byName.get(keyOf(name)) ?? { ja: name, en: name };
}

/** A name as it is compared: spreadsheets and people change widths and blanks. */
function keyOf(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
}
