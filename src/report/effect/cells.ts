import type { Spread, TaskEffect } from '../../model/effect.js';
import { figure, percentInColumn } from '../../text/figure.js';
import type { Lang } from '../../text/lang.js';
import { amount, limitsText, middleText, probabilityText, unknownText } from './amount.js';
import { noErrorCell, risesCell } from './words.js';

/** What tables print of a task, column by column. */
export function effectCellsOf(task: TaskEffect, lang: Lang) {
  const { freed, freedPerBody, money, smallTown, hasNoLimits } = task;
  const limits = freed === undefined ? '' : limitsText(freed, lang);
  return {
    freed: middleText(freed, lang),
    limits: hasNoLimits ? noErrorCell[lang] : limits,
    perBody: middleText(freedPerBody, lang),
    cost: rise(money.change, money.rises, percentInColumn),
    towns: rise(hoursMore(smallTown.freed), smallTown.loses, (more) =>
      Math.abs(more) < threeDigits ? figure(more) : amount(more, lang),
    ),
  };

  function rise(
    change: Spread | undefined,
    probability: number | undefined,
    shown: (change: number) => string,
  ): string {
    if (change !== undefined && change.low === change.high)
      return `${change.low > 0 ? '+' : ''}${shown(change.low)}`;
    return probability === undefined
      ? unknownText[lang]
      : risesCell[lang]({ probability: probabilityText(probability, lang) });
  }
}

const threeDigits = 1000;

/** Hours freed as hours more: what is freed at most is the least that is added. */
function hoursMore(freed: Spread | undefined): Spread | undefined {
  if (freed?.high === undefined) return undefined;
  return { low: 0 - freed.high, high: 0 - freed.low };
}
