// How time and memory grow with tasks and with criteria.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inventoryOf } from '../inventory.mjs';
import { bin, folder, median, run } from '../processes.mjs';

const sizes = [1_000, 10_000, 100_000, 200_000];
const criteriaCounts = [2, 12, 40];
const tasksOfCriteria = 20_000;

/** Seconds and MiB by tasks, and by criteria. */
export function growth() {
  const byTasks = sizes.map((tasks) => {
    const file = written(path.join(folder, `${tasks}.csv`), inventoryOf(tasks, 30));
    return { tasks, ...measured(scoring(file)) };
  });
  const wide = written(path.join(folder, 'wide.csv'), withMeasures(inventoryOf(tasksOfCriteria, 30)));
  const byCriteria = criteriaCounts.map((criteria) => {
    const config = written(path.join(folder, `of${criteria}.yaml`), configOf(criteria));
    return { criteria, ...measured(scoring(wide, '--config', config)) };
  });
  return { tasksOfCriteria, byTasks, byCriteria };
}

const scoring = (file, ...more) => [bin, 'score', file, '--format', 'csv', ...more];

function measured(args) {
  run(args);
  const taken = Array.from({ length: 3 }, () => run(args).milliseconds);
  return { seconds: median(taken) / 1000, memory: run(args).peakOf() };
}

function written(file, text) {
  writeFileSync(file, text);
  return file;
}

const measures = Array.from({ length: Math.max(...criteriaCounts) - 12 }, (_, i) => i + 1);

/** The inventory with a column for each measure of a config. */
function withMeasures(inventory) {
  const [header, ...rows] = inventory.trimEnd().split('\n');
  const added = rows.map((row, task) => `${row},${measures.map((i) => (task * 7919 * i) % 1000).join(',')}`);
  return `${[`${header},${measures.map((i) => `column ${i}`).join(',')}`, ...added].join('\n')}\n`;
}

/** Two criteria of the tool, or all twelve, or these and measures of single columns. */
function configOf(count) {
  if (count < 12) return 'criteria: [commonality, resident-need]\n';
  const lines = measures
    .slice(0, count - 12)
    .map(
      (i) =>
        `  - { id: measure-${i}, title: Measure ${i}, column: column ${i}, goalposts: [0, 1000], better: high }`,
    );
  return lines.length === 0 ? 'lang: en\n' : `measures:\n${lines.join('\n')}\n`;
}
