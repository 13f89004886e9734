import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Difference, Move, Position } from '../../../src/model/difference.js';
import { diffFormats, diffReports } from '../../../src/report/diff/index.js';
import { plainPaint } from '../../../src/report/layout/paint.js';
import { langs, plain } from '../../../src/text/lang.js';
import { displayWidth } from '../../../src/text/width.js';
import { hostile } from '../hostile.js';

const position: Position = {
  list: 'statutory',
  rank: 1,
  of: 2,
  verdict: 'candidate',
  track: 'statutory',
  because: plain({ ja: '', en: '' }),
  score: 50,
  interval: [40, 60],
  coverage: 1,
};

/** A difference in which every text that comes from data is hostile. */
function differenceOf(text: string): Difference {
  const title = { ja: text, en: text };
  const criterion = { id: text, title };
  const at = { file: text, line: 2 };
  const cell = { field: text, kind: 'text' as const, title, from: text, to: undefined, oldAt: at, newAt: at };
  const passers = { count: 5, tasks: [{ id: text, name: text, how: 'stayed' as const }] };
  const cause = { points: 1.5, decides: true };
  const moved: Move = {
    id: text,
    name: text,
    former: { id: text, name: `${text}2` },
    at: { file: text, line: 3 },
    is: 'moved',
    by: 'itself',
    before: position,
    after: {
      ...position,
      list: 'leave',
      verdict: 'leave',
      because: plain(title),
      score: 53,
    },
    points: 3,
    interval: 'narrowed',
    causes: [
      { ...cause, reason: { is: 'data', criteria: [criterion], cells: [cell] } },
      { ...cause, reason: { is: 'params', params: [{ criterion, param: text, from: text, to: [text] }] } },
    ],
    namesake: undefined,
    passing: { aheadNow: passers, aheadBefore: passers },
  };
  const gone: Move = {
    ...moved,
    is: 'gone',
    after: undefined,
    points: null,
    causes: [],
    passing: undefined,
    namesake: text,
  };
  return {
    old: { name: text, version: '1', config: text, missing: 'midpoint', tasks: 2 },
    new: { name: text, version: '2', config: text, missing: 'midpoint', tasks: 1 },
    level: 'cells',
    settings: [
      { is: 'version', from: '1', to: '2' },
      { is: 'params', params: [{ criterion, param: text, from: text, to: 1 }] },
    ],
    counts: { moved: 1, added: 0, gone: 1, unmoved: 0, renamed: 1 },
    moves: [moved, gone],
  };
}

const pageOf = (format: (typeof diffFormats)[number], text: string, lang: 'ja' | 'en'): string =>
  [...diffReports[format](differenceOf(text), { lang, width: 80, paint: plainPaint })].join('');

describe.each(langs)('reports of a difference in %s', (lang) => {
  it('keep hostile texts within the lines of a table', () => {
    for (const text of hostile) {
      const page = pageOf('table', text, lang);
      // eslint-disable-next-line no-control-regex
      expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(page).not.toMatch(/^\s*::|##\[/m);
      for (const line of page.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    }
  });

  it('keep hostile texts within their cell in Markdown', () => {
    const plainLines = pageOf('markdown', 'x', lang).split('\n').length;
    for (const text of hostile) {
      const page = pageOf('markdown', text, lang);
      expect(page.split('\n').length).toBe(plainLines);
      expect(page).not.toMatch(/<(?!br>)|@\w|:\/\//);
    }
  });

  it('keep hostile texts from being formulas in CSV', () => {
    for (const text of hostile) {
      const rows: readonly string[][] = parse(pageOf('csv', text, lang));
      expect(rows.map((row) => row.length)).toEqual([14, 14, 14]);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^(?:\s*[=+@＝＋＠]|[\t\r\n])/);
    }
  });
});

it('JSON holds every text as it is', () => {
  for (const text of hostile.filter((each) => !/\p{Cs}/u.test(each))) {
    const said = JSON.parse(pageOf('json', text, 'en'));
    expect(said.moves[0].name).toBe(text);
    expect(said.moves[0].causes[0].cells[0]).toMatchObject({ from: text, to: null });
  }
});

it('a table shows as many tasks of a list as are asked for, and says how many are left out', () => {
  const difference = differenceOf('甲');
  const many = { ...difference, moves: Array.from({ length: 30 }, () => difference.moves[0]!) };
  const options = { lang: 'en', width: 80, paint: plainPaint } as const;
  expect([...diffReports.table(many, { ...options, top: 2 })].join('')).toContain('… 28 more of 30');
  expect([...diffReports.table(many, { ...options, top: 0 })].join('')).not.toContain('more of');
});
