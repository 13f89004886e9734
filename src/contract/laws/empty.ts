import { settle } from '../../criterion/settle.js';
import { counter } from '../counterexample.js';
import { shown } from '../shownRange.js';
import { trialOutcome, type Law } from '../law.js';

const asPrior = { missing: 'prior', prior: 0.5 } as const;
const noCells = Object.freeze({});

/** An empty cell is unknown, never a value. */
export const empty: Law = {
  id: 'empty',
  title: { ja: 'セルがすべて空なら不明', en: 'is unknown when its cells are empty' },
  broken(subject) {
    const outcome = trialOutcome(subject, noCells);
    if (outcome === undefined || outcome.status === 'unknown') return undefined;
    const { status } = outcome;
    const got = status === 'scored' ? `scored ${shown(settle(outcome, asPrior).range)}` : status;
    return { ...counter({ ja: 'unknown（不明）', en: 'unknown' }, got), cells: noCells };
  },
};
