import {
  defineCriterion,
  minutes,
  say,
  scored,
  text,
  type Criterion,
  type Evidence,
  type Outcome,
  type Scored,
} from '../../src/criterion/index.js';
import { judge, type Judged } from '../../src/scoring/judge.js';
import type { Tasks } from '../../src/model/task.js';

const texts = { ja: '視点', en: 'criterion' };
const words = { ja: () => '根拠', en: () => 'evidence' };

/** The evidence of every scripted value. */
export const because: Evidence<'x'> = { field: 'x', value: '0', says: say(words, {}) };

/** A scored outcome, with evidence that does not matter. */
export function worth(value: number, more: Pick<Scored, 'extent' | 'caution'> = {}): Outcome<'x'> {
  return scored(value, [because], more);
}

/** What one criterion says of task after task, as the script has it. */
export function scripted(
  id: string,
  script: readonly Outcome<'x'>[],
  more: Partial<Pick<Criterion, 'title' | 'decides'>> = {},
): Judged {
  const criterion = defineCriterion({
    id,
    theme: 'need',
    title: texts,
    asks: texts,
    viewpoint: { quote: '', at: minutes.viewpoints },
    rationale: texts,
    fields: { x: text({ title: { ja: '項目', en: 'Field' } }) },
    params: {},
    score: ({ x }) => script[Number(x)] ?? worth(0),
    ...more,
  });
  return judge(numbered(script.length), criterion, {});
}

/** Tasks whose one cell is their number. */
function numbered(count: number): Tasks {
  const values = Array.from({ length: count }, (_, task) => String(task));
  return {
    ids: values,
    names: values,
    at: (task) => ({ file: 'scripted.csv', line: task + 2 }),
    columns: new Map([['x', { field: 'x', value: (task) => values[task] }]]),
  };
}
