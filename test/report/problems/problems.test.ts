import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem, Severity } from '../../../src/model/problem.js';
import { plainPaint } from '../../../src/report/layout/paint.js';
import { problemLines, type ProblemOptions } from '../../../src/report/problems/problems.js';
import { langs, plain } from '../../../src/text/lang.js';
import { hostile } from '../hostile.js';
import { result } from '../score/sample.js';

describe.each(langs)('in %s', (lang) => {
  it('problems are printed as was agreed on', async () => {
    await expect(`${print(result.problems, { lang }).join('\n')}\n`).toMatchFileSnapshot(
      `expected/problems.${lang}.txt`,
    );
  });

  it('nothing that an input says reaches the terminal or a CI log as a command', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
        const said = plain({ ja: text, en: text });
        const [line = ''] = print(
          [{ ...problem('error'), file: text, task: text, read: text, expected: said, message: said }],
          { lang },
        );
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(line).not.toMatch(/^\s*::|##\w*\[/);
      }),
    );
  });
});

it('no problem, no line', () => {
  expect(print([])).toEqual([]);
});

it('a place has a column only where one is known', () => {
  expect(print([problem('error')])[0]).toMatch(/^a\.csv:3 error bad-cell it is wrong$/);
  expect(print([{ ...problem('error'), column: 7 }])[0]).toMatch(/^a\.csv:3:7 error /);
});

it('the last line counts what there is', () => {
  const many = [...times('error', 12), ...times('warning', 3), ...times('info', 1)];
  expect(print(many).at(-1)).toBe('12 errors, 3 warnings, 1 notice');
});

it('beyond the limit, the most severe are shown in their order, and the true number is reported', () => {
  const lines = print([...times('info', 3), ...times('error', 1), ...times('warning', 1)], { max: 2 });
  expect(lines).toEqual([
    'a.csv:3 error bad-cell it is wrong',
    'a.csv:3 warning bad-cell it is wrong',
    '… 3 more of 5 problems; --format json holds all of them',
    '1 error, 1 warning, 3 notices',
  ]);
});

it('a limit of 0 shows all', () => {
  expect(print(times('error', 80), { max: 0 })).toHaveLength(81);
  expect(print(times('error', 80))).toHaveLength(52);
});

it('a huge cell is quoted in part', () => {
  const [line = ''] = print([{ ...problem('error'), read: '事'.repeat(1_000_000) }]);
  expect(line.length).toBeLessThan(200);
});

function problem(severity: Severity): Problem {
  return {
    code: 'bad-cell',
    severity,
    file: 'a.csv',
    line: 3,
    message: plain({ ja: '誤り', en: 'it is wrong' }),
  };
}

function times(severity: Severity, count: number): readonly Problem[] {
  return Array.from({ length: count }, () => problem(severity));
}

function print(problems: readonly Problem[], options: Partial<ProblemOptions> = {}): readonly string[] {
  return [...problemLines(problems, { lang: 'en', paint: plainPaint, ...options })];
}
