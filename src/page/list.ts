import { at } from '../model/at.js';
import { hooks, type ListData } from '../report/paper/hooks.js';
import { shownWords } from '../report/paper/pageWords.js';
import { detailRow, type DetailSource } from './detail.js';
import { onLanguage, pageLang } from './language.js';

/** Gives the table of tasks what only a script can: order, search, filters, and rows that open. */
export function upgradeList(data: ListData, source: DetailSource): void {
  const table = document.getElementById(hooks.tasks);
  const form = document.querySelector<HTMLFormElement>('[data-filters]');
  if (!(table instanceof HTMLTableElement) || form === null) return;
  const rows = [...table.tBodies].flatMap(({ rows: found }) => [...found]);
  const detail = (row: HTMLTableRowElement): HTMLTableRowElement =>
    detailRow({ list: data, index: indexOf(row), lang: pageLang() }, source);
  for (const row of rows) makeOpen(row, detail);
  for (const head of table.tHead?.rows[0]?.cells ?? []) makeSortable(head, { table, rows, data });
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  const filter = (): void => showOnly(rows, form, data);
  form.addEventListener('input', filter);
  onLanguage(() => {
    if (!table.isConnected) return; // another result has taken the place of this one
    for (const row of rows) if (isOpen(row)) reopen(row, detail);
    filter(); // what was opened again is hidden where its task is
  });
}

function indexOf(row: HTMLElement): number {
  return Number(row.getAttribute(hooks.task));
}

/** The row behind a task that says what explain says. */
function detailOf(row: HTMLTableRowElement): Element | undefined {
  const next = row.nextElementSibling;
  return next?.classList.contains('detail') === true ? next : undefined;
}

function isOpen(row: HTMLTableRowElement): boolean {
  return detailOf(row) !== undefined;
}

type MakeDetail = (row: HTMLTableRowElement) => HTMLTableRowElement;

function makeOpen(row: HTMLTableRowElement, detail: MakeDetail): void {
  const name = row.querySelector('th');
  if (name === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.append(...name.childNodes);
  name.append(button);
  button.addEventListener('click', () => {
    const opened = detailOf(row);
    button.setAttribute('aria-expanded', String(opened === undefined));
    if (opened === undefined) row.after(detail(row));
    else opened.remove();
  });
}

function reopen(row: HTMLTableRowElement, detail: MakeDetail): void {
  detailOf(row)?.remove();
  row.after(detail(row));
}

interface Sorting {
  readonly table: HTMLTableElement;
  readonly rows: readonly HTMLTableRowElement[];
  readonly data: ListData;
}

/** What a column is sorted by; text by the order of its code units, which is the same on every machine. */
function keysOf(column: string, { columns }: ListData): ((index: number) => number | string) | undefined {
  const listed = [...new Set(columns.list)];
  const keys: Readonly<Record<string, (index: number) => number | string>> = {
    rank: (i) => i,
    task: (i) => columns.id[i] ?? '',
    score: (i) => -at(columns.score, i),
    interval: (i) => at(columns.high, i) - at(columns.low, i),
    coverage: (i) => -at(columns.coverage, i),
    verdict: (i) => listed.indexOf(columns.list[i] ?? ''),
  };
  return keys[column];
}

function makeSortable(head: HTMLTableCellElement, { table, rows, data }: Sorting): void {
  const key = keysOf(head.getAttribute(hooks.cell) ?? '', data);
  if (key === undefined) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const each of table.tHead?.rows[0]?.cells ?? []) each.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const inOrder = rows.toSorted((a, b) => {
      const [one, other] = [key(indexOf(a)), key(indexOf(b))];
      const order = one < other ? -1 : Number(one > other);
      return (down ? -order : order) || indexOf(a) - indexOf(b);
    });
    const body = table.tBodies[0];
    body?.append(...inOrder.flatMap((row) => [row, detailOf(row) ?? []].flat()));
  });
}

function showOnly(rows: readonly HTMLTableRowElement[], form: HTMLFormElement, { columns }: ListData): void {
  const asked = new FormData(form);
  const said = (name: string): string => String(asked.get(name) ?? '');
  const words = folded(said('search')).split(/\s+/).filter(Boolean);
  const matches = (row: HTMLTableRowElement): boolean => {
    const i = indexOf(row);
    const text = folded(row.querySelector('th')?.textContent ?? '');
    const has = (columns.conditions[i] ?? []).length > 0;
    return (
      words.every((each) => text.includes(each)) &&
      (said('list') === '' || columns.list[i] === said('list')) &&
      (said('theme') === '' || columns.theme[i] === said('theme')) &&
      (said('condition') === '' || has === (said('condition') === 'yes'))
    );
  };
  const shown = rows.filter((row) => {
    const isShown = matches(row);
    row.hidden = !isShown;
    detailOf(row)?.toggleAttribute('hidden', !isShown);
    return isShown;
  });
  const status = form.querySelector('[data-shown]');
  if (status !== null) status.textContent = shownWords[pageLang()]({ shown: shown.length, of: rows.length });
}

/** A text as it is looked for: ＡＩ is AI, and case does not matter. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
