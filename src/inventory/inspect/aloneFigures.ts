import type { Problem } from '../../model/problem.js';
import { clean, saysUnknown } from '../cells/clean.js';
import { problem } from '../problems/problems.js';
import type { Alone } from '../problems/figures.js';
import { hasColumn, cellTextIn, type Inspection, type InputPart, type InspectScene } from './scene.js';

/** Figures that say nothing without another, which is not given: hours after without hours before. */
export const aloneFigures: Inspection = (scene) =>
  Object.keys(scene.fields).flatMap((field) => scene.parts.flatMap((part) => aloneIn(part, field, scene)));

function aloneIn(part: InputPart, field: string, { fields }: InspectScene): readonly Problem[] {
  const { title, alongside = [] } = fields[field] ?? { title: undefined };
  if (title === undefined || alongside.length === 0 || !hasColumn(part, field)) return [];
  const titled = (names: readonly string[]) => names.flatMap((name) => fields[name]?.title ?? []);
  const lacking = alongside.filter((name) => !hasColumn(part, name));
  if (lacking.length > 0) return withoutColumn(part, field, { title, needs: titled(lacking) });
  const filled = tasksWith(part, field);
  return filled.flatMap((task) => {
    const needs = titled(alongside.filter((name) => isSilent(part, name, task)));
    const cell = needs.length === 0 ? undefined : cellTextIn(part, field, task);
    return cell === undefined ? [] : [problem('alone-figure', cell.spot(), { title, needs })];
  });
}

/** One finding for a column that lacks another: that is one mistake, however many cells it has. */
function withoutColumn(part: InputPart, field: string, about: Alone): readonly Problem[] {
  const filled = tasksWith(part, field);
  const [first] = filled;
  const cell = first === undefined ? undefined : cellTextIn(part, field, first);
  if (cell === undefined) return [];
  const { task: _, ...spot } = cell.spot(); // no task is to blame
  return [problem('alone-figure', spot, { ...about, cells: filled.length })];
}

function tasksWith(part: InputPart, field: string): readonly number[] {
  return [...part.rows.keys()].filter((task) => part.value(field, task) !== undefined);
}

/** Whether a task has nothing there; a cell that is wrong is reported as such. */
function isSilent(part: InputPart, field: string, task: number): boolean {
  if (part.value(field, task) !== undefined) return false;
  const cell = cellTextIn(part, field, task);
  return cell === undefined || saysUnknown(clean(cell.text));
}
