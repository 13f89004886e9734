import type { Theme } from '../../../criterion/define.js';
import type { OutcomeResult, TaskResult } from '../../../model/result.js';
import { textOf, type Text } from '../../../text/lang.js';
import { shapes, type MarkShape } from '../../charts/marks.js';
import type { Chart, ChartCell } from '../../charts/figure.js';
import { scatterDrawing } from '../../charts/scatter.js';
import { shortLabel } from './chartLabels.js';
import { chartTexts } from './chartWords.js';
import type { PaperCriterion } from '../report.js';

// Marks that have a number, and a name in the legend; more would cover each other.
const named = 10;

/** Effect against feasibility; nothing where the run has no criterion of one of them. */
export function themesChart(
  tasks: readonly TaskResult[],
  criteria: readonly PaperCriterion[],
): readonly Chart[] {
  const themeOf = new Map(criteria.map(({ id, theme }) => [id, theme]));
  const placed = tasks.flatMap((task) => {
    const outcomes = task.outcomes();
    const [x, y] = (['feasibility', 'effect'] as const).map((theme) => meanOf(outcomes, theme, themeOf));
    return x === undefined || y === undefined ? [] : [{ task, x, y }];
  });
  if (placed.length === 0) return [];
  const legend = legendOf(placed.map(({ task }) => task));
  const shapeOf = (task: TaskResult): MarkShape => shapeIn(legend, task);
  const { task: head, benefit, ease, condition } = chartTexts;
  return [
    {
      id: 'chart-themes',
      title: chartTexts.themes,
      note: chartTexts.themesNote,
      drawing: scatterDrawing(
        placed.map(({ task, x, y }, i) => ({
          x,
          y,
          shape: shapeOf(task),
          ...(i < named && { number: i + 1 }),
        })),
        { x: ease, y: benefit },
        {
          shapes: legend,
          names: placed.slice(0, named).map(({ task }) => shortLabel(task.name)),
        },
      ),
      heads: [head, benefit, ease, condition],
      rows: placed.map(({ task, x, y }): readonly ChartCell[] => [
        task.name,
        y.toFixed(2),
        x.toFixed(2),
        task.conditions[0] === undefined ? '' : textOf(task.conditions[0].says),
      ]),
    },
  ];
}

/** The weighted mean of the values of a theme, 0 to 1; undefined where none of its criteria counts. */
function meanOf(
  outcomes: readonly OutcomeResult[],
  theme: Theme,
  themeOf: ReadonlyMap<string, Theme>,
): number | undefined {
  const its = outcomes.filter(
    ({ criterion, value }) => themeOf.get(criterion) === theme && value !== undefined,
  );
  const weight = its.reduce((sum, each) => sum + each.weight, 0);
  if (weight === 0) return undefined;
  return its.reduce((sum, each) => sum + each.weight * (each.value ?? 0), 0) / weight;
}

interface Key {
  /** ids of conditions; none for candidates */
  readonly condition: string | undefined;
  readonly shape: MarkShape;
  readonly text: Text;
}

/** The disc for no condition, then a shape for each condition that is first of most tasks, the last for all others. */
function legendOf(tasks: readonly TaskResult[]): readonly Key[] {
  const counts = new Map<string, { readonly text: Text; count: number }>();
  for (const {
    conditions: [first],
  } of tasks) {
    if (first === undefined) continue;
    const known = counts.get(first.id) ?? { text: withoutBrackets(textOf(first.says)), count: 0 };
    counts.set(first.id, { ...known, count: known.count + 1 });
  }
  const often = [...counts].toSorted(([, a], [, b]) => b.count - a.count);
  const [disc, ...others] = shapes;
  const own = often.length > others.length ? often.slice(0, others.length - 1) : often;
  const keys = own.map(([condition, { text }], i): Key => ({ condition, text, shape: others[i] ?? disc }));
  const rest: readonly Key[] =
    own.length < often.length
      ? [{ condition: 'others', shape: others.at(-1) ?? disc, text: chartTexts.otherCondition }]
      : [];
  return [{ condition: undefined, shape: disc, text: chartTexts.noCondition }, ...keys, ...rest];
}

function shapeIn(legend: readonly Key[], { conditions: [first] }: TaskResult): MarkShape {
  const key = legend.find(({ condition }) => condition === first?.id) ?? legend.at(-1);
  return key?.shape ?? 'disc';
}

/** Of a condition what it is, without the system that one task has. */
function withoutBrackets({ ja, en }: Text): Text {
  return { ja: ja.replace(/（[^）]*）|[：].*$/gu, ''), en: en.replace(/ ?\([^)]*\)|:.*$/gu, '') };
}
