import { at } from '../model/at.js';
import type { DetailAlone, DetailRow, ListData, PackedNote, TaskDetail } from '../report/paper/hooks.js';
import { moreWords, pageTexts } from '../report/paper/pageWords.js';
import { unpackedText } from '../report/paper/pairs.js';
import type { PageLang } from './language.js';

/** Fetches what explain says of a task, which may take a while. */
export type DetailSource = (task: number, then: (detail: DetailAlone) => void) => void;

/** The row that opens below a task. Texts come in as text nodes: nothing in them can act. */
export function detailRow(task: DetailPlace, source: DetailSource): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'detail';
  const cell = row.insertCell();
  cell.colSpan = 7;
  cell.append('…');
  source(task.index, ({ detail, ...texts }) =>
    cell.replaceChildren(...partsOf(detail, { ...task, ...texts })),
  );
  return row;
}

/** The task of a row that opens, and how it is shown. */
interface DetailPlace {
  readonly list: ListData;
  readonly index: number;
  readonly lang: PageLang;
}

type Opened = DetailPlace & Omit<DetailAlone, 'detail'>;

type Unpack = (packed: string) => string;

function partsOf(
  [summary, place, head, open, criteria, neighbours, sources]: TaskDetail,
  { list: { columns, files }, index, lang, texts, rows }: Opened,
): readonly Node[] {
  const own = String(columns.line[index] ?? '');
  const text: Unpack = (packed) => unpackedText(packed, texts, { lang, own });
  const pairs = (packed: readonly PackedNote[]): readonly Pair[] =>
    packed.map(([label, said]) => [text(label), text(said)]);
  const file = files[at(columns.file, index)] ?? '';
  return [
    element('p', [text(summary)], 'summary'),
    notes([...pairs(head), [pageTexts.place[lang], `${file}${place}`]]),
    element('h3', [pageTexts.open[lang]]),
    ...openList(pairs(open), lang),
    element('h3', [pageTexts.parts[lang]]),
    criteriaTable(criteria, { rows, text, lang }),
    element('h3', [pageTexts.neighbours[lang]]),
    notes(pairs(neighbours)),
    ...(sources.length === 0 ? [] : [element('h3', [pageTexts.sources[lang]]), notes(pairs(sources))]),
  ];
}

type Pair = readonly [label: string, text: string];

function element(name: string, children: readonly (Node | string)[], className = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function notes(pairs: readonly Pair[]): HTMLElement {
  return element(
    'dl',
    pairs.flatMap(([label, said]) => [element('dt', [label]), element('dd', [said])]),
  );
}

// Those that could move the task most; the others are seldom asked for.
const firstOpen = 6;

/** What to find out next; the end of a long list is folded. */
function openList(pairs: readonly Pair[], lang: PageLang): readonly Node[] {
  const rest = pairs.slice(firstOpen);
  if (rest.length < 2) return [notes(pairs)];
  const summary = element('summary', [moreWords[lang]({ left: rest.length })]);
  return [notes(pairs.slice(0, firstOpen)), element('details', [summary, notes(rest)])];
}

interface Rows {
  readonly rows: DetailAlone['rows'];
  readonly text: Unpack;
  readonly lang: PageLang;
}

function criteriaTable(numbers: readonly number[], { rows, text, lang }: Rows): HTMLElement {
  const heads = [pageTexts.points, pageTexts.weight, pageTexts.value, pageTexts.evidence];
  const head = element(
    'tr',
    heads.map((each) => headCell(each[lang], 'col')),
  );
  const rowsOf = (of: readonly number[]): readonly DetailRow[] =>
    of.map((number) => rows[number]).filter((row) => row !== undefined);
  const body = rowsOf(numbers).flatMap((row) => [
    criterionRow(row, text),
    ...rowsOf(row[6] ?? []).map((part) => partRow(part, text)),
  ]);
  return element('table', [element('thead', [head]), element('tbody', body)], 'parts');
}

function headCell(text: string, scope: string): HTMLElement {
  const cell = element('th', [text]);
  cell.setAttribute('scope', scope);
  return cell;
}

function criterionRow(
  [points, weight, value, title, says, caution = '']: DetailRow,
  text: Unpack,
): HTMLElement {
  const said = text(says);
  const cell = element('td', [element('b', [text(title)]), said === '' ? '' : ` ${said}`]);
  if (caution !== '') cell.append(element('strong', [` ${text(caution)}`]));
  return element('tr', [...figures([points, weight, value]), cell]);
}

function partRow([, weight, value, title, says]: DetailRow, text: Unpack): HTMLElement {
  const said = text(says);
  return element(
    'tr',
    [...figures(['', weight, value]), element('td', [`・${text(title)}${said === '' ? '' : ` — ${said}`}`])],
    'part',
  );
}

function figures(texts: readonly string[]): readonly HTMLElement[] {
  return texts.map((each) => element('td', [each], 'figure'));
}
