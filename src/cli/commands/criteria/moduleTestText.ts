import type { Lang } from '../../../text/lang.js';

/** The test of a new criterion, for the test runner of node, so that nothing else has to be installed. */
export function moduleTestText(id: string, file: string, lang: Lang, isTyped = false): string {
  const [cellsText, partText] = isTyped ? ['cells: Cells', 'part: string'] : ['cells', 'part'];
  const cases = `${id.replaceAll('-', '_')}_cases`;
  return `// node --test
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paramsOf, testCriterion } from 'municipal-commonality';
${isTyped ? "import type { Cells } from 'municipal-commonality';\n" : ''}import criterion from './${file}';

const judge = (${cellsText}) => criterion.score(cells, paramsOf(criterion));
const rangeOf = (${partText}, ${cellsText}) => {
  const judged = judge(cells);
  return 'parts' in judged ? judged.parts.find(({ id }) => id === part)?.range : undefined;
};

test('${titles.goalposts[lang]}', () => {
  assert.deepEqual(rangeOf('cases', { ${cases}: 0 }), [0, 0]);
  assert.deepEqual(rangeOf('cases', { ${cases}: 1000 }), [1, 1]);
});

test('${titles.range[lang]}', () => {
  assert.deepEqual(rangeOf('cases', { ${cases}: { low: 500, high: 800 } }), [0.5, 0.8]);
});

test('${titles.unknown[lang]}', () => {
  assert.equal(judge({}).status, 'unknown');
});

test('${titles.contract[lang]}', () => {
  const broken = testCriterion(criterion).checks.filter(({ status }) => status !== 'kept');
  assert.deepEqual(broken, []);
});
`;
}

const titles = {
  goalposts: { ja: '評価値は両端で0と1になる', en: 'the value is 0 and 1 at the goalposts' },
  range: { ja: '幅のあるセルの評価値は幅になる', en: 'a range of cases gives a range of values' },
  unknown: { ja: '空のセルは0ではなく不明', en: 'an empty cell is unknown, not 0' },
  contract: { ja: '視点の決まりを守る', en: 'it keeps the contract of a criterion' },
} as const;
