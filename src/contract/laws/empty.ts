import { counter } from '../counterexample.js';
import { outcomeOf, type Law } from '../law.js';

const noCells = Object.freeze({});

/** An empty cell is unknown, never a value. */
export const empty: Law = {
  id: 'empty',
  title: { ja: 'セルがすべて空なら不明', en: 'is unknown when its cells are empty' },
  broken(subject) {
    const outcome = outcomeOf(subject, noCells);
    if (outcome === undefined || outcome.status === 'unknown') return undefined;
    const got = outcome.status;
    return { ...counter({ ja: 'unknown（不明）', en: 'unknown' }, got), cells: noCells };
  },
};
