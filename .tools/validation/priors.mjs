// What counts for an unknown part: the mean value of each criterion that the record can answer, over the nation's tasks.
// `node .tools/validation/priors.mjs` prints them; a test compares them with the defaults of the params named prior.
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from '../load.mjs';

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
      const { outcome } = judge(tasks, criterion, params);
      const outcomes = tasks.ids.map((_, task) => outcome(task));
      const asked = fieldsOfParts(criterion, params);
      const parts = Object.entries(criterion.parts)
        .filter(([, { prior }]) => prior !== undefined)
        .map(([id, { prior }]) => {
          const points = outcomes.flatMap((each, task) =>
            knownParts(each).filter((part) => part.id === id && isAnswered(tasks, task, asked.get(id))),
          );
          return { id, ...meanOf(points.map(({ point }) => point)), prior: params[prior], param: prior };
        });
      const known = outcomes.flatMap((each) => valueOf(knownParts(each)));
      return { id: criterion.id, ...meanOf(known), prior: params.prior, parts };
    });
}

/** The fields that answer each part: those that it asks for where nothing is known. */
function fieldsOfParts(criterion, params) {
  return new Map(criterion.score({}, params).parts.map(({ id, needs }) => [id, needs]));
}

/** What another part settles (no case without a procedure) says nothing of a task where it is open. */
function isAnswered(tasks, task, fields) {
  return fields.some((field) => tasks.columns.get(field)?.value(task) !== undefined);
}

/**
 * The parts of which something is known, each with a point that rests on no prior: its value, the middle of its limits, or
 * the lower end of what is “at least” something.
 */
function knownParts({ parts = [] }) {
  return parts.flatMap(({ id, is, share, point, range: [low, high] }) => {
    if (is === 'unknown' || is === 'not-applicable') return [];
    if (is !== 'bounded') return [{ id, share, point: point ?? low }];
    if (high < 1) return [{ id, share, point: (low + high) / 2 }];
    return [{ id, share, point: low }];
  });
}

/** The mean of known parts by their shares; none where nothing is known. */
function valueOf(parts) {
  const shares = parts.reduce((sum, { share }) => sum + share, 0);
  return shares === 0 ? [] : [parts.reduce((sum, { share, point }) => sum + share * point, 0) / shares];
}

function meanOf(values) {
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, tasks: values.length };
}

// Through links and junctions, which the name of a module is without.
if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  for (const { id, parts, ...all } of await priors(new URL('../..', import.meta.url))) {
    for (const { mean, tasks, prior, id: part } of [all, ...parts])
      console.log(
        `${[id, part].filter(Boolean).join('.')}: ${mean.toFixed(4)} over ${tasks} tasks (prior ${prior})`,
      );
  }
}
