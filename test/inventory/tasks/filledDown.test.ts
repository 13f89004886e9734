import { expect, it } from 'vitest';
import { csv } from '../inspect/find.js';
import { brief, readText, valuesOf } from '../read.js';

const text = csv(
  ['id', 'name', '根拠法令', '件数'],
  ['T1', '届出', '戸籍法', '900'],
  ['T2', '交付', '', ''],
  ['T3', '証明', '旅券法', '5'],
);

it('fills blank cells from above where the config says so', async () => {
  const found = await readText(text, { fillDown: ['根拠法令'] });
  expect(valuesOf(found, 'governing_laws')).toEqual([['戸籍法'], ['戸籍法'], ['旅券法']]);
  expect(found.problems.map(brief)).toEqual(['filled-down 2:3']);
});

it('takes a figure that is filled from above for the most that each task can have', async () => {
  const found = await readText(text, { fillDown: ['cases'] });
  const part = { low: 0, high: 900 };
  expect(valuesOf(found, 'cases')).toEqual([part, part, 5]);
  expect(found.problems.map(brief)).toEqual(['filled-down 2:4', 'merged-figure 2:4']);
});
