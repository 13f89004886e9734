// What counts for an unknown part: the mean value of each criterion that the record can answer, over the nation's tasks.
// `node .tools/priors.mjs` prints them; a test compares them with the defaults of the params named prior.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';

const inventory = 'fixtures/national/inventory.csv';

/** One row for each such criterion: { id, mean, tasks }; of the parts of a task only those that are known count. */
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
      const { values, counted } = judge(tasks, criterion, paramsOf(criterion), 'available');
      const known = values.filter((_, task) => counted[task] > 0);
      const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
      return { id: criterion.id, mean, tasks: known.length, prior: criterion.params.prior };
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { id, mean, tasks, prior } of await priors(new URL('..', import.meta.url)))
    console.log(`${id}: ${mean.toFixed(4)} over ${tasks} tasks (prior ${prior.parse(undefined)})`);
}
