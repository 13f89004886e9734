import type { Text } from '../text/lang.js';
import type { Track, Verdict } from './result.js';

/** The verdicts in words, as reports and problems print them. */
export const verdictNames = {
  candidate: { ja: '共通化候補', en: 'candidate' },
  conditional: { ja: '条件付き候補', en: 'conditional' },
  standardised: { ja: '標準化対象（20業務）', en: 'standardised' },
  'not-municipal': { ja: '市町村の事務でない', en: 'not municipal' },
  leave: { ja: '各団体の判断に委ねる', en: 'leave' },
  coordinate: { ja: '共同調達との調整', en: 'coordinate' },
  held: { ja: '情報不足', en: 'held' },
} as const satisfies Record<Verdict, Text>;

/** The tracks in words. */
export const trackNames = {
  statutory: { ja: '法令事務', en: 'statutory' },
  'new-service': { ja: '新サービス', en: 'new service' },
  'common-work': { ja: '共通事務', en: 'common work' },
} as const satisfies Record<Track, Text>;
