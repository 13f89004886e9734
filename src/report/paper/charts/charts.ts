import { listNames } from '../../../model/names.js';
import type { TaskResult } from '../../../model/result.js';
import { textOf, type Text } from '../../../text/lang.js';
import type { Chart, ChartCell } from '../../charts/figure.js';
import { inBothDrawn } from '../../charts/figure.js';
import { forestDrawing, ticksTo, type ForestRow } from '../../charts/forest.js';
import { ranksDrawing } from '../../charts/ranks.js';
import { amount, spreadText } from '../../effect/amount.js';
import { hourUnit } from '../../effect/words.js';
import { htmlText } from '../../layout/html.js';
import { points } from '../../layout/points.js';
import { comparisonOf } from '../../profiles/comparison.js';
import { standingText } from '../../profiles/words.js';
import { isCandidate } from '../../score/shown.js';
import { countNote, mostRows as most } from './countNote.js';
import { chartTexts } from './chartWords.js';
import type { Paper, PaperCriterion, PaperPart } from '../report.js';
import { surveyCharts } from './surveyCharts.js';
import { themesChart } from './themesChart.js';

/** The charts of a paper; those of parts only where they are asked for. */
export function chartsOf(
  paper: Paper,
  criteria: readonly PaperCriterion[],
  parts: readonly PaperPart[],
): readonly Chart[] {
  const tasks = candidatesOf(paper);
  return [
    ...(tasks.length === 0 ? [] : [intervalsChart(tasks), ...themesChart(tasks, criteria)]),
    ...profileCharts(paper),
    ...(parts.includes('effect') ? effectCharts(paper) : []),
    ...(parts.includes('survey') ? surveyCharts(paper, criteria) : []),
  ];
}

function candidatesOf({ result: { lists } }: Paper): readonly TaskResult[] {
  return lists
    .filter(({ verdict }) => isCandidate(verdict))
    .flatMap(({ tasks }) => tasks)
    .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
}

function intervalsChart(tasks: readonly TaskResult[]): Chart {
  const shown = tasks.slice(0, most);
  const rows = shown.map(({ name, verdict, score, interval: [low, high] }): ForestRow => ({
    label: name,
    low,
    high,
    point: score ?? undefined,
    shape: verdict === 'candidate' ? 'disc' : 'diamond',
  }));
  const { task, score, low, high, list } = chartTexts;
  return {
    id: 'chart-intervals',
    title: chartTexts.intervals,
    note: countNote(chartTexts.intervalsNote, { shown: shown.length, of: tasks.length }),
    drawing: forestDrawing(rows, {
      to: 100,
      ticks: ticksTo(100).map((at) => ({ at, text: htmlText(String(at)) })),
    }),
    heads: [task, list, score, low, high],
    rows: shown.map(({ name, verdict, track, score: its, interval }): readonly ChartCell[] => [
      name,
      verdict === 'candidate' ? listNames[track] : listNames[verdict],
      points(its),
      points(interval[0]),
      points(interval[1]),
    ]),
  };
}

// Tasks of a list whose lines can still be followed.
const followed = 12;

/** For each list that all profiles rank: how their ranks differ. */
function profileCharts({ profiles }: Paper): readonly Chart[] {
  if (profiles.length < 2) return [];
  const names = profiles.map(({ profile }) => profile);
  return comparisonOf(profiles)
    .filter(({ rankedByAll }) => rankedByAll > 1)
    .map((list) => {
      const shown = list.tasks.slice(0, followed);
      const lines = shown.map(({ name, standings }) => ({
        label: name,
        ranks: standings.map(({ rank }) => rank),
      }));
      const listed = listNames[list.id];
      return {
        id: `chart-profiles-${list.id}`,
        title: {
          ja: `${chartTexts.profiles.ja}：${listed.ja}`,
          en: `${chartTexts.profiles.en}: ${listed.en}`,
        },
        note: countNote(chartTexts.profilesNote, { shown: shown.length, of: list.tasks.length }),
        drawing: ranksDrawing(lines, names),
        heads: [chartTexts.task, ...names.map((name): Text => ({ ja: name, en: name }))],
        rows: shown.map(({ name, standings }): readonly ChartCell[] => [
          name,
          ...standings.map((each) => ({
            ja: standingText(each, list, { lang: 'ja' }),
            en: standingText(each, list, { lang: 'en' }),
          })),
        ]),
      };
    });
}

/** Hours freed, with the limits that the cells allow; none where no inventory says. */
function effectCharts({ effect }: Paper): readonly Chart[] {
  const known = (effect?.tasks ?? []).flatMap(({ name, verdict, freed, conditions }) =>
    freed === undefined || freed.high === undefined
      ? []
      : [{ name, verdict, conditions, freed, high: freed.high }],
  );
  if (known.length === 0) return [];
  const shown = known.toSorted((a, b) => (b.freed.median ?? 0) - (a.freed.median ?? 0)).slice(0, most);
  const to = Math.max(...shown.map(({ high }) => high));
  const { task, freed, condition } = chartTexts;
  return [
    {
      id: 'chart-effect',
      title: chartTexts.effect,
      note: countNote(chartTexts.effectNote, { shown: shown.length, of: known.length }),
      drawing: forestDrawing(
        shown.map(({ name, verdict, freed: { low, median }, high }) => ({
          label: name,
          low,
          high,
          point: median,
          shape: verdict === 'candidate' ? 'disc' : 'diamond',
        })),
        {
          to,
          ticks: ticksTo(to).map((at) => ({
            at,
            text: inBothDrawn({ ja: amount(at, 'ja'), en: amount(at, 'en') }),
          })),
        },
      ),
      heads: [task, freed, condition],
      rows: shown.map(({ name, freed: its, conditions }): readonly ChartCell[] => [
        name,
        { ja: spreadText(its, hourUnit, 'ja'), en: spreadText(its, hourUnit, 'en') },
        conditions[0] === undefined ? '' : textOf(conditions[0].says),
      ]),
    },
  ];
}
