// Prints why tasks of the national inventory are held: for each, how wide every criterion leaves its score, widest first;
// then the mean width of each criterion over all tasks that are not set aside. Run `npm run build` before.
// node .tools/validation/settled.mjs [FILE]
import { execFileSync } from 'node:child_process';

const [file = 'fixtures/national/inventory.csv'] = process.argv.slice(2);
const json = execFileSync(process.execPath, ['bin/commonality.js', 'score', file, '--format=json'], {
  maxBuffer: 2 ** 28,
});
const tasks = JSON.parse(json).lists.flatMap((list) => list.tasks);
const open = tasks.filter(({ verdict }) => ['candidate', 'conditional', 'held'].includes(verdict));
const held = open.filter(({ verdict }) => verdict === 'held');

/** The width that a criterion leaves in the score, 0 to 100. */
const widthOf = ({ range: [low, high] = [0, 1], weight }) => 100 * weight * (high - low);
const points = (width) => width.toFixed(1);

for (const { id, coverage, outcomes } of held) {
  const widths = outcomes
    .map((outcome) => [outcome.criterion, widthOf(outcome)])
    .filter(([, width]) => width >= 0.05)
    .toSorted(([, a], [, b]) => b - a)
    .map(([criterion, width]) => `${criterion} ${points(width)}`);
  console.log(`${id}: ${points(100 * coverage)} % settled; ${widths.join(', ')}`);
}

console.log(`\n${tasks.length} tasks, ${open.length} of them not set aside, ${held.length} held`);
const criteria = new Set(open.flatMap(({ outcomes }) => outcomes.map(({ criterion }) => criterion)));
for (const id of criteria) {
  const sum = open
    .flatMap(({ outcomes }) => outcomes.filter(({ criterion }) => criterion === id))
    .reduce((total, outcome) => total + widthOf(outcome), 0);
  if (sum > 0) console.log(`${id}: mean width ${points(sum / open.length)}`);
}
