import { expect, it } from 'vitest';
import { nationalLaws } from '../../src/criterion/nationalLaws.js';
import { fillFromLaws } from '../../src/record/fillFromLaws.js';
import { lawAnswer } from '../../src/record/laws/lawAnswer.js';
import { matchLaws } from '../../src/record/laws/matchLaws.js';
import { namesReader } from '../../src/inventory/cells/names.js';
import type { Tasks } from '../../src/model/task.js';
import { laws } from './laws.js';

const readLaws = namesReader(true);

function tasksNaming(cell: string): Tasks {
  const reading = readLaws(cell);
  const value = reading.is === 'value' ? reading.value : undefined;
  return {
    ids: ['T1'],
    names: ['事務'],
    at: () => ({ file: 'a.csv', line: 2 }),
    columns: new Map([['governing_laws', { field: 'governing_laws', value: () => value }]]),
  };
}

// Each of these took minutes, or never ended, where a pattern looked from each character to the end of the cell.
it.each([
  '（',
  '「',
  '\u001B[',
  '\u200B',
  '1',
  '一',
  '第1',
  '1,',
  '、',
  '及び',
  '法に基づく',
  '市規則',
  '法の',
  '法律第1に',
  '法(第1号',
  '計画 ',
  '同施行規則',
  'なし',
  '通知',
  '昭和',
  '法と',
  '・法',
])('a cell of %j a hundred thousand times is answered', (text) => {
  const tasks = tasksNaming(text.repeat(100_000));
  const names = tasks.columns.get('governing_laws')?.value(0);
  expect(nationalLaws(Array.isArray(names) ? names : []).length).toBeLessThanOrEqual(1);
  const { cells, problems } = fillFromLaws(tasks, { table: laws, acceptFuzzy: false });
  expect(
    matchLaws(Array.isArray(names) ? names : [], laws).some(
      (match) => lawAnswer(match, false).is === 'national',
    ),
  ).toBe(false);
  // A text of commas alone says that there is no law, which no law amends.
  expect(cells).toBeLessThanOrEqual(1);
  expect(problems.filter(({ read }) => (read?.length ?? 0) > 200)).toEqual([]);
});

it('a cell of very many names that are no laws has as many problems', () => {
  const tasks = tasksNaming('謎法;'.repeat(130_000));
  const { problems } = fillFromLaws(tasks, { table: laws, acceptFuzzy: false });
  expect(problems).toHaveLength(130_000);
});
