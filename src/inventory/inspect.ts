import type { Problem } from '../problem.js';
import type { Tasks } from '../task.js';
import type { Identified } from './identify.js';
import { aloneFigures } from './inspect/aloneFigures.js';
import { contradictions } from './inspect/contradictions.js';
import { lostZeros } from './inspect/lostZeros.js';
import { mojibake } from './inspect/mojibake.js';
import { municipalityCodes } from './inspect/municipalityCodes.js';
import { nearDuplicateNames } from './inspect/nearDuplicateNames.js';
import { prefectures } from './inspect/prefectures.js';
import { sameCells } from './inspect/sameCells.js';
import { sceneOf, type Inspection, type Scene } from './inspect/scene.js';
import { shareUnits } from './inspect/shareUnits.js';
import { truncatedTexts } from './inspect/truncatedTexts.js';

const inspections: readonly Inspection[] = [
  nearDuplicateNames,
  sameCells,
  lostZeros,
  truncatedTexts,
  mojibake,
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
  fields: Scene['fields'],
): readonly Problem[] {
  const scene = sceneOf(sheets, tasks, fields);
  return inspections.flatMap((inspection) => inspection(scene));
}
