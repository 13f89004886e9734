import type { Spread, TaskEffect } from '../../../model/effect.js';
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
import { sheetNames } from '../sheet/names.js';
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
  const nameOf = sheetNames(shown);
  const rows = shown.map((each): ForestRow => {
    const [low, high] = each.interval;
    const shape = each.verdict === 'candidate' ? 'disc' : 'diamond';
    return { label: nameOf(each), low, high, point: each.score ?? undefined, shape };
  });
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

/** Hours freed: nationwide where the cells have limits, of one body where nothing tells how bodies differ. */
function effectCharts({ effect }: Paper): readonly Chart[] {
  const tasks = effect?.tasks ?? [];
  return [
    ...hoursChart(tasks, {
      id: 'chart-effect',
      title: chartTexts.effect,
      note: chartTexts.effectNote,
      hoursOf: ({ hasNoLimits, freed }) => (hasNoLimits ? undefined : freed),
    }),
    ...hoursChart(tasks, {
      id: 'chart-effect-in-one-body',
      title: chartTexts.effectInOneBody,
      note: chartTexts.effectInOneBodyNote,
      hoursOf: ({ hasNoLimits, freedPerBody }) => (hasNoLimits ? freedPerBody : undefined),
    }),
  ];
}

interface HoursChart {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  readonly hoursOf: (task: TaskEffect) => Spread | undefined;
}

/** Hours of the tasks of which they are known and bounded, the most first; no chart where there are none. */
function hoursChart(
  tasks: readonly TaskEffect[],
  { id, title, note, hoursOf }: HoursChart,
): readonly Chart[] {
  const known = tasks.flatMap((each) => {
    const hours = hoursOf(each);
    return hours?.high === undefined ? [] : [{ ...each, hours, high: hours.high }];
  });
  if (known.length === 0) return [];
  const shown = known.toSorted((a, b) => (b.hours.median ?? 0) - (a.hours.median ?? 0)).slice(0, most);
  const to = Math.max(...shown.map(({ high }) => high));
  const { task, freed, condition } = chartTexts;
  return [
    {
      id,
      title,
      note: countNote(note, { shown: shown.length, of: known.length }),
      drawing: forestDrawing(
        shown.map(({ name, verdict, hours: { low, median }, high }) => ({
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
      rows: shown.map(({ name, hours, conditions }): readonly ChartCell[] => [
        name,
        { ja: spreadText(hours, hourUnit, 'ja'), en: spreadText(hours, hourUnit, 'en') },
        conditions[0] === undefined ? '' : textOf(conditions[0].says),
      ]),
    },
  ];
}
