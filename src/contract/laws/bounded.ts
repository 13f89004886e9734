import { counter } from '../counterexample.js';
import { forEachTask, type Law } from '../law.js';

/** Values, and extents where there are any, lie between 0 and 1. */
export const bounded: Law = {
  id: 'bounded',
  title: { ja: '評価値は0から1', en: 'gives values from 0 to 1' },
  broken: forEachTask((outcome) => {
    if (outcome.status !== 'scored') return undefined;
    const { value, extent = 0 } = outcome;
    if (!isUnit(value))
      return counter({ ja: '0以上1以下の評価値', en: 'a value from 0 to 1' }, String(value));
    if (!isUnit(extent))
      return counter({ ja: '0以上1以下のextent', en: 'an extent from 0 to 1' }, String(extent));
    return undefined;
  }),
};

function isUnit(value: number): boolean {
  return value >= 0 && value <= 1;
}
