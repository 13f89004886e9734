import type { Text } from '../text/lang.js';
import type { Path } from './document/document.js';

/** Params of the first edition, each with what takes its place. */
const removed: ReadonlyMap<string, Text> = new Map([
  [
    'statutory-basis.lawOnly',
    {
      ja: '法令の有無と法定受託の別は、それぞれ半分ずつ数える観点になりました。この行を消してください。不明のときの値は prior で指定できます。',
      en: 'National law and entrustment are parts now, which count one half each. Remove this line; prior sets what counts where they are unknown.',
    },
  ],
  [
    'law-change-frequency.reform',
    {
      ja: '制度改正の予定は、視点の15%を占める観点になりました。この行を消してください。不明のときの値は prior で指定できます。',
      en: 'An announced reform is a part now, which counts 15% of its criterion. Remove this line; prior sets what counts where it is unknown.',
    },
  ],
]);

/** What replaced the param at a path of a config; undefined where there never was one. */
export function removedParam([key, criterion, param]: Path): Text | undefined {
  return key === 'params' ? removed.get(`${String(criterion)}.${String(param)}`) : undefined;
}
