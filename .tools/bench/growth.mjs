// How time and memory grow with tasks and with criteria, as charts for docs/performance.md.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inventoryOf } from './inventory.mjs';

const sizes = [1_000, 10_000, 100_000, 200_000];
const criteriaCounts = [2, 12, 40];
const tasksOfCriteria = 20_000;

/** Prints both charts. */
export function printGrowth({ folder, bin, run, median }) {
  const measured = (args, times) => {
    run(args);
    const taken = Array.from({ length: times }, () => run(args).milliseconds);
    return { seconds: median(taken) / 1000, memory: run(args).peakOf() };
  };
  const scoring = (file, ...more) => [bin, 'score', file, '--format', 'csv', ...more];
  const byTasks = sizes.map((tasks) => {
    const file = written(path.join(folder, `${tasks}.csv`), inventoryOf(tasks, 30));
    return { of: `${tasks.toLocaleString('en')} tasks`, count: tasks, ...measured(scoring(file), 3) };
  });
  const wide = written(path.join(folder, 'wide.csv'), withMeasures(inventoryOf(tasksOfCriteria, 30)));
  const byCriteria = criteriaCounts.map((count) => {
    const config = written(path.join(folder, `of${count}.yaml`), configOf(count));
    return { of: `${count} criteria`, count, ...measured(scoring(wide, '--config', config), 3) };
  });
  console.log(chart(byTasks).join('\n'));
  console.log(chart(byCriteria).join('\n'));
}

function written(file, text) {
  writeFileSync(file, text);
  return file;
}

const widest = 40;

/** A bar for the time of each, and how it compares with the one before it: as 1 where it grows as the count does. */
function chart(rows) {
  const most = Math.max(...rows.map(({ seconds }) => seconds));
  return rows.map(({ of, count, seconds, memory }, i) => {
    const before = rows[i - 1];
    const grows = before === undefined ? '' : (seconds / before.seconds / (count / before.count)).toFixed(2);
    const bar = '█'.repeat(Math.max(1, Math.round((widest * seconds) / most)));
    const figures = `${seconds.toFixed(2).padStart(6)} s ${memory.toFixed(0).padStart(5)} MiB ${grows.padStart(5)}`;
    return `${of.padStart(14)} ${figures}  ${bar}`;
  });
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
