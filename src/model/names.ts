import { headerKey } from '../text/headerKey.js';
import type { Text } from '../text/lang.js';
import { listIds, type ListId, type Track, type Verdict } from './result.js';

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

/** The lists in words: candidates have a list for each track, the others one for each verdict. */
export const listNames: Readonly<Record<ListId, Text>> = { ...trackNames, ...verdictNames };

/** The list of this id, or of this name in either language. */
export function listNamed(given: string): ListId | undefined {
  const key = headerKey(given);
  return listIds.find((id) => namesOf(id).some((name) => headerKey(name) === key));
}

/** An id with its names; what is in brackets may be left out. */
function namesOf(id: ListId): readonly string[] {
  const { ja, en } = listNames[id];
  return [id, ja, ja.replace(/（[^（]*）$/u, ''), en];
}
