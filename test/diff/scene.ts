import fc from 'fast-check';
import { diff } from '../../src/diff/diff.js';
import { savedSide } from '../../src/diff/saved.js';
import { sideOf, type Side } from '../../src/diff/side.js';
import { criteria } from '../../criteria/index.js';
import type { Difference } from '../../src/model/difference.js';
import { taskFields, type Field } from '../../src/criterion/index.js';
import { publishedRun, publishedTask } from '../../src/report/score/published.js';
import type { Thresholds } from '../../src/model/result.js';
import { listsOf } from '../../src/scoring/lists.js';
import { cellOf, fields, play, scenes, type Row, type Scene } from '../explain/scene.js';

export interface Two {
  readonly old: Scene;
  readonly now: Scene;
}

/** A scene, and the same with some cells, and perhaps settings, changed. */
export const twos: fc.Arbitrary<Two> = scenes.chain((old) =>
  fc
    .record({
      edits: fc.array(fc.record({ task: fc.nat({ max: old.rows.length - 1 }), cells: someCells }), {
        maxLength: 4,
      }),
      settings: fc.option(
        scenes.map(({ missing, exponent, weights }) => ({ missing, exponent, weights })),
        { nil: {} },
      ),
    })
    .map(({ edits, settings }) => ({
      old,
      now: {
        ...old,
        ...settings,
        rows: old.rows.map((row, i) =>
          Object.assign({}, row, ...edits.filter(({ task }) => task === i).map(({ cells }) => cells)),
        ),
      },
    })),
);

const changeable: Readonly<Record<string, Field>> = {
  ...fields,
  standardised: taskFields.standardised,
  new_service: taskFields.new_service,
};

const someCells: fc.Arbitrary<Row> = fc
  .uniqueArray(fc.constantFrom(...Object.keys(changeable)), { minLength: 1, maxLength: 12 })
  .chain((names) =>
    fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.option(cellOf(changeable[name]!), { nil: undefined, freq: 5 })]),
      ),
    ),
  );

export function sideFrom(scene: Scene, name = 'scene.csv', thresholds?: Thresholds): Side {
  return sideOf(name, played(scene, thresholds));
}

/** A scene, scored with its own thresholds. */
function played(scene: Scene, thresholds: Thresholds | undefined): ReturnType<typeof play> {
  const { scoring, result } = play(scene);
  if (thresholds === undefined) return { scoring, result };
  const changed = { ...scoring, thresholds };
  return {
    scoring: changed,
    result: { ...result, run: { ...result.run, thresholds }, lists: listsOf(changed) },
  };
}

/** The same side as it comes back from a saved result. */
export function savedFrom(scene: Scene, thresholds?: Thresholds): Side {
  const { result } = played(scene, thresholds);
  const { schemaVersion, run, lists } = result;
  const published = {
    schemaVersion,
    run: publishedRun(run),
    lists: lists.map(({ id, tasks }) => ({ id, tasks: tasks.map((task) => publishedTask(task)) })),
  };
  const read = savedSide('saved.json', JSON.parse(JSON.stringify(published)), criteria);
  if (!('side' in read)) throw new Error(JSON.stringify(read));
  return read.side;
}

export function between({ old, now }: Two): Difference {
  return diff(sideFrom(old), sideFrom(now), { all: true });
}
