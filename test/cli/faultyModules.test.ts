import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from './folder.js';

const bin = path.resolve('bin/commonality.js');

function moduleWith(score: string): string {
  return `import { count, defineCriterion, firstOf, on, onLine } from 'municipal-commonality';
const text = { ja: '浸水', en: 'Floods' };
const cases = (found, says) => ({ answers: { cases: firstOf(on('floods', found, onLine([0, 9]), says)) } });
export default defineCriterion({
  id: 'flood-risk', theme: 'need', title: text, asks: text, rationale: text, viewpoint: { quote: '浸水', at: text },
  fields: { floods: count({ title: text, better: 'high' }) },
  params: {},
  parts: { cases: { title: text, share: 1, because: text } },
  score: ${score},
});
`;
}

/** Scores with a criterion of this code, in a process of its own. */
function scoredWith(score: string, file = 'mine.mjs') {
  const cwd = folderWith({
    [file]: moduleWith(score),
    'inventory.csv': 'id,name,floods\nA,防災無線,4\n',
  });
  mkdirSync(path.join(cwd, 'node_modules'));
  symlinkSync(path.resolve('.'), path.join(cwd, 'node_modules/municipal-commonality'));
  const argv = [bin, 'score', 'inventory.csv', '--plugin', file, '--lang', 'en'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const broken = 'criterion flood-risk of ./mine.mjs is broken: ';
const onTask = ', on task A (inventory.csv:2). Fix its module.';
const wrongAnswer = 'make it with firstOf, open, within or doesNotArise';

it.each([
  ['() => undefined', 'TypeError: score returned undefined, and it must return a judgement'],
  ['() => ({})', 'TypeError: score returned neither answers nor a status'],
  ['() => ({ status: "unknown" })', 'TypeError: a judgement of status “unknown” without a list “needs”'],
  ['async () => ({})', 'TypeError: score returned a promise, and it must return its judgement at once'],
  ['() => ({ answers: { cases: 3 } })', `TypeError: the answer to the part cases is 3; ${wrongAnswer}`],
  ['() => ({ answers: [] })', 'TypeError: answers are a list, and they must have one for each part'],
  ['() => { throw Object.create(null); }', 'it threw a value that cannot be shown'],
  ['({ floods }) => cases(floods, { ja: () => floods.x.y, en: () => "" })', 'TypeError: '],
  ['({ floods }) => cases(floods, { ja: () => 3, en: () => "" })', 'TypeError: a sentence is number'],
])('a fault of a module is said of the module, with the task: %s', (score, fault) => {
  const { status, stdout, stderr } = scoredWith(score);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(broken + fault);
  expect(stderr).toContain(onTask);
  expect(stderr).not.toContain('this is a bug');
});

it('a fault in the words of a module is named with its line', () => {
  const { stderr } = scoredWith('({ floods }) => cases(floods, { ja: () => floods.x.y, en: () => "" })');
  expect(stderr).toContain('(mine.mjs:9)');
});

it('what a module throws where nobody waits for it stops the run, with its line', () => {
  const { status, stderr } = scoredWith(
    '() => { Promise.reject(new Error("late")); return { status: "unknown", needs: ["floods"] }; }',
  );
  expect(status).toBe(2);
  expect(stderr).toContain('the code of a module failed: Error: late (mine.mjs:9). Fix that module.');
});

it('a module that ends the process does not make a run that printed nothing a success', () => {
  const { status, stdout, stderr } = scoredWith('() => process.exit(0)');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('check whether a module calls process.exit');
});

it('a module in TypeScript runs where node runs it, and elsewhere the message says which node does', () => {
  const { status, stderr } = scoredWith(
    '(_: object) => ({ status: "unknown", needs: ["floods"] })',
    'mine.mts',
  );
  const runs = 'typescript' in process.features && process.features.typescript !== false;
  expect(status).toBe(runs ? 0 : 2);
  expect(stderr.includes('Use Node.js 22.18 or later, or compile it to JavaScript')).toBe(!runs);
});
