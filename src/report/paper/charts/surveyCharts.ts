import { stratumName } from '../../../survey/stratumName.js';
import type { Field } from '../../../criterion/field.js';
import { isShareKind } from '../../../criterion/kinds.js';
import type { ClassEffect, SurveyedAnswers, SurveyedFigure } from '../../../model/effect.js';
import { estimateText } from '../../../survey/estimateText.js';
import { cut } from '../../../text/cut.js';
import { figure, percent } from '../../../text/figure.js';
import type { Lang, Text } from '../../../text/lang.js';
import type { Chart, ChartCell } from '../../charts/figure.js';
import { forestDrawing, type ForestRow } from '../../charts/forest.js';
import { probabilityText, unknownText } from '../../effect/amount.js';
import { shareText } from '../../effect/classes.js';
import { htmlText } from '../../layout/html.js';
import type { Paper, PaperCriterion } from '../report.js';
import { countNote, mostRows } from './countNote.js';
import { surveyTexts } from './surveyWords.js';

/** What municipalities answered: how many, what follows for the nation, and who gains or loses by class. */
export function surveyCharts(paper: Paper, criteria: readonly PaperCriterion[]): readonly Chart[] {
  const { surveyed } = paper;
  if (surveyed === undefined) return [];
  return [responsesChart(surveyed), ...figuresChart(paper, surveyed, criteria), ...classesChart(paper)];
}

function responsesChart({ responses }: SurveyedAnswers): Chart {
  const { stratum, population, asked, answered, share, responsesNote } = surveyTexts;
  const drawn = responses.map(({ stratum: label, asked: all, answered: some }): ForestRow => {
    const rate = all === 0 ? 0 : (100 * some) / all;
    return { label: stratumName(label), low: 0, high: rate, point: rate, shape: 'disc' };
  });
  return {
    id: 'chart-survey-responses',
    title: surveyTexts.responses,
    note: responsesNote,
    drawing: forestDrawing(drawn, percentAxis(0)),
    heads: [stratum, population, asked, answered, share],
    rows: responses.map((each): readonly ChartCell[] => [
      stratumName(each.stratum),
      ...[each.population, each.asked, each.answered].map((count) => figure(count)),
      each.asked === 0 ? '-' : percent(each.answered / each.asked, 0),
    ]),
  };
}

function percentAxis(from: number) {
  const ticks = from < 0 ? [-100, -50, 0, 50, 100] : [0, 25, 50, 75, 100];
  return { from, to: 100, ticks: ticks.map((at) => ({ at, text: htmlText(`${at}%`) })) };
}

/** The figures of the tasks in the order of the result; those of tasks that it does not hold are left out. */
function figuresChart(
  { result }: Paper,
  { figures }: SurveyedAnswers,
  criteria: readonly PaperCriterion[],
): readonly Chart[] {
  const fields: Readonly<Record<string, Field>> = Object.assign({}, ...criteria.map((each) => each.fields));
  const names = new Map(result.lists.flatMap(({ tasks }) => tasks.map(({ id, name }) => [id, name])));
  const places = new Map([...names.keys()].map((id, i) => [id, i]));
  const known = figures
    .flatMap((each) => namedFigure(each, names.get(each.task), fields[each.field]))
    .toSorted((a, b) => (places.get(a.task) ?? 0) - (places.get(b.task) ?? 0));
  if (known.length === 0) return [];
  const shares = known.filter(({ of }) => isShareKind(of.kind)).slice(0, mostRows);
  const { task, field, estimate, n } = surveyTexts;
  return [
    {
      id: 'chart-survey-figures',
      title: surveyTexts.figures,
      note: surveyTexts.figuresNote,
      ...(shares.length === 0 ? {} : { drawing: forestDrawing(shares.map(shareRow), percentAxis(0)) }),
      heads: [task, field, estimate, n],
      rows: known.map(({ name, of, ...each }): readonly ChartCell[] => [
        name,
        of.title,
        inEach((lang) => estimateText(each, of, lang)),
        figure(each.n),
      ]),
    },
  ];
}

interface NamedFigure extends SurveyedFigure {
  readonly name: string;
  readonly of: Field;
}

function namedFigure(
  each: SurveyedFigure,
  name: string | undefined,
  of: Field | undefined,
): readonly NamedFigure[] {
  return name === undefined || of === undefined ? [] : [{ ...each, name, of }];
}

// Columns of a name, so that what stands behind it is read as well.
const nameRoom = 40;

function shareRow({ name, of, value, low, high }: NamedFigure): ForestRow {
  return {
    label: { ja: `${cut(name, nameRoom)}：${of.title.ja}`, en: `${cut(name, nameRoom)}: ${of.title.en}` },
    low: 100 * low,
    high: 100 * high,
    point: 100 * value,
    shape: 'disc',
  };
}

function inEach(of: (lang: Lang) => string): Text {
  return { ja: of('ja'), en: of('en') };
}

interface TaskClass extends ClassEffect {
  readonly name: string;
}

/** Who gains and who loses: the share of hours saved by task and class, those of one task one below the other. */
function classesChart({ effect }: Paper): readonly Chart[] {
  const known = (effect?.byClass?.tasks ?? []).flatMap(({ name, classes }) =>
    classes.flatMap((each): readonly TaskClass[] => (each.saved === undefined ? [] : [{ ...each, name }])),
  );
  if (known.length === 0) return [];
  const shown = known.slice(0, mostRows);
  const { task, stratum, saved, loses, rises, classes, classesNote } = surveyTexts;
  return [
    {
      id: 'chart-survey-classes',
      title: classes,
      note: countNote(classesNote, { shown: shown.length, of: known.length }),
      drawing: forestDrawing(shown.map(classRow), percentAxis(-100)),
      heads: [task, stratum, saved, loses, rises],
      rows: shown.map((each): readonly ChartCell[] => [
        each.name,
        stratumName(each.stratum),
        inEach((lang) => shareText(each.saved, lang)),
        inEach((lang) => chanceText(each.loses, lang)),
        inEach((lang) => chanceText(each.rises, lang)),
      ]),
    },
  ];
}

function classRow({ name, stratum, saved, loses = 0 }: TaskClass): ForestRow {
  const { low = 0, median, high = 1 } = saved ?? {};
  const title = stratumName(stratum);
  return {
    label: { ja: `${cut(name, nameRoom)}：${title.ja}`, en: `${cut(name, nameRoom)}: ${title.en}` },
    low: 100 * low,
    high: 100 * high,
    point: median === undefined ? undefined : 100 * median,
    shape: loses >= 0.5 ? 'diamond' : 'disc',
  };
}

function chanceText(probability: number | undefined, lang: Lang): string {
  return probability === undefined ? unknownText[lang] : probabilityText(probability, lang);
}
