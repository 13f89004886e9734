import type { SheetEntry } from '../../../paper/paperSheet.js';
import { cut } from '../../../text/cut.js';
import { word, type Lang } from '../../../text/lang.js';
import { displayWidth } from '../../../text/width.js';
import { evidenceText } from '../../score/reasons.js';
import { titleOf } from '../../score/report.js';
import type { SheetOptions } from '../report.js';
import { apartWords, sheetLabels } from '../words.js';
import { room } from './room.js';

/** Why a task is in its group, in as many words as have room. */
export function sheetReason({ reason }: SheetEntry, options: SheetOptions): string {
  const { lang } = options;
  if (reason.is === 'none') return sheetLabels[reason.open ? 'noReasonYet' : 'noReason'][lang];
  if (reason.is === 'sentence') return cut(word(reason.says, lang), room.reason);
  const { criterion, evidence } = reason.outcome;
  const title = titleOf(criterion, options);
  const apart = reason.apart >= 0.05 ? apartWords[lang]({ points: reason.apart }) : '';
  const said = fittingIn(
    evidence.map((each) => evidenceText(each, lang)),
    room.reason - displayWidth(`${title}：${apart}`),
    lang,
  );
  return `${title}${lang === 'ja' ? '：' : ': '}${said}${apart}`;
}

/** As much of the evidence as has room, each piece whole; of the first at least its beginning. */
function fittingIn(evidence: readonly string[], columns: number, lang: Lang): string {
  const between = lang === 'ja' ? '、' : '; ';
  const [first = '', ...others] = evidence;
  return others.reduce(
    (said, each) => {
      const longer = `${said}${between}${each}`;
      return displayWidth(longer) <= columns ? longer : said;
    },
    cut(first, columns),
  );
}
