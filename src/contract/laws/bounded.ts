import type { Outcome } from '../../criterion/outcome.js';
import type { Range } from '../../criterion/range.js';
import type { Counterexample } from '../../model/contract.js';
import { counter } from '../counterexample.js';
import { shown } from '../shownRange.js';
import { forEachTask, type Law } from '../law.js';

/** Values, and extents where there are any, lie between 0 and 1. */
export const bounded: Law = {
  id: 'bounded',
  title: { ja: '評価値は0から1', en: 'gives values from 0 to 1' },
  broken: forEachTask(outside),
};

/** What of an outcome lies outside 0 to 1. */
export function outside(outcome: Outcome): Counterexample | undefined {
  if (outcome.status !== 'scored') return undefined;
  for (const { id, is, range, point = range[0] } of outcome.parts) {
    if (is === 'not-applicable') continue;
    if (!isUnit(range[0]) || !isUnit(range[1]) || !(range[0] <= point && point <= range[1]))
      return { ...counter(wanted, shownWith(point, range)), path: id };
  }
  const extent = (outcome.extent ?? []).find((each) => !isUnit(each));
  return extent === undefined ? undefined : counter(wantedExtent, String(extent));
}

const wanted = {
  ja: '0以上1以下の評価値と、それを含む幅',
  en: 'a value from 0 to 1 and a range that holds it',
};

function shownWith(point: number, range: Range): string {
  return point === range[0] ? shown(range) : `${shown(range)} (${point})`;
}

const wantedExtent = { ja: '0以上1以下のextent', en: 'an extent from 0 to 1' };

function isUnit(value: number): boolean {
  return value >= 0 && value <= 1;
}
