import type { Problem } from '../../model/problem.js';
import { problem } from '../problems/problems.js';
import { headerKey } from '../../text/headerKey.js';
import type { KnownHeader } from '../header/knownHeaders.js';
import type { RawCell, SheetColumn } from '../sheet.js';
import type { ReadContext, UnusedColumn } from '../source.js';
import { headerProblemsOf } from '../header/headerProblems.js';
import { duplicateKey, type Mapping } from './yamlTasks.js';
import type { TreeEntry, Locate, Tree } from './yamlTree.js';

/** The keys of all tasks as columns. */
export interface YamlColumns {
  readonly columns: readonly SheetColumn[];
  readonly unused: readonly UnusedColumn[];
  /** how many different keys there are */
  readonly keys: number;
  readonly problems: readonly Problem[];
}

interface YamlFile {
  readonly file: string;
  readonly tasks: readonly Mapping[];
  readonly locate: Locate;
}

/** One spelling of a key, and the cells under it by row. */
interface KeyColumn {
  readonly first: TreeEntry;
  readonly known: KnownHeader | undefined;
  readonly cells: Map<number, TreeEntry>;
}

/** Matches the keys of tasks with the fields; a field that a task has twice is read from neither. */
export function yamlColumns({ file, tasks, locate }: YamlFile, context: ReadContext): YamlColumns {
  const columns = new Map<string, KeyColumn>();
  const twice: Problem[] = [];
  for (const [row, { entries }] of tasks.entries()) {
    for (const [first, ...others] of groupsOf(entries, context)) {
      const column = columnOf(first, columns, context);
      const [second] = others;
      if (second === undefined) column.cells.set(row, first);
      else twice.push({ ...duplicateKey(file, [first, second], locate), ...about(entries, column, context) });
    }
  }
  const all = [...columns.values()];
  const known = all.flatMap(({ known }) => known?.field ?? []);
  const facts = {
    file,
    line: 1,
    given: new Set(known),
    used: new Set(known),
    unknown: all
      .filter(({ known }) => known === undefined)
      .map(({ first }) => ({ text: first.key, ...locate(first.keyAt) })),
    texts: all.map(({ first }) => first.key),
  };
  return {
    columns: all.flatMap((column) => sheetColumn(column, locate)),
    unused: all.flatMap(({ first: { key }, known }) => (known === undefined ? [{ header: key }] : [])),
    keys: all.length,
    problems: [
      ...twice,
      ...quotedCells(file, all, locate),
      ...headerProblemsOf(facts, context.headers, context.fields),
    ],
  };
}

/** The task and the field of a problem; a task whose id appears twice has none. */
function about(
  entries: readonly TreeEntry[],
  { known }: KeyColumn,
  { headers }: ReadContext,
): Pick<Problem, 'task' | 'field'> {
  const [id, another] = entries.filter(({ key }) => headers.usable(key)?.field === 'id');
  return {
    ...(id?.value.is === 'text' && another === undefined ? { task: id.value.text.trim() } : {}),
    ...(known === undefined ? {} : { field: known.field }),
  };
}

/** The entries of one task, those of the same field or equal key together. */
function groupsOf(
  entries: readonly TreeEntry[],
  { headers }: ReadContext,
): Iterable<readonly [TreeEntry, ...TreeEntry[]]> {
  const groups = new Map<string, [TreeEntry, ...TreeEntry[]]>();
  for (const entry of entries) {
    const field = headers.usable(entry.key)?.field;
    const name = field === undefined ? `unknown ${headerKey(entry.key)}` : `known ${field}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return groups.values();
}

function columnOf(entry: TreeEntry, columns: Map<string, KeyColumn>, { headers }: ReadContext): KeyColumn {
  const before = columns.get(entry.key);
  if (before !== undefined) return before;
  const column = { first: entry, known: headers.usable(entry.key), cells: new Map<number, TreeEntry>() };
  columns.set(entry.key, column);
  return column;
}

function sheetColumn({ known, cells }: KeyColumn, locate: Locate): readonly SheetColumn[] {
  if (known === undefined) return [];
  return [
    {
      ...known,
      cell: (row) => {
        const entry = cells.get(row);
        return entry === undefined ? undefined : rawOf(entry.value);
      },
      spot: (row) => locate(cells.get(row)?.value.at ?? 0),
    },
  ];
}

/** What spreadsheets and systems write so that a zero stays: ="0101". */
const equalsQuote = /^="([^"]*)"$/;

function quotedCells(file: string, columns: readonly KeyColumn[], locate: Locate): readonly Problem[] {
  const cells = columns.flatMap((column) => [...column.cells.values()]);
  const found = cells.flatMap(({ value }) =>
    value.is === 'text' && equalsQuote.test(value.text) ? [value] : [],
  );
  const [first] = found;
  if (first === undefined) return [];
  const at = { file, ...locate(first.at), read: first.text };
  return [problem('equals-quote', at, { read: first.text, cells: found.length })];
}

function rawOf(value: Tree): RawCell {
  if (value.is === 'text') return value.text.replace(equalsQuote, '$1');
  if (value.is === 'mapping') return nested(value);
  const texts = value.items.flatMap((item) => (item.is === 'text' ? [item.text] : []));
  return texts.length === value.items.length ? texts : { nested: true };
}

function nested({ entries }: Mapping): RawCell {
  const texts = entries.flatMap(({ key, value }) =>
    value.is === 'text' ? [[key, value.text] as const] : [],
  );
  return texts.length === entries.length ? { nested: true, texts } : { nested: true };
}
