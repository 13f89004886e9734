import {
  defineCriterion,
  minutes,
  say,
  scored,
  text,
  type Criterion,
  type Evidence,
  type NotApplicable,
  type Scored,
  type Unknown,
} from '../../src/criterion/index.js';
import type { MissingRule } from '../../src/model/result.js';
import { judge, type JudgedCriterion } from '../../src/scoring/judge.js';
import type { Tasks } from '../../src/model/task.js';

const texts = { ja: '視点', en: 'criterion' };
const words = { ja: () => '根拠', en: () => 'evidence' };

/** The evidence of every scripted value. */
export const because: Evidence<'x'> = { field: 'x', value: '0', says: say(words, {}) };

/** A scored outcome, with evidence that does not matter. */
export function worth(value: number, more: Pick<Scored, 'range' | 'extent' | 'caution'> = {}): Scored<'x'> {
  return scored(value, [because], more);
}

interface More extends Partial<Pick<Criterion, 'title' | 'decides' | 'poses' | 'fromLaws'>> {
  readonly missing?: MissingRule;
}

/** What a module without parts may say. */
export type OneJudgement = Scored<'x'> | Unknown<'x'> | NotApplicable<'x'>;

/** What one criterion says of task after task, as the script has it. */
export function scripted(
  id: string,
  script: readonly OneJudgement[],
  { missing = 'midpoint', ...more }: More = {},
): JudgedCriterion {
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
  return judge(numbered(script.length), criterion, {}, missing);
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
