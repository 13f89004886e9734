import type { DoubtfulPair } from '../../pool/recognise.js';
import type { Pool } from '../../pool/pool.js';
import type { PooledCell, PooledTask } from '../../pool/pooledTasks.js';
import type { Entry } from '../../pool/entry.js';
import { jsonText } from '../layout/jsonText.js';
import type { PoolReport } from './report.js';

/** Everything that was found, with all its digits. */
export const poolJson: PoolReport = function* poolJson(pool: Pool) {
  const published = {
    schemaVersion: '1.0',
    sample: 'convenience',
    threshold: pool.threshold,
    entries: pool.entries,
    joined: pool.joined,
    lists: pool.lists,
    classes: pool.classes,
    tasks: pool.tasks.map(taskJson),
    doubtful: pool.doubtful.map(pairJson),
    agreement: pool.agreements.map((each) => ({
      ...each,
      alpha: each.alpha ?? null,
      concordance: each.concordance ?? null,
    })),
  };
  yield `${jsonText(published)}\n`;
};

function taskJson({ id, name, laws, entries, lists, classes, cells }: PooledTask) {
  return { id, name, laws, lists, classes, cells: cells.map(cellJson), entries: entries.map(placeJson) };
}

function cellJson({ field, lists, spread, value, said, why }: PooledCell) {
  return { field, lists, spread: spread ?? null, value: value ?? null, said, why: why ?? null };
}

function placeJson({ list, file, line, id, name, laws }: Entry) {
  return { municipality: list, file, line, id, name, laws };
}

function pairJson({ a, b, similarity, ground, why }: DoubtfulPair) {
  return { similarity, ground, why, a: placeJson(a), b: placeJson(b) };
}
