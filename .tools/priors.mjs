// What counts for an unknown part: the mean value of each criterion that the record can answer, over the nation's tasks.
// `node .tools/priors.mjs` prints them; a test compares them with the defaults of the params named prior.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';

const inventory = 'fixtures/national/inventory.csv';

/**
 * One row for each such criterion: { id, mean, tasks, prior, parts: [{ id, mean, tasks, prior }] }, the parts being those
 * that have a prior of their own; of the parts of a task only those that are known count.
 */
export async function priors(root) {
  const { criteria } = await load('criteria/index.ts');
  const { readInventory } = await load('src/inventory/readInventory.ts');
  const { fieldsOf } = await load('src/criterion/fieldsOf.ts');
  const { judge } = await load('src/scoring/judge.ts');
  const { paramsOf } = await load('src/scoring/params.ts');
  const input = { name: inventory, bytes: readFileSync(new URL(inventory, root)) };
  const { tasks } = await readInventory([input], { fields: fieldsOf(criteria) });
  return criteria
    .filter(({ fromLaws }) => fromLaws === true)
    .map((criterion) => {
      const params = paramsOf(criterion);
      const { values, counted, outcome } = judge(tasks, criterion, params, 'available');
      const parts = Object.entries(criterion.parts)
        .filter(([, { prior }]) => prior !== undefined)
        .map(([id, { prior }]) => {
          const points = tasks.ids.flatMap((_, task) => knownPoints(outcome(task), id));
          return { id, ...meanOf(points), prior: params[prior], param: prior };
        });
      const known = values.filter((_, task) => counted[task] > 0);
      return { id: criterion.id, ...meanOf([...known]), prior: params.prior, parts };
    });
}

function knownPoints(outcome, id) {
  const part = outcome.parts?.find((each) => each.id === id);
  return part === undefined || part.is === 'unknown' || part.point === undefined ? [] : [part.point];
}

function meanOf(values) {
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, tasks: values.length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { id, parts, ...all } of await priors(new URL('..', import.meta.url))) {
    for (const { mean, tasks, prior, id: part } of [all, ...parts])
      console.log(
        `${[id, part].filter(Boolean).join('.')}: ${mean.toFixed(4)} over ${tasks} tasks (prior ${prior})`,
      );
  }
}
