import type { Problem } from '../../model/problem.js';
import { problem } from '../problems/problems.js';
import type { ReadContext } from '../source.js';
import type { HeaderRow, TopRow } from './csvDialect.js';
import type { Rows } from './csvTable.js';

/** The table below a header, its header included. */
export interface Below {
  readonly rows: Rows;
  readonly context: ReadContext;
}

// Enough to know how the ids of a table look.
const looked = 100;

/**
 * What is said of rows above a header that are not blank: those that look like tasks are an error, since in a table that
 * was sorted with its header they would be lost; others are its title. Where the user names the row, all of them are.
 *
 * @param first line of the file in which rows are counted from
 */
export function aboveProblems(
  file: string,
  header: Pick<HeaderRow, 'titles' | 'cells'>,
  below: Below,
  first = 1,
): readonly Problem[] {
  const tasks = below.context.headerRow === undefined ? tasksAbove(header, below) : [];
  const titles = header.titles.length - tasks.length;
  const line = first + (tasks[0]?.linesAbove ?? 0);
  return [
    ...(titles > 0 ? [problem('title-rows', { file, line: 1 }, { rows: titles })] : []),
    ...(tasks.length > 0 ? [problem('tasks-above-header', { file, line }, { rows: tasks.length })] : []),
  ];
}

/** Rows above a header that fill its columns of id and name, with an id that looks like those below it. */
function tasksAbove(
  { titles, cells }: Pick<HeaderRow, 'titles' | 'cells'>,
  { rows, context }: Below,
): readonly TopRow[] {
  const columnOf = (field: string): number =>
    cells.findIndex((cell) => context.headers.find(cell)?.field === field);
  const [id, name] = [columnOf('id'), columnOf('name')];
  if (titles.length === 0 || id < 0) return [];
  const below = Array.from(
    { length: Math.min(looked, rows.length - 1) },
    (_, i) => rows.cell(i + 1, id) ?? '',
  );
  const shapes = new Set(below.map(shapeOf));
  return titles.filter(({ cells: row }) => {
    const isNamed = name < 0 || (row[name] ?? '').trim() !== '';
    return isNamed && shapes.has(shapeOf(row[id] ?? ''));
  });
}

/** How an id is made: T1 and T20 are made alike. */
function shapeOf(id: string): string {
  return id
    .normalize('NFKC')
    .trim()
    .replace(/\d+/g, '9')
    .replace(/[a-z]+/gi, 'A');
}
