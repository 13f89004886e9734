import type { RaterAgreement } from '../../pool/agreement.js';
import type { PooledList } from '../../pool/entry.js';
import type { Pool } from '../../pool/pool.js';
import type { PooledTask } from '../../pool/pooledTasks.js';
import { figure, percent } from '../../text/figure.js';
import { gridOf, type GridColumn } from '../layout/columns.js';
import { blankLine, type ScreenLine } from '../layout/line.js';
import { terminalReport, type Framed } from '../layout/screen.js';
import type { PoolPage, PoolReport } from './report.js';
import {
  classOf,
  coefficient,
  doubtText,
  entryText,
  endsText,
  figureRows,
  poolHeadline,
  nextStep,
  poolTexts as texts,
  quartileText,
  ratedTitle,
  type FigureRow,
} from './words.js';

type Frame = Framed<PoolPage>;

/** Whose lists, how many of them hold each task, their hours and cases, what is in doubt, and how far they agree. */
export const poolTable: PoolReport = terminalReport(linesOf);

function* linesOf(pool: Pool, page: Frame): Generator<ScreenLine> {
  const { lang, paint, line, wrapped, rule } = page;
  yield paint.strong(line(texts.title[lang]));
  yield* wrapped(poolHeadline[lang](pool));
  yield* wrapped(texts.convenience[lang]).map(paint.warn);
  yield rule;
  yield* grid(listColumns(pool, page), pool.lists, page);
  yield* section(texts.held[lang], page);
  yield* grid(heldColumns(pool, page), pool.tasks, page);
  const figures = figureRows(pool, page.fields);
  if (figures.length > 0) {
    yield* section(texts.figures[lang], page);
    yield* figureLines(figures, page);
  }
  yield* wrapped(texts.cells[lang]).map(paint.dim);
  yield* doubtLines(pool, page);
  if (pool.agreements.length === 0) return;
  yield* section(texts.agreement[lang], page);
  yield* grid(agreementColumns(page), pool.agreements, page);
  yield* wrapped(texts.agreementNote[lang]).map(paint.dim);
}

function* section(title: string, { paint, line, rule }: Frame): Generator<ScreenLine> {
  yield blankLine;
  yield paint.heading(line(title));
  yield rule;
}

function* grid<Row>(
  columns: readonly GridColumn<Row>[],
  rows: readonly Row[],
  { width, paint }: Frame,
): Generator<ScreenLine> {
  const { head, lines } = gridOf(columns, rows, width);
  yield* head.map(paint.dim);
  yield* rows.flatMap(lines);
}

function listColumns(pool: Pool, { lang, paint }: Frame): readonly GridColumn<PooledList>[] {
  return [
    { head: texts.code[lang], align: 'left', cell: ({ code }) => code, paint: paint.dim },
    {
      head: texts.municipality[lang],
      align: 'left',
      cell: ({ prefecture, name }) => `${prefecture}${name}`,
    },
    {
      head: texts.population[lang],
      align: 'left',
      cell: (list) => classOf(pool, list, lang),
    },
    { head: texts.count[lang], align: 'right', cell: ({ tasks }) => figure(tasks) },
    { head: texts.files[lang], align: 'left', cell: ({ files }) => files.join(' '), flexible: true },
  ];
}

function heldColumns({ lists, classes }: Pool, { lang, paint }: Frame): readonly GridColumn<PooledTask>[] {
  return [
    { head: 'ID', align: 'left', cell: ({ id }) => id, paint: paint.dim },
    { head: texts.task[lang], align: 'left', cell: ({ name }) => name, flexible: true },
    {
      head: texts.all[lang],
      align: 'right',
      cell: (task) => `${figure(task.lists)}/${figure(lists.length)}`,
    },
    ...classes.map(({ title }, i): GridColumn<PooledTask> => ({
      head: title[lang],
      align: 'right',
      cell: (task) => {
        const own = task.classes[i];
        return own === undefined ? '' : `${figure(own.lists)}/${figure(own.of)}`;
      },
    })),
  ];
}

/** One table for each field, so that its figures stand below one another. */
function* figureLines(rows: readonly FigureRow[], page: Frame): Generator<ScreenLine> {
  const { lang, paint, line } = page;
  for (const field of new Set(rows.map((row) => row.field))) {
    const own = rows.filter((row) => row.field === field);
    yield paint.strong(line(own[0]?.title[lang] ?? field));
    yield* grid(figureColumns(page), own, page);
  }
}

function figureColumns({ lang, paint }: Frame): readonly GridColumn<FigureRow>[] {
  return [
    { head: 'ID', align: 'left', cell: ({ task }) => task.id, paint: paint.dim },
    { head: texts.task[lang], align: 'left', cell: ({ task }) => task.name, flexible: true },
    { head: texts.n[lang], align: 'right', cell: ({ spread }) => figure(spread.n) },
    { head: texts.median[lang], align: 'right', cell: ({ spread, shown }) => shown(spread.median) },
    { head: texts.quartiles[lang], align: 'right', cell: (row) => quartileText(row, lang) },
    { head: texts.ends[lang], align: 'right', cell: (row) => endsText(row, lang) },
  ];
}

function* doubtLines(pool: Pool, page: Frame): Generator<ScreenLine> {
  const { lang, paint, wrapped, hanging, decisions } = page;
  const next = nextStep(pool, decisions);
  if (next === undefined) return;
  yield* section(texts.doubtful[lang], page);
  for (const pair of pool.doubtful) {
    const lead = `${percent(pair.similarity, 0).padStart(4)}  `;
    const [a, b] = [pair.a, pair.b].map((entry) => entryText(pool, entry, lang));
    yield* hanging(a ?? '', { lead, paintLead: paint.warn });
    yield* hanging(b ?? '', { lead: '      ' });
    yield* hanging(doubtText(pair, lang), { lead: '      ', paintText: paint.dim });
  }
  yield* wrapped(next[lang]).map(paint.warn);
}

function agreementColumns({ lang, fields }: Frame): readonly GridColumn<RaterAgreement>[] {
  return [
    {
      head: texts.field[lang],
      align: 'left',
      cell: (each) => ratedTitle(each, fields)[lang],
      flexible: true,
    },
    { head: texts.raters[lang], align: 'right', cell: ({ raters }) => figure(raters) },
    { head: texts.count[lang], align: 'right', cell: ({ tasks }) => figure(tasks) },
    { head: texts.alpha[lang], align: 'right', cell: ({ alpha }) => coefficient(alpha) },
    {
      head: texts.concordance[lang],
      align: 'right',
      cell: (each) => coefficient(each.concordance),
    },
    {
      head: texts.complete[lang],
      align: 'right',
      cell: ({ scale, complete }) => (scale === 'nominal' ? '-' : figure(complete)),
    },
  ];
}
