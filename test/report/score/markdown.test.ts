import { expect, it } from 'vitest';
import type { ReportOptions } from '../../../src/report/score/index.js';
import { scoreMarkdown } from '../../../src/report/score/markdown.js';
import type { Result } from '../../../src/model/result.js';
import { langs } from '../../../src/text/lang.js';
import { hostile } from '../hostile.js';
import { base, ranked, result, resultWith, task } from './sample.js';

it.each(langs)('the Markdown in %s is the one that was agreed on', async (lang) => {
  await expect(print(result, { lang })).toMatchFileSnapshot(`expected/report.${lang}.md`);
});

it('every task is one row of as many cells as the head, whatever its name', () => {
  const text = print(resultWith(ranked(hostile.map((name) => task(name, name, [1, 0.5, 0.1])))), { top: 0 });
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(hostile.length + 2);
  for (const row of rows) expect(row.split('|')).toHaveLength(9);
});

it('no name becomes markup, a link, a mention or HTML', () => {
  const text = print(resultWith(ranked(hostile.map((name) => task(name, name, [1, 1, 1])))), { top: 0 });
  expect(text).not.toMatch(/<|@|:\/\/|www\.|(?<!\\)[[\]`]/);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
});

it('a list says how many tasks it does not show', () => {
  const tasks = ranked(Array.from({ length: 25 }, (_, i) => task(`T${i}`, `Task ${i}`, [1, 1, 1])));
  expect(print(resultWith(tasks))).toContain('… 5 more of 25');
  expect(print(resultWith(tasks), { top: 0 })).not.toContain('more of');
});

it('an empty list is said to be empty', () => {
  expect(print(resultWith([]), { list: 'statutory' })).toContain(
    '## Tasks under national law — 0 candidates\n\nNo task is in this list.\n',
  );
  expect(print(result)).toContain(
    '\nLists without a task: common work, standardised, not municipal, coordinate\n',
  );
});

it('what is to be settled first comes before the reasons', () => {
  expect(print(result)).toContain(
    '□ no SaaS is on offer: settle how<br>□ some ground is covered: settle how<br>',
  );
});

it('a caution stands out', () => {
  expect(print(result)).toContain(
    '**Caution: in small towns the system would make more work than it saves**',
  );
});

function print(of: Result, options: Partial<ReportOptions> = {}): string {
  return [...scoreMarkdown(of, { ...base, ...options })].join('');
}
