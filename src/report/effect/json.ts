import { textOf } from '../../text/lang.js';
import { jsonText } from '../layout/jsonText.js';
import { publishedRun } from '../score/published.js';
import { noteTexts } from './notes.js';
import type { EffectReport } from './report.js';
import { summaryLines } from './summary.js';

/** Version of the published effect; its first number rises when a name changes or goes. */
const effectVersion = '1.0';

/** The whole effect with all its digits; what is unknown is left out, and `totals` count the tasks that are known. */
export const effectJson: EffectReport = function* effectJson({ effect, run }, { criteria }) {
  const { assumptions, tolerance, tasks, byClass, ...totals } = effect;
  const published = {
    schemaVersion: effectVersion,
    summary: { ja: summaryLines(effect, 'ja'), en: summaryLines(effect, 'en') },
    run: publishedRun(run),
    assumptions,
    tolerance,
    candidates: tasks.length,
    totals,
    roadmap: tasks.map((task, i) => ({
      place: i + 1,
      ...task,
      conditions: task.conditions.map(({ id, says }) => ({ id, says: textOf(says) })),
      notes: noteTexts(task, criteria),
    })),
    byClass,
  };
  yield `${jsonText(published)}\n`;
};
