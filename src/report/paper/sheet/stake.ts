import type { Spread, TaskEffect } from '../../../model/effect.js';
import type { Lang, Text } from '../../../text/lang.js';
import { spreadText } from '../../effect/amount.js';
import { hourUnit, yenUnit } from '../../effect/words.js';
import { noErrorMark, sheetLabels, stakeCells } from '../words.js';

/** Hours freed, else the hours of today, and the change of the running cost. */
export function stakeText(effect: TaskEffect | undefined, lang: Lang): string {
  if (effect === undefined) return sheetLabels.noStake[lang];
  const { money, hasNoLimits } = effect;
  const cost = money.running && stakeCells.money[lang]({ spread: sumText(money.running, yenUnit, lang) });
  const said = [hoursText(effect, lang), hasNoLimits ? undefined : cost].flatMap((each) => each ?? []);
  return said.length === 0 ? sheetLabels.noStake[lang] : said.join(lang === 'ja' ? '、' : '; ');
}

/** Of one body where nothing says how bodies differ: no number of them makes it a figure of the nation. */
function hoursText(
  { freed, freedPerBody, hoursNow, hasNoLimits }: TaskEffect,
  lang: Lang,
): string | undefined {
  if (hasNoLimits && freedPerBody !== undefined)
    return stakeCells.inOneBody[lang]({ spread: spreadText(freedPerBody, hourUnit, lang) });
  if (freed !== undefined) return stakeCells.freed[lang]({ spread: sumText(freed, hourUnit, lang) });
  return hoursNow && stakeCells.now[lang]({ spread: sumText(hoursNow, hourUnit, lang) });
}

/** A figure with its limits, or that it has none. */
export function sumText(spread: Spread, unit: Text, lang: Lang): string {
  const said = spreadText(spread, unit, lang);
  return spread.low === spread.high ? `${said}${noErrorMark[lang]}` : said;
}
