import { municipalities } from '../../criterion/taskFields.js';
import { isRange, type Figure } from '../../criterion/range.js';
import type { Tasks } from '../../model/task.js';

/** What the inventory, or the record, says of one task; undefined is unknown. */
export interface EffectCells {
  readonly bodies: Figure | undefined;
  readonly hours: Figure | undefined;
  readonly saved: Figure | undefined;
  readonly costChange: Figure | undefined;
  /** yen a year of one body */
  readonly runningCost: Figure | undefined;
  /** yen, once, nationwide */
  readonly setUpCost: Figure | undefined;
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
  /** share by which the hours of a small town change, of towns that were asked both */
  readonly change: Figure | undefined;
  readonly vendors: Figure | undefined;
  readonly saas: boolean | undefined;
  readonly dependsOn: readonly string[];
}

/** Reads the cells of a task from the columns that there are. */
export function effectCells(tasks: Tasks, task: number): EffectCells {
  const saas = valueOf('saas_available');
  const dependsOn = valueOf('depends_on');
  const figureOf = (field: string) => figureCell(tasks, task, field);
  return {
    bodies: bodiesOf(figureOf('municipalities_share'), figureOf('municipalities_performing')),
    hours: figureOf('staff_hours_per_year'),
    saved: figureOf('hours_saved_share'),
    costChange: figureOf('cost_change'),
    runningCost: figureOf('running_cost_per_year'),
    setUpCost: figureOf('setup_cost'),
    before: figureOf('small_town_hours_before'),
    after: figureOf('small_town_hours_after'),
    change: figureOf('small_town_hours_change'),
    vendors: figureOf('vendors_nationwide'),
    saas: typeof saas === 'boolean' ? saas : undefined,
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
  };

  function valueOf(field: string) {
    return tasks.columns.get(field)?.value(task);
  }
}

/** The figure in one cell of a task. */
export function figureCell(tasks: Tasks, task: number, field: string): Figure | undefined {
  const value = tasks.columns.get(field)?.value(task);
  return typeof value === 'number' || isRange(value) ? value : undefined;
}

/** The share counts before the number, as in the criterion of commonality. */
function bodiesOf(share: Figure | undefined, number: Figure | undefined): Figure | undefined {
  if (share === undefined) return number;
  if (!isRange(share)) return share * municipalities;
  const { low, high, point } = share;
  return {
    low: low * municipalities,
    high: high * municipalities,
    ...(point === undefined ? {} : { point: point * municipalities }),
  };
}
