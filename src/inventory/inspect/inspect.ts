import type { Problem } from '../../model/problem.js';
import type { Tasks } from '../../model/task.js';
import type { Identified } from '../tasks/identify.js';
import { aloneFigures } from './aloneFigures.js';
import { contradictions } from './contradictions.js';
import { lostZeros } from './lostZeros.js';
import { mangledIds } from './mangledIds.js';
import { mergedCells } from './mergedCells.js';
import { mojibake } from './mojibake.js';
import { municipalityCodes } from './municipalityCodes.js';
import { prefectures } from './prefectures.js';
import { repeatedTasks } from './repeatedTasks.js';
import { sceneOf, type Inspection, type InspectScene } from './scene.js';
import { shareUnits } from './shareUnits.js';
import { unseenCharacters } from './unseenCharacters.js';
import { truncatedTexts } from './truncatedTexts.js';

const inspections: readonly Inspection[] = [
  repeatedTasks,
  lostZeros,
  mangledIds,
  mergedCells,
  truncatedTexts,
  mojibake,
  unseenCharacters,
  shareUnits,
  aloneFigures,
  contradictions,
  municipalityCodes,
  prefectures,
];

/** Finds what can be read but is probably not as it was meant; each inspection takes time linear in the cells. */
export function inspect(
  sheets: readonly Identified[],
  tasks: Tasks,
  fields: InspectScene['fields'],
): readonly Problem[] {
  const scene = sceneOf(sheets, tasks, fields);
  return inspections.flatMap((inspection) => inspection(scene));
}
