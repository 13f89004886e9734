import { at } from '../../model/at.js';
import { counted, figure, percentInColumn } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';
import { padEnd } from '../../text/pad.js';
import { displayWidth } from '../../text/width.js';
import type { Consistency, Weighed } from '../../model/weighed.js';
import { barOf } from '../layout/bar.js';
import { gridOf, type GridColumn } from '../layout/columns.js';
import { agreementWords, ranked } from '../profiles/agreementWords.js';
import { titleOf } from '../score/report.js';
import { consistencyFigures, consistencyText, isConsistent, misfitTexts } from './consistencyWords.js';
import type { WeightsOptions, WeightsReport } from './report.js';
import { rowsOf, type WeightRow } from './rows.js';
import { titles } from './titles.js';
import { weightsTexts, methodWords } from './words.js';
import { blankLine, cutLine, trimmed, type ScreenLine } from '../layout/line.js';
import { terminalReport, type Framed } from '../layout/screen.js';

const mostOfName = 12;
// Columns that the title, the weight and the bar need at least.
const reserved = 44;

/** The weights as bars, and how far the judgements can be trusted. */
export const weightsTable: WeightsReport = terminalReport(linesOf);

function* linesOf(weighed: Weighed, page: Framed<WeightsOptions>): Generator<ScreenLine> {
  const { lang, paint, width, line, wrapped, rule } = page;
  const rows = rowsOf(weighed);
  const shown = roomFor(weighed.people, width);
  const grid = gridOf(columnsOf(weighed, rows, shown, page), rows, width);
  yield paint.strong(line(weightsTexts.title[lang]));
  yield* wrapped(methodWords[lang](weighed)).map(paint.dim);
  yield rule;
  yield* grid.head.map(paint.dim);
  yield* rows.flatMap(grid.lines);
  const left = weighed.people.length - shown;
  if (left > 0) yield paint.dim(line(leftWords[lang]({ left })));
  yield blankLine;
  yield paint.heading(line(weightsTexts.consistency[lang]));
  yield rule;
  yield* consistencyLines(weighed, page);
  yield paint.dim(line(weightsTexts.forConfig[lang]));
}

/** How many people there is room for. */
function roomFor(people: Weighed['people'], width: number): number {
  let left = width - reserved;
  return people.filter(({ name }) => {
    left -= Math.max(displayWidth(personName(name)), '100.0%'.length) + 2;
    return left >= 0;
  }).length;
}

function personName(name: string): ScreenLine {
  return cutLine(name, mostOfName);
}

function columnsOf(
  { people, together }: Weighed,
  rows: readonly WeightRow[],
  shown: number,
  { lang, paint, criteria }: Framed<WeightsOptions>,
): readonly GridColumn<WeightRow>[] {
  const most = Math.max(...rows.map(({ weight }) => weight));
  const title = ({ criterion }: WeightRow): string => titleOf(criterion, { lang, criteria });
  const each = people.slice(0, shown).map(({ name }, i): GridColumn<WeightRow> => ({
    head: personName(name),
    align: 'right',
    cell: (row) => percentInColumn(at(row.each, i)),
  }));
  const all: readonly GridColumn<WeightRow>[] = [
    {
      head: weightsTexts.weight[lang],
      align: 'right',
      cell: ({ weight }) => percentInColumn(weight),
      paint: paint.strong,
    },
    {
      head: '',
      align: 'left',
      cell: ({ weight }) => barOf((weight / most) * 100, 0).filled,
      paint: (bar) => paint.bar(trimmed(bar)),
    },
  ];
  return [
    { head: weightsTexts.criterion[lang], align: 'left', cell: title, flexible: true },
    ...each,
    ...(together === undefined ? [] : all),
  ];
}

function* consistencyLines(weighed: Weighed, page: Framed<WeightsOptions>): Generator<ScreenLine> {
  const { lang, paint, wrapped } = page;
  const { together, people, left, agreement } = weighed;
  const names = people.map(
    ({ name }) => `${personName(name)}${left.includes(name) ? weightsTexts.leftOut[lang] : ''}`,
  );
  const room = Math.max(0, ...[weightsTexts.together[lang], ...names].map(displayWidth));
  if (together !== undefined && (people.length === 0 || together.consistency.kind !== 'unchecked'))
    yield* aboutLines(
      people.length === 0 ? '' : padEnd(weightsTexts.together[lang], room),
      together.consistency,
      page,
    );
  for (const [i, { consistency }] of people.entries())
    yield* aboutLines(padEnd(names[i] ?? '', room), consistency, page, []);
  if (agreement !== undefined)
    yield* wrapped(
      `${agreementWords[lang]({ w: agreement, who: weightsTexts.people, over: ranked.criteria })}`,
    ).map(paint.strong);
  if (people.length > 1) yield* wrapped(weightsTexts.overTasks[lang]).map(paint.dim);
}

/** The consistency of one set of judgements; figures are shown only for the first, so that they do not bury the rest. */
function* aboutLines(
  name: string,
  consistency: Consistency,
  page: Framed<WeightsOptions>,
  figures: readonly Text[] = [consistencyFigures(consistency)],
): Generator<ScreenLine> {
  const { lang, paint, hanging } = page;
  const tone = isConsistent(consistency) ? paint.good : paint.warn;
  yield* hanging(consistencyText(consistency)[lang], {
    lead: name === '' ? '' : `${name}  `,
    paintText: tone,
  });
  const rest = [...misfitTexts(consistency, titles(page)), ...figures];
  for (const text of rest) yield* hanging(text[lang], { lead: '  ', paintText: paint.dim });
}

/** How many people a table has no room for. */
const leftWords: Wording<{ readonly left: number }> = {
  ja: ({ left }) => `ほか${figure(left)}人は --format json にすべて含まれる`,
  en: ({ left }) => `… ${counted(left, 'more column')}; --format json holds all of them`,
};
