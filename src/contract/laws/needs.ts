import type { Outcome } from '../../criterion/outcome.js';
import { counter } from '../counterexample.js';
import { forEachTask, type Law } from '../law.js';

/** Where it does not know, it asks for cells of its own that are empty. */
export const needs: Law = {
  id: 'needs',
  title: { ja: '不明のときは、空のセルだけを求める', en: 'asks only for cells that are empty' },
  broken: forEachTask((outcome, cells, { criterion }) => {
    const needed = needsOf(outcome);
    const strange = needed.find((field) => !Object.hasOwn(criterion.fields, field));
    if (strange !== undefined) return { ...counter(declared, strange), path: 'needs' };
    const filled = needed.find((field) => cells[field] !== undefined);
    return filled === undefined ? undefined : { ...counter(empty, filled), path: 'needs' };
  }),
};

function needsOf(outcome: Outcome): readonly string[] {
  if (outcome.status === 'not-applicable') return [];
  const ofParts = outcome.parts.flatMap((part) => part.needs);
  return outcome.status === 'unknown' ? [...ofParts, ...outcome.needs] : ofParts;
}

const declared = { ja: '宣言した項目', en: 'a field that it declares' };
const empty = { ja: '空のセルの項目', en: 'a field whose cell is empty' };
