import { counter } from '../counterexample.js';
import { forEachTask, type Law } from '../law.js';

/** Where it does not know, it asks for cells of its own that are empty. */
export const needs: Law = {
  id: 'needs',
  title: { ja: '不明のときは、空のセルだけを求める', en: 'asks only for cells that are empty' },
  broken: forEachTask((outcome, cells, { criterion }) => {
    if (outcome.status !== 'unknown') return undefined;
    const strange = outcome.needs.find((field) => !Object.hasOwn(criterion.fields, field));
    if (strange !== undefined) return { ...counter(declared, strange), path: 'unknown(…)' };
    const filled = outcome.needs.find((field) => cells[field] !== undefined);
    return filled === undefined ? undefined : { ...counter(empty, filled), path: 'unknown(…)' };
  }),
};

const declared = { ja: '宣言した項目', en: 'a field that it declares' };
const empty = { ja: '空のセルの項目', en: 'a field whose cell is empty' };
