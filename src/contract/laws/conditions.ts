import { counter } from '../counterexample.js';
import { forEachTask, type Law } from '../law.js';

/** A criterion poses no condition but those that it declares, because reports and policies know them by their ids. */
export const conditions: Law = {
  id: 'conditions',
  title: {
    ja: '付ける条件は、posesで宣言したものに限る',
    en: 'poses only conditions that it declares in `poses`',
  },
  broken: forEachTask((outcome, _, { criterion }) => {
    if (outcome.status === 'not-applicable') return undefined;
    const { poses = [] } = criterion;
    const strange = (outcome.conditions ?? []).find(({ id }) => !poses.includes(id));
    return strange === undefined ? undefined : { ...counter(declared, strange.id), path: 'conditions' };
  }),
};

const declared = { ja: 'posesにある識別子', en: 'an id from `poses`' };
