import type { Text } from '../text/lang.js';
import type { Doubt } from './recognise.js';
import type { SharedGround } from './similarity.js';

/** Why two tasks that are alike were not taken for the same. */
export const doubts: Readonly<Record<Doubt, Text>> = {
  below: { ja: 'しきい値に届かない', en: 'below the threshold' },
  replaced: { ja: '名称の一部が置き換わっている', en: 'a part of the name is another' },
  'other-laws': { ja: '根拠法令が異なる', en: 'under different laws' },
  namesakes: {
    ja: '法令の記載がなく、同名の事務が複数の法令にある',
    en: 'no law, and several laws have such a task',
  },
};

/** What two tasks share beside their names. */
export const grounds: Readonly<Record<SharedGround, Text>> = {
  article: { ja: '条が同じ', en: 'same article' },
  law: { ja: '法令が同じ', en: 'same law' },
  none: { ja: '法令は比べられない', en: 'laws cannot be compared' },
  'other-laws': { ja: '共通の法令なし', en: 'no law in common' },
};
