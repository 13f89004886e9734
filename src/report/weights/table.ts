import { cut } from '../../text/cut.js';
import { hang } from '../../text/hang.js';
import type { Text } from '../../text/lang.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import type { Consistency, Weighed } from '../../model/weighed.js';
import { barOf } from '../layout/bar.js';
import { gridOf, type Column } from '../layout/columns.js';
import { agreementWords } from '../profiles/agreementWords.js';
import { titleOf } from '../score/report.js';
import { consistencyFigures, consistencyText, isConsistent, misfitTexts } from './consistencyWords.js';
import { leftWords } from './leftWords.js';
import type { WeightsOptions, WeightsReport } from './report.js';
import { rowsOf, weightText, type WeightRow } from './rows.js';
import { titles } from './titles.js';
import { weightsTexts, methodWords } from './words.js';

const narrowest = 80;
const broadest = 120;
const mostOfName = 12;
// Columns that the title, the weight and the bar need at least.
const reserved = 44;

/** The weights as bars, and how far the judgements can be trusted. */
export const weightsTable: WeightsReport = function* weightsTable(weighed, options) {
  const width = Math.min(broadest, Math.max(narrowest, Math.floor(options.width)));
  for (const line of linesOf(weighed, { ...options, width })) yield `${line}\n`;
};

function* linesOf(weighed: Weighed, page: WeightsOptions): Generator<string> {
  const { lang, paint, width } = page;
  const rows = rowsOf(weighed);
  const shown = roomFor(weighed.people, width);
  const grid = gridOf(columnsOf(weighed, rows, shown, page), rows, width);
  yield paint.strong(weightsTexts.title[lang]);
  yield* wrap(methodWords[lang](weighed), width).map(paint.dim);
  yield paint.dim('─'.repeat(width));
  yield paint.dim(grid.head);
  yield* rows.map(grid.line);
  const left = weighed.people.length - shown;
  if (left > 0) yield paint.dim(leftWords[lang]({ left }));
  yield '';
  yield paint.heading(weightsTexts.consistency[lang]);
  yield paint.dim('─'.repeat(width));
  yield* consistencyLines(weighed, page);
  yield paint.dim(weightsTexts.forConfig[lang]);
}

/** How many people there is room for. */
function roomFor(people: Weighed['people'], width: number): number {
  let left = width - reserved;
  return people.filter(({ name }) => {
    left -= Math.max(displayWidth(personName(name)), '100.0%'.length) + 2;
    return left >= 0;
  }).length;
}

function personName(name: string): string {
  return cut(safeForTerminal(name), mostOfName);
}

function columnsOf(
  { people, together }: Weighed,
  rows: readonly WeightRow[],
  shown: number,
  { lang, paint, width, criteria }: WeightsOptions,
): readonly Column<WeightRow>[] {
  const most = Math.max(...rows.map(({ weight }) => weight));
  const title = ({ criterion }: WeightRow): string =>
    cut(safeForTerminal(titleOf(criterion, { lang, criteria })), width);
  const each = people.slice(0, shown).map(({ name }, i): Column<WeightRow> => ({
    head: personName(name),
    align: 'right',
    cell: (row) => weightText(row.each[i] ?? 0),
  }));
  const all: readonly Column<WeightRow>[] = [
    {
      head: weightsTexts.weight[lang],
      align: 'right',
      cell: ({ weight }) => weightText(weight),
      paint: paint.strong,
    },
    {
      head: '',
      align: 'left',
      cell: ({ weight }) => barOf((weight / most) * 100, 0).filled,
      paint: (bar) => paint.bar(bar.trimEnd()),
    },
  ];
  return [
    { head: weightsTexts.criterion[lang], align: 'left', cell: title, flexible: true },
    ...each,
    ...(together === undefined ? [] : all),
  ];
}

function* consistencyLines(weighed: Weighed, page: WeightsOptions): Generator<string> {
  const { lang, width, paint } = page;
  const { together, people, agreement } = weighed;
  if (together !== undefined && (people.length === 0 || together.consistency.kind !== 'unchecked'))
    yield* aboutLines(people.length === 0 ? '' : weightsTexts.together[lang], together.consistency, page);
  for (const { name, consistency } of people) yield* aboutLines(personName(name), consistency, page, []);
  if (agreement !== undefined)
    yield* wrap(`${agreementWords[lang]({ w: agreement, who: weightsTexts.people })}`, width).map(
      paint.strong,
    );
}

/** The consistency of one set of judgements; figures are shown only for the first, so that they do not bury the rest. */
function* aboutLines(
  name: string,
  consistency: Consistency,
  page: WeightsOptions,
  figures: readonly Text[] = [consistencyFigures(consistency)],
): Generator<string> {
  const { lang, width, paint } = page;
  const tone = isConsistent(consistency) ? paint.good : paint.warn;
  yield* hang(consistencyText(consistency)[lang], {
    lead: name === '' ? '' : `${name}  `,
    width,
    paintText: tone,
  });
  const rest = [...misfitTexts(consistency, titles(page)), ...figures];
  for (const text of rest)
    yield* hang(safeForTerminal(text[lang]), { lead: '  ', width, paintText: paint.dim });
}
