import * as z from 'zod';
import { criteria as builtIn } from '../../criteria/index.js';
import type { Criterion } from '../criterion/define.js';
import { explain } from '../explain/explain.js';
import { findTask, type Found } from '../explain/findTask.js';
import type { Input } from '../inventory/input.js';
import type { Explanation } from '../model/explanation.js';
import { OptionsError } from '../scoring/options/optionsError.js';
import { evaluate, type ScoreOptions } from '../score.js';
import { say, type Wording } from '../text/lang.js';
import { refuseWrongShape } from './refuseWrongShape.js';
import { criteriaShape, inputsShape, scoreShape } from './shapes.js';

/**
 * Explains the rank of one task, which is named by its id or its name: what each criterion adds and on which cells, what
 * is unknown, and the smallest change that would move it. Throws as `score` does; OptionsError also where no task, or more
 * than one, is named so.
 */
export async function explainTask(
  inputs: readonly Input[],
  task: string,
  criteria: readonly Criterion[] = builtIn,
  options: ScoreOptions = {},
): Promise<Explanation> {
  refuseWrongShape({
    inputs: [inputs, inputsShape],
    task: [task, z.string()],
    criteria: [criteria, criteriaShape],
    options: [options, scoreShape],
  });
  const evaluated = await evaluate(inputs, criteria, options);
  const { tasks } = evaluated.scoring;
  const found = findTask(tasks, task);
  if (found.is === 'task') return explain(evaluated, found.task, tasks.cellAt);
  throw new OptionsError([{ path: 'task', says: say(unclear, { task, found }) }]);
}

interface Unclear {
  readonly task: string;
  readonly found: Exclude<Found, { readonly is: 'task' }>;
}

const unclear: Wording<Unclear> = {
  ja: ({ task, found }) =>
    found.is === 'several'
      ? `「${task}」という事務は複数あります。IDで指定してください：${found.ids.join('、')}`
      : `「${task}」というIDや名称の事務はありません${found.near.length === 0 ? '' : `。${found.near.map((each) => `「${each}」`).join('、')}ではありませんか`}`,
  en: ({ task, found }) =>
    found.is === 'several'
      ? `several tasks are named ${task}; use an id: ${found.ids.join(', ')}`
      : `no task has the id or name ${task}${found.near.length === 0 ? '' : `; did you mean ${found.near.join(' or ')}?`}`,
};
