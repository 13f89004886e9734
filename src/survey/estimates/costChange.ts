import type { ClassPrice } from '../answers/classPrices.js';
import type { AskedTask } from '../plan.js';
import { sampledByMargins } from './calibrated.js';
import { estimateOf, type Limits95 } from './estimate.js';
import { calibratedOf, groupsFor, type Frame } from './field.js';
import { sampledBySums } from './sampled.js';
import type { FieldAnswers } from './source.js';

/** By how much the running cost of all municipalities would change, as a share: 0.1 is a rise of a tenth. */
export interface CostChange {
  readonly low: number;
  readonly high: number;
  /** municipalities that said what they pay */
  readonly n: number;
}

/**
 * What vendors ask of those that perform a task against what these pay today, as a ratio of totals by linearisation. The
 * vendors that answered are no sample, so that nothing between their lowest and highest prices is likelier: the limits
 * are the lower one of the lowest prices and the upper one of the highest. Undefined where too few answered, or where a
 * class that performs the task has no price.
 */
export function costChangeOf(
  task: AskedTask,
  prices: readonly ClassPrice[],
  frame: Frame,
): CostChange | undefined {
  if (!task.asks.includes('cost')) return undefined;
  const { strata } = frame.plan;
  const estimand = 'mean';
  const answers = frame.source.answersTo({ task, question: 'cost', field: '', estimand });
  const groups = groupsFor(
    strata.map((_, i) => i),
    answers,
    frame,
  );
  const byClass = strata.map(({ name }) => prices.find(({ stratum }) => stratum === name));
  if (groups.length === 0) return undefined;
  if (answers.sums.some(({ x }, i) => x > 0 && byClass[i] === undefined)) return undefined;
  const [low, high] = [ratioAt('low'), ratioAt('high')];
  return low && high && { low: low.low - 1, high: high.high - 1, n: low.n };

  function ratioAt(end: 'low' | 'high'): (Limits95 & { readonly n: number }) | undefined {
    const against = priced(
      answers,
      byClass.map((price) => (price?.[end] ?? 0) / costUnit),
    );
    const weighted = calibratedOf(groups, against, frame.options);
    if (typeof weighted === 'string') return undefined;
    const sampled = weighted === undefined ? sampledBySums(groups, against.sums) : sampledByMargins(weighted);
    const found = estimateOf(estimand, false, sampled);
    return typeof found === 'string' ? undefined : { ...found, n: answered(answers) };
  }
}

/** Prices are in yen, and municipalities answer in 10,000 yen. */
const costUnit = 10_000;

function answered({ sums }: FieldAnswers): number {
  return sums.reduce((all, { applying }) => all + applying, 0);
}

/** Answers with the price of their class in the place of the figure, and the figure in that of the base. */
function priced({ sums, observations, ...rest }: FieldAnswers, prices: readonly number[]): FieldAnswers {
  return {
    ...rest,
    observations: observations?.map((each) => ({
      ...each,
      y: (prices[each.stratum] ?? 0) * each.x,
      x: each.y,
    })),
    sums: sums.map((each, i) => {
      const price = prices[i] ?? 0;
      const { x, y, wx, wy, wwxx, wwxy, wwyy } = each;
      return {
        ...each,
        y: price * x,
        x: y,
        wy: price * wx,
        wx: wy,
        wwyy: price * price * wwxx,
        wwxy: price * wwxy,
        wwxx: wwyy,
      };
    }),
  };
}
