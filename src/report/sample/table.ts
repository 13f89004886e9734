import { figure } from '../../text/figure.js';
import type { PlannedStratum } from '../../sampling/plan.js';
import { gridOf, type GridColumn } from '../layout/columns.js';
import { blankLine, type ScreenLine } from '../layout/line.js';
import type { Page } from '../layout/report.js';
import { terminalReport, type Framed } from '../layout/screen.js';
import type { Sample, SampledMunicipality, SampleReport } from './report.js';
import { headline, howDrawn, marginText, sampleTexts, shortfall, unknownMargin } from './words.js';

/** The plan by class with its expected margins, and who is asked. */
export const sampleTable: SampleReport = terminalReport(linesOf);

/** The plan alone, where the list goes elsewhere. */
export const samplePlan: SampleReport = terminalReport(planLines);

function* linesOf(sample: Sample, page: Framed<Page>): Generator<ScreenLine> {
  const { lang, paint, width, line, wrapped, rule } = page;
  yield* planLines(sample, page);
  yield blankLine;
  yield paint.heading(line(sampleTexts.list[lang]));
  yield rule;
  const list = gridOf(listColumns(sample, page), sample.drawn, width);
  yield* sample.drawn.flatMap(list.lines);
  yield rule;
  yield* wrapped(howDrawn[lang](sample)).map(paint.dim);
  yield* wrapped(`${sampleTexts.again[lang]}: ${sample.command}`).map(paint.dim);
}

function* planLines(sample: Sample, page: Framed<Page>): Generator<ScreenLine> {
  const { lang, paint, width, line, wrapped, rule } = page;
  yield paint.strong(line(sampleTexts.title[lang]));
  yield* wrapped(headline[lang](sample));
  const missed = shortfall(sample);
  if (missed !== undefined) yield* wrapped(missed[lang]).map(paint.warn);
  yield rule;
  const all = { ...sample.plan.all, id: 'all' };
  const rows = [...sample.plan.strata, all];
  const plan = gridOf(planColumns(sample, page), rows, width);
  yield* plan.head.map(paint.dim);
  yield* rows.flatMap((row) => (row === all ? plan.lines(row).map(paint.strong) : plan.lines(row)));
  const unknown = unknownMargin(sample);
  if (unknown !== undefined) yield* wrapped(unknown[lang]).map(paint.warn);
  yield* wrapped(sampleTexts.share[lang]).map(paint.dim);
}

function planColumns({ titles }: Sample, { lang }: Framed<Page>): readonly GridColumn<PlannedStratum>[] {
  return [
    {
      head: sampleTexts.stratum[lang],
      align: 'left',
      cell: ({ id }) => titles.get(id)?.[lang] ?? sampleTexts.all[lang],
    },
    { head: sampleTexts.population[lang], align: 'right', cell: ({ population }) => figure(population) },
    { head: sampleTexts.drawn[lang], align: 'right', cell: ({ drawn }) => figure(drawn) },
    { head: sampleTexts.answers[lang], align: 'right', cell: ({ answers }) => figure(Math.round(answers)) },
    { head: sampleTexts.margin[lang], align: 'right', cell: ({ margin }) => marginText(margin) },
  ];
}

function listColumns(
  { titles }: Sample,
  { lang, paint }: Framed<Page>,
): readonly GridColumn<SampledMunicipality>[] {
  return [
    { head: '', align: 'left', cell: ({ code }) => code, paint: paint.dim },
    { head: '', align: 'left', cell: ({ prefecture, name }) => `${prefecture}${name}` },
    {
      head: '',
      align: 'right',
      cell: ({ population }) => (population === undefined ? '-' : figure(population)),
    },
    {
      head: '',
      align: 'left',
      cell: ({ stratum }) => titles.get(stratum)?.[lang] ?? stratum,
      paint: paint.dim,
    },
  ];
}
