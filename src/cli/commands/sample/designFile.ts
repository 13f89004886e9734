import type { TextGrid } from '../../../inventory/textGrids.js';
import { columnNamed, headerKey } from '../../../text/headerKey.js';
import { textOf, say, type Text, type Wording } from '../../../text/lang.js';
import type { LineFault } from '../../../survey/sampleRows.js';

/** What is wanted of a class, and known of it. */
export interface DesignRow {
  /** as the file calls it */
  readonly stratum: string;
  readonly line: number;
  /** Infinity is all of it */
  readonly least?: number;
  readonly most?: number;
  readonly cost?: number;
  /** by name of what is asked, for each column of it */
  readonly spreads: ReadonlyMap<string, number>;
  readonly means: ReadonlyMap<string, number>;
}

const names = {
  stratum: ['区分', 'class', 'stratum'],
  least: ['最少', '最小', '下限', 'least', 'lower'],
  most: ['最多', '最大', '上限', 'most', 'upper'],
  cost: ['費用', '単価', 'cost'],
} as const;

type Column = keyof typeof names;

const spreadHead = /^(?:標準偏差|散らばり|sd|spread)[:：]?(.*)$/;
const meanHead = /^(?:平均|mean)[:：]?(.*)$/;
const whole = new Set(['全数', '全部', '悉皆', 'all']);

/** Reads a design: a row for each class, with bounds, cost, and spread and mean of what is asked. */
export function designRows(grid: TextGrid): readonly DesignRow[] | readonly LineFault[] {
  const headAt = grid.lines.findIndex(({ cells }) => columnIn(cells, 'stratum') >= 0);
  const head = grid.lines[headAt];
  if (head === undefined) return [{ line: 1, says: faults.header }];
  const rows: DesignRow[] = [];
  const found: LineFault[] = [];
  for (const { line, cells } of grid.lines.slice(headAt + 1)) {
    const stratum = (cells[columnIn(head.cells, 'stratum')] ?? '').trim();
    if (stratum === '') continue;
    const wrong: string[] = [];
    const cell = (at: number): number | undefined => {
      const text = (cells[at] ?? '').normalize('NFKC').replaceAll(',', '').trim();
      if (text === '') return undefined;
      if (whole.has(text)) return Infinity;
      const value = Number(text);
      if (value >= 0) return value;
      wrong.push(text);
      return undefined;
    };
    const [least, most, cost] = (['least', 'most', 'cost'] as const).map((column) =>
      cell(columnIn(head.cells, column)),
    );
    rows.push({
      stratum,
      line,
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most }),
      ...(cost === undefined ? {} : { cost }),
      spreads: named(head.cells, spreadHead, cell),
      means: named(head.cells, meanHead, cell),
    });
    for (const read of wrong) found.push({ line, says: textOf(say(faults.number, { read })) });
    if (cost === 0) found.push({ line, says: faults.cost });
    if (least !== undefined && most !== undefined && least > most) found.push({ line, says: faults.bounds });
  }
  if (found.length > 0) return found;
  return rows.length === 0 ? [{ line: head.line, says: faults.empty }] : rows;
}

function columnIn(cells: readonly string[], column: Column): number {
  return columnNamed(cells, names[column]);
}

/** The figures of all columns of a kind, by what is behind the kind in their headers. */
function named(
  head: readonly string[],
  kind: RegExp,
  cell: (at: number) => number | undefined,
): ReadonlyMap<string, number> {
  const found = head.flatMap((title, at): readonly (readonly [string, number])[] => {
    const [, name] = kind.exec(headerKey(title)) ?? [];
    const value = name === undefined ? undefined : cell(at);
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
  return new Map(found);
}

const faults = {
  header: {
    ja: '区分の列がありません。1行に1区分、「区分」の列のあるファイルを指定してください。',
    en: 'there is no column class; use a file with a row for each class, and a column class',
  },
  empty: { ja: '区分の行がありません。', en: 'it lists no class' },
  cost: { ja: '費用は0より大きい数にしてください。', en: 'a cost must be above 0' },
  bounds: { ja: '最少が最多より多くなっています。', en: 'the least is more than the most' },
  number: {
    ja: ({ read }) => `「${read}」は0以上の数ではありません（すべてを調査するなら「全数」）。`,
    en: ({ read }) => `${read} is not a number of 0 or more (all takes the whole class)`,
  },
} as const satisfies Record<string, Text | Wording<{ readonly read: string }>>;
