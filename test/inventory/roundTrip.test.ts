import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/criterion/field.js';
import type { Tasks } from '../../src/model/task.js';
import { bom, joined, shiftJis, utf16 } from './decode/encodings.js';
import { findings, input, readAll } from './read.js';

/** A cell as it may be written, and what it means. */
interface Written {
  readonly text: string;
  readonly value: CellValue | undefined;
}

function cell(text: string, value: CellValue | undefined): Written {
  return { text, value };
}

const blank = fc.constantFrom(...['', '-', '－', '…', '不明', '　'].map((text) => cell(text, undefined)));

const cases = fc.nat({ max: 99_999_999 }).chain((n) => {
  const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, ',');
  const wide = String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return fc.constantFrom(...[String(n), grouped, wide, ` ${n}　`].map((text) => cell(text, n)));
});
const performing = fc.integer({ min: 0, max: 100 }).chain((n) => {
  const bare = n > 1 ? [`${n}`, `${n / 100}`] : [];
  return fc.constantFrom(...[`${n}%`, `${n}％`, ...bare].map((text) => cell(text, n / 100)));
});
const change = fc.integer({ min: 1, max: 99 }).chain((n) => {
  return fc.constantFrom(...[`△${n}%`, `▲${n}％`, `-${n}%`].map((text) => cell(text, -n / 100)));
});
const announced = fc.constantFrom(
  cell('〇', true),
  cell('○', true),
  cell('有', true),
  cell('×', false),
  cell('なし', false),
);
const gain = fc.constantFrom(cell('低', 'low'), cell('○', 'medium'), cell('◎', 'high'));
const tools = fc.constantFrom(
  cell('AI、RPA', ['AI', 'RPA']),
  cell('AI\nRPA', ['AI', 'RPA']),
  cell('なし', []),
  cell('電子申請', ['電子申請']),
);

const columns = {
  cases: ['件数', '件数（件）', 'count', '件\n数'],
  performing: ['実施市町村の割合', '実施割合', 'performing'],
  cost_change: ['コスト増減率', 'cost_change'],
  announced: ['制度改正の予定', 'announced'],
  gain: ['サービス向上の見込み'],
  tools: ['ツール名', 'Tools'],
} as const;

const row = fc.record({
  name: fc.constantFrom(
    '住民票の写しの交付',
    '国民健康保険, 介護',
    '"引用" を含む名',
    '改行\nを含む名',
    'a;b\tc',
    '髙﨑①',
  ),
  cells: fc.tuple(
    ...[cases, performing, change, announced, gain, tools].map((kind) =>
      fc.oneof({ weight: 4, arbitrary: kind }, blank),
    ),
  ),
});

const inventory = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  headers: fc.tuple(...Object.values(columns).map((names) => fc.constantFrom<string>(...names))),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
});

interface Layout {
  readonly delimiter: string;
  readonly end: string;
  readonly last: boolean;
  readonly encode: (text: string) => Uint8Array;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  delimiter: fc.constantFrom(',', '\t', ';'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  last: fc.boolean(),
  encode: fc.constantFrom<(text: string) => Uint8Array>(
    (text) => Buffer.from(text),
    (text) => joined(bom.utf8, Buffer.from(text)),
    (text) => joined(bom.utf16le, utf16(text, 'le')),
    (text) => joined(bom.utf16be, utf16(text, 'be')),
    shiftJis,
  ),
});

type Sample = typeof inventory extends fc.Arbitrary<infer T> ? T : never;

/** The rows as texts, the header first, columns in the order of the sample. */
function grid({ rows, headers, order }: Sample): readonly (readonly string[])[] {
  const head = ['事務ID', '事務名', ...headers];
  const body = rows.map(({ name, cells }, i) => [`0${i}`, name, ...cells.map(({ text }) => text)]);
  return [head, ...body].map((texts) => order.map((at) => texts[at] ?? ''));
}

function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csv(texts: readonly (readonly string[])[], { delimiter, end, last, encode }: Layout): Uint8Array {
  const lines = texts.map((row) => row.map(quoted).join(delimiter));
  return encode(lines.join(end) + (last ? end : ''));
}

function contents({ ids, names, columns }: Tasks): unknown {
  const cells = [...columns.values()].map(({ field, value }) => [field, ids.map((_, task) => value(task))]);
  return { ids, names, cells: Object.fromEntries(cells) };
}

function meant({ rows }: Sample): unknown {
  const fields = Object.keys(columns);
  return {
    ids: rows.map((_, i) => `0${i}`),
    names: rows.map(({ name }) => name),
    cells: Object.fromEntries(fields.map((field, i) => [field, rows.map(({ cells }) => cells[i]?.value)])),
  };
}

describe('an inventory written as CSV', () => {
  it('reads back as it was meant, in every layout and encoding, with its columns in any order', async () => {
    await fc.assert(
      fc.asyncProperty(inventory, layout, async (sample, how) => {
        const { tasks, problems } = await readAll([input(csv(grid(sample), how))]);
        expect(findings(problems)).toEqual([]);
        expect(contents(tasks)).toEqual(meant(sample));
      }),
      { numRuns: 300 },
    );
  });

  it('has one problem where one cell is damaged, at its line and column, and no other cell changes', async () => {
    const damaged = fc.tuple(inventory, layout, fc.nat(), fc.nat({ max: 3 }));
    await fc.assert(
      fc.asyncProperty(damaged, async ([sample, how, pick, field]) => {
        const texts = grid(sample);
        const at = 1 + (pick % sample.rows.length);
        const column = sample.order.indexOf(field + 2);
        const broken = texts.map((row, i) => (i === at ? row.with(column, '約3割?') : row));
        const { tasks, problems } = await readAll([input(csv(broken, how))]);
        const before = broken.slice(0, at).concat([broken[at]?.slice(0, column) ?? []]);
        const breaks = before.flat().join('').split('\n').length - 1;
        expect(findings(problems)).toHaveLength(1);
        const found = problems.find(({ severity }) => severity === 'error');
        expect(found).toMatchObject({
          line: at + 1 + breaks,
          column: column + 1,
          task: `0${at - 1}`,
          read: '約3割?',
        });
        const rows = sample.rows.map((row, i) =>
          i === at - 1
            ? { ...row, cells: row.cells.with(field, cell('', undefined)) as typeof row.cells }
            : row,
        );
        expect(contents(tasks)).toEqual(meant({ ...sample, rows }));
      }),
      { numRuns: 300 },
    );
  });

  it('has a problem at the place of every damage, whatever was damaged, and none in a row that is whole', async () => {
    const harms = fc.array(fc.constantFrom('none', 'cell', 'extra', 'short', 'id'), {
      minLength: 12,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(inventory, layout, harms, async (sample, how, asked) => {
        const [head = [], ...rows] = grid(sample);
        // The first row stays whole: the ids that others repeat are its own.
        const harmed = rows.map((row, i) => harm(row, i === 0 ? 'none' : (asked[i] ?? 'none'), sample.order));
        const { problems } = await readAll([input(csv([head, ...harmed.map(({ texts }) => texts)], how))]);
        const expected = harmed.flatMap(({ code, column }, i) => {
          if (code === undefined) return [];
          const before = [head, ...harmed.slice(0, i).map(({ texts }) => texts)];
          const within = harmed[i]?.texts.slice(0, column - 1) ?? [];
          const breaks = [...before.flat(), ...within].join('').split('\n').length - 1;
          return [`${code} ${i + 2 + breaks}:${column}`];
        });
        const found = problems.filter(({ severity }) => severity === 'error');
        expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

type Harm = 'none' | 'cell' | 'extra' | 'short' | 'id';

interface Harmed {
  readonly texts: readonly string[];
  /** the problem that the damage makes, and its column */
  readonly code?: string;
  readonly column: number;
}

function harm(row: readonly string[], how: Harm, order: readonly number[]): Harmed {
  const figures = order.indexOf(2);
  const id = order.indexOf(0);
  switch (how) {
    case 'none':
      return { texts: row, column: 0 };
    case 'cell':
      return { texts: row.with(figures, '約3割?'), code: 'number-with-text', column: figures + 1 };
    case 'extra':
      return { texts: [...row, 'x'], code: 'extra-cells', column: row.length + 1 };
    case 'short':
      // A row without its last cell has no id if that was the last.
      return id === row.length - 1
        ? { texts: row, column: 0 }
        : { texts: row.slice(0, -1), code: 'missing-cells', column: row.length };
    case 'id':
      return { texts: row.with(id, '00'), code: 'duplicate-id', column: id + 1 };
  }
}
