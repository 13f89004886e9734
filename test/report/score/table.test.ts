import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { scoreTable } from '../../../src/report/score/table.js';
import type { ReportOptions } from '../../../src/report/score/index.js';
import type { Result } from '../../../src/model/result.js';
import { langs } from '../../../src/text/lang.js';
import { displayWidth } from '../../../src/text/width.js';
import { hostile } from '../hostile.js';
import { base, listOf, outcome, ranked, result, resultWith, task } from './sample.js';

describe.each(langs)('in %s', (lang) => {
  it.each([80, 120])('the table at %i columns is the one that was agreed on', async (width) => {
    await expect(print(result, { lang, width })).toMatchFileSnapshot(`expected/table.${lang}.${width}.txt`);
  });

  it('no line is wider than the terminal, whatever the names', () => {
    const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 80, max: 130 }),
        (names, width) => {
          const tasks = ranked(names.map((name) => task(name, name, [0.5, undefined, 0.2])));
          for (const line of print(resultWith(tasks), { lang, width }).split('\n')) {
            expect(displayWidth(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

it('nothing that the data says reaches the terminal or a CI log as a command', () => {
  const tasks = ranked(hostile.map((name) => task(name, name, [0.5, undefined, 0.2])));
  const inputs = hostile.map((name) => ({ ...result.run.inputs[0]!, name }));
  const attacked: Result = {
    ...resultWith(tasks),
    run: { ...result.run, inputs, config: '\u001b[2J::error::x' },
  };
  const text = print(attacked, { top: 0, width: 120 });
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b]/u);
  expect(text).not.toMatch(/^\s*::|##\w*\[/m);
});

it('columns start at the same place in every row, with kanji and without', () => {
  const tasks = ranked([
    task('a', '住民基本台帳', [1, 1, 1]),
    task('b', 'Dogs', [1, 1, 1]),
    task('c', 'か\u3099', [1, 1, 1]),
  ]);
  const rows = print(resultWith(tasks))
    .split('\n')
    .filter((line) => line.includes('100.0–100.0'));
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map((row) => displayWidth(row.slice(0, row.indexOf('100.0'))))).size).toBe(1);
});

it('a list says how many tasks it does not show, and how to see them', () => {
  const tasks = ranked(Array.from({ length: 14 }, (_, i) => task(`T${i}`, `Task ${i}`, [1, 1, 1])));
  expect(print(resultWith(tasks))).toContain('… 4 more of 14; to see them all: --list statutory --top 0');
  expect(print(resultWith(tasks), { top: 2 })).toContain('… 12 more of 14');
  expect(print(resultWith(tasks), { top: 0 })).not.toContain('more of');
  expect(print(resultWith(tasks), { top: 0 })).toContain('Task 13');
});

it('an empty list is said to be empty', () => {
  expect(print(resultWith([]), { list: 'statutory' })).toContain(
    'Tasks under national law — 0 candidates\nNo task is in this list.\n',
  );
});

it('empty lists are named in one line', () => {
  const text = print(result, { width: 120 });
  expect(text).toContain('\nLists without a task: common work, standardised, not municipal, coordinate\n');
  expect(text).not.toContain('No task is in this list.');
});

it('the first line counts candidates, those with conditions, those set aside and those held apart', () => {
  expect(print(result, { lang: 'ja' })).toContain(
    '対象の事務 8件：共通化候補 5件、条件付き候補 1件、候補外 1件、情報不足 1件',
  );
});

it('a task that rests on the same figures as one before it says so instead of its reasons', () => {
  const tied = [task('a', 'Dogs', [1, 0.5, 1]), task('b', 'Cats', [1, 0.5, 1])];
  const text = print(resultWith(tied));
  expect(text).toContain('=     rests on the same figures as “Dogs”, and shares its rank');
  expect(text.match(/Commonality of the task: /g)).toHaveLength(1);
});

it('what is unknown of a candidate is named', () => {
  expect(print(result)).toContain('?     unknown: Burden on small towns');
});

it('where more than half of the tasks are held, the cells that would settle most are named', () => {
  const heading = 'What to find out first about the held tasks';
  const held = [{ ...openTask, verdict: 'held' as const }];
  const list = listOf({ id: 'held', verdict: 'held' }, held);
  const text = print({ ...result, lists: [list] });
  expect(text).toContain(heading);
  expect(text).toContain('  33.3  Dogs: cases');
  expect(print(result)).not.toContain(heading);
});

const openTask = {
  ...task('a', 'Dogs', [1, 1, undefined]),
  outcomes: () => [{ ...outcome('small-town-burden', undefined, 1 / 3), parts: [openPart] }],
};

const openPart = {
  id: 'cases',
  title: { ja: '件数', en: 'number' },
  is: 'unknown' as const,
  share: 1,
  range: [0, 1] as const,
  needs: ['cases'],
};

it('one list can be shown alone', () => {
  const text = print(result, { list: 'leave' });
  expect(text).toContain('公共施設の予約');
  expect(text).not.toContain('国民年金');
});

it('a task without a score shows a dash', () => {
  const [first] = ranked([{ ...task('a', 'Nothing known', [undefined, undefined, undefined]), score: null }]);
  expect(print(resultWith(first === undefined ? [] : [first]))).toMatch(/Nothing known +- /);
});

it('a task for which nothing speaks says so', () => {
  expect(print(resultWith(ranked([task('a', 'Zero', [0, 0, undefined])])))).toContain(
    'no evidence speaks for one common system',
  );
});

it('colours change nothing but colour', () => {
  const paint = {
    heading: marked,
    good: marked,
    warn: marked,
    bad: marked,
    dim: marked,
    strong: marked,
    bar: marked,
  };
  const coloured = print(result, { paint });
  expect(coloured).not.toBe(print(result));
  expect(stripVTControlCharacters(coloured).replaceAll(/ +$/gm, '')).toBe(print(result));
});

it('the outcomes of tasks that are not shown, or set aside, are never made', () => {
  const costly = {
    ...task('a', 'Costly', [1, 1, 1]),
    outcomes: (): never => {
      throw new Error('made');
    },
  };
  expect(print(resultWith([task('b', 'Shown', [1, 1, 1]), costly], {}), { top: 1 })).toContain('Shown');
  expect(print(resultWith([costly], { id: 'leave', verdict: 'leave' }))).toContain('Costly');
});

it('an exponent, a config and other rules are told where they are in force', () => {
  const text = print({
    ...result,
    run: { ...result.run, exponent: 0, missing: 'pessimistic', config: 'commonality.yaml' },
  });
  expect(text).toContain('power mean with exponent 0');
  expect(text.replace(/\s+/g, ' ')).toContain('what the criteria add does not sum to the score');
  expect(text.replace(/\s+/g, ' ')).toContain('every value is the lowest that the evidence allows');
  expect(text).toContain('commonality.yaml');
  expect(print(result)).not.toContain('exponent');
});

it('a huge name costs no more than it shows', () => {
  const tasks = ranked([task('a', 'か\u3099'.repeat(500_000), [1, 1, 1])]);
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  expect(print(resultWith(tasks))).toContain('か\u3099…');
  expect(Math.max(...segment.mock.calls.map(([text]) => text.length))).toBeLessThan(10_000);
  segment.mockRestore();
});

function marked(text: string): string {
  return text === '' ? '' : `\u001b[1m${text}\u001b[22m`;
}

function print(of: Result, options: Partial<ReportOptions> = {}): string {
  return [...scoreTable(of, { ...base, ...options })].join('');
}
