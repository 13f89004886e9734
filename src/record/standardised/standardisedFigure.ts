import { say } from '../../text/lang.js';
import type { LawGround } from '../citations/ground.js';
import type { LawFigure } from '../recordSource.js';
import { ordinanceRecord } from '../sourceWordings.js';
import { standardisedAs } from './standardisedAs.js';

/** Which of the 20 tasks a task surely is, as a figure of the record; undefined where that is not proved. */
export function standardisedFigure(name: string, grounds: readonly LawGround[]): LawFigure | undefined {
  const families = grounds.map(({ family }) => family);
  const task = standardisedAs(name, families);
  if (task === undefined) return undefined;
  const laws = families.filter((each) => each.standardisedTasks.includes(task)).map(({ title }) => title);
  return { field: 'standardised_tasks', value: [task], laws, source: say(ordinanceRecord, { laws }) };
}
