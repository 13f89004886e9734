import { expect, it } from 'vitest';
import {
  figureText,
  markdownHead,
  markdownReport,
  markdownRow,
  mark,
  literal,
} from '../../../src/report/layout/markdown.js';
import { hostile } from '../hostile.js';

const page = { lang: 'en' } as const;

it('a report that yields a text which nobody made safe does not compile', () => {
  const name = 'a|b';
  // @ts-expect-error: a string that nobody made safe
  const raw = markdownReport<string, object>(() => [name]);
  // @ts-expect-error: nor does markup that is filled in with one
  const filled = markdownReport<string, object>(() => [mark`**${name}**`]);
  const safe = markdownReport<string, object>((text) => [mark`**${literal(text)}**\n`]);
  expect([raw, filled]).toHaveLength(2);
  expect([...safe(name, page)]).toEqual(['**a&#124;b**\n']);
});

it('markup keeps its order, and is never escaped', () => {
  expect(mark`# ${literal('*')} (${1})\n`).toBe('# \\* (1)\n');
  expect(mark``).toBe('');
});

it('a row is one line with as many cells as it was given, whatever they hold', () => {
  for (const text of hostile) {
    const row = markdownRow([literal(text), figureText(text), literal('x')]);
    expect(row.match(/(?<!\\)\|/g), JSON.stringify(text)).toHaveLength(4);
    expect(row.indexOf('\n')).toBe(row.length - 1);
  }
});

it('nothing that starts a line of a log is a command to the runner', () => {
  for (const text of hostile) {
    expect(mark`${literal(text)}\n`, JSON.stringify(text)).not.toMatch(/^\s*::/m);
    expect(mark`${figureText(text)}\n`, JSON.stringify(text)).not.toMatch(/^\s*::/m);
  }
});

it('figures are shown as they are, and anything else is escaped', () => {
  const figures = ['-', '71.9', '65.9–88.9', '=5', '+17.4', '77% (61%)', '12.3% ±0.4', '1,234'];
  expect(figures.map(figureText)).toEqual(figures);
  expect(figureText('-a')).toBe('\\-a');
});

it('columns of figures are aligned to the right', () => {
  expect(markdownHead([{ head: 'Task' }, { head: 'Score', is: 'figure' }])).toBe(
    '| Task | Score |\n| :--- | ---: |\n',
  );
});
