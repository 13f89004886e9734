import type { Text } from '../../text/lang.js';
import { frameClasses, frameClassOf } from './frame.js';
import { allMunicipalities, type Municipality } from './municipality.js';
import { stratumTitle } from './stratumTitle.js';

/** Groups of municipalities whose numbers are known, to which the weights of a survey can be made to add up. */
export const marginKinds = ['class', 'type', 'region', 'prefecture'] as const;
export type MarginKind = (typeof marginKinds)[number];

const marginTitles: Readonly<Record<MarginKind, Text>> = {
  class: { ja: '人口階級', en: 'class of population' },
  type: { ja: '種別', en: 'type' },
  region: { ja: '地方', en: 'region' },
  prefecture: { ja: '都道府県', en: 'prefecture' },
};

/** What a margin is called. */
export function marginTitle(kind: MarginKind): Text {
  return marginTitles[kind];
}

/** What a class of a margin is called. */
export function marginClassTitle(kind: MarginKind, name: string): Text {
  return kind === 'class' ? stratumTitle(name) : { ja: name, en: name };
}

/** The class of a municipality: by population, 市・町・村・特別区・指定都市, one of eight regions, or its prefecture. */
export function marginClassOf(kind: MarginKind, municipality: Municipality): string {
  switch (kind) {
    case 'class':
      return frameClassOf(municipality);
    case 'type':
      return typeOf(municipality);
    case 'region':
      return regionOf(municipality);
    case 'prefecture':
      return municipality.prefecture;
  }
}

function typeOf(municipality: Municipality): string {
  return frameClassOf(municipality) === 'designated' ? '指定都市' : municipality.name.slice(-1);
}

// The usual eight regions, by the last number of a prefecture in each.
const regions = [
  ['北海道', 1],
  ['東北', 7],
  ['関東', 14],
  ['中部', 23],
  ['近畿', 30],
  ['中国', 35],
  ['四国', 39],
  ['九州・沖縄', 47],
] as const;

function regionOf({ code }: Municipality): string {
  const prefecture = Number(code.slice(0, 2));
  return regions.find(([, last]) => prefecture <= last)?.[0] ?? '';
}

/** How many municipalities each class has; classes next to each other are the most alike. */
export function marginOf(kind: MarginKind): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(kind === 'class' ? frameClasses.map((id) => [id, 0]) : []);
  for (const each of allMunicipalities) {
    const own = marginClassOf(kind, each);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}
