import type { Tasks } from '../../model/task.js';
import type { ChosenCell } from './choose.js';
import { townQuestions, type TownQuestionId } from './question.js';

/** What the hours freed and the change of cost of a task rest on, as far as municipalities know it. */
const ofEffect: readonly TownQuestionId[] = ['performs', 'hours', 'hours-after', 'cost'];

/**
 * The questions that the effect of the chosen tasks rests on, and that are not asked yet: those of which the inventory
 * has a column with an empty cell. They are asked though no answer moves the ranking.
 */
export function effectQuestions(
  chosen: readonly ChosenCell[],
  moving: readonly ChosenCell[],
  { columns, headers }: Tasks,
): readonly ChosenCell[] {
  const isAsked = new Set(chosen.map(keyOf));
  const places = new Map(moving.map((cell) => [keyOf(cell), cell.places]));
  const asked = [...new Set(chosen.map(({ task }) => task))].toSorted((a, b) => a - b);
  return asked.flatMap((task) =>
    ofEffect
      .map((question) => ({ task, question, places: places.get(keyOf({ task, question })) ?? 0 }))
      .filter((cell) => !isAsked.has(keyOf(cell)) && isOpen(cell)),
  );

  function isOpen({ task, question }: ChosenCell): boolean {
    return Object.keys(townQuestions[question].fills).some(
      (field) =>
        headers?.has(field) !== false && columns.get(field)?.value(task) === undefined && columns.has(field),
    );
  }
}

function keyOf({ task, question }: Pick<ChosenCell, 'task' | 'question'>): string {
  return `${task} ${question}`;
}
