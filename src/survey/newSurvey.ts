import { at } from '../model/at.js';
import { writtenCell } from '../inventory/cells/writtenCell.js';
import type { Field } from '../criterion/field.js';
import { fieldsOf } from '../criterion/fieldsOf.js';
import type { Tasks } from '../model/task.js';
import type { Evaluated } from '../explain/sceneFor.js';
import type { Lang } from '../text/lang.js';
import { surveyOf, type AskedTask, type SurveyPlan } from './plan.js';
import { chosenCells, movingCells, type ChosenCell } from './questions/choose.js';
import { effectQuestions } from './questions/effectQuestions.js';
import type { Sampled } from './sampleRows.js';

/** A survey with what was chosen for it. */
export interface NewSurvey {
  readonly plan: SurveyPlan;
  /** what is asked, that which can move the ranking most first */
  readonly cells: readonly (ChosenCell & Pick<AskedTask, 'id' | 'name'>)[];
  /** cells that could move the ranking too, and are not asked */
  readonly left: number;
}

interface Wanted {
  /** cells that are asked at most */
  readonly settle: number;
  /** whether what the effect rests on is asked too of the tasks that are asked about */
  readonly forEffect?: boolean;
  readonly lang: Lang;
}

/** Makes a survey of an evaluated inventory and a sample; it asks nothing where no answer of a municipality moves a task. */
export function newSurvey(
  evaluated: Evaluated,
  sampled: Sampled,
  { settle, forEffect = false, lang }: Wanted,
): NewSurvey {
  const { scoring } = evaluated;
  const { tasks } = scoring;
  const moving = movingCells(evaluated);
  const chosen = chosenCells(moving, settle);
  const cells = forEffect ? [...chosen, ...effectQuestions(chosen, moving, tasks)] : chosen;
  const asked = [...new Set(cells.map(({ task }) => task))].toSorted((a, b) => a - b);
  const fields = fieldsOf(scoring.judged.map(({ criterion }) => criterion));
  const plan = surveyOf({
    lang,
    ...sampled,
    tasks: asked.map((task) => ({
      id: at(tasks.ids, task),
      name: at(tasks.names, task),
      laws: writtenCell(lawsOf(tasks, task), fields['governing_laws'] ?? plainField, lang),
      asks: cells.filter((each) => each.task === task).map(({ question }) => question),
    })),
    ...inventoryOf(tasks, fields, lang),
  });
  const isAsked = new Set(cells.map(keyOf));
  return {
    plan,
    cells: cells.map((cell) => ({ ...cell, id: at(tasks.ids, cell.task), name: at(tasks.names, cell.task) })),
    left: moving.filter((cell) => !isAsked.has(keyOf(cell))).length,
  };
}

const plainField: Field = { kind: 'text', title: { ja: '', en: '' } };

function keyOf({ task, question }: ChosenCell): string {
  return `${task} ${question}`;
}

function lawsOf({ columns }: Tasks, task: number) {
  return columns.get('governing_laws')?.value(task);
}

/** The inventory as it was read, without what a record filled, under the titles of its fields. */
function inventoryOf(
  tasks: Tasks,
  fields: Readonly<Record<string, Field>>,
  lang: Lang,
): Pick<SurveyPlan, 'inventory' | 'fields'> {
  const own = [...tasks.columns.keys()].filter(
    (field) => fields[field] !== undefined && tasks.headers?.has(field) !== false,
  );
  const rest = own.filter((field) => field !== 'id' && field !== 'name');
  return {
    fields: ['id', 'name', ...rest],
    inventory: {
      headers: ['id', 'name', ...rest].map((field) => fields[field]?.title[lang] ?? field),
      rows: tasks.ids.map((id, task) => [
        id,
        at(tasks.names, task),
        ...rest.map((field) => {
          const isFilled = (tasks.filled?.get(field)?.[task] ?? 0) !== 0;
          const value = isFilled ? undefined : tasks.columns.get(field)?.value(task);
          return writtenCell(value, fields[field] ?? plainField, lang);
        }),
      ]),
    },
  };
}
