import { isRecord } from '../criterion/declared/isRecord.js';
import type { Problem } from '../model/problem.js';
import type { Result, TaskResult } from '../model/result.js';
import { plain } from '../text/lang.js';
import { policyCode, type OwnFinding, type OwnPolicy } from './definePolicy.js';
import { ModuleError, runModule } from './moduleError.js';

/** What policies of modules and configs find in a result. Throws ModuleError where the code of one fails. */
export function ownProblems(
  policies: readonly OwnPolicy[],
  result: Result,
  published: unknown,
): readonly Problem[] {
  const tasks = new Map(result.lists.flatMap((list) => list.tasks.map((task) => [task.id, task] as const)));
  return policies.flatMap((policy) => {
    const module = policy.module ?? policy.id;
    const found: unknown = runModule(module, () => [...policy.find(published as never)]); // as it declares it
    return (found as readonly unknown[]).map((each) => {
      if (!isFinding(each))
        throw new ModuleError(module, {
          ja: 'find は { task, says: { ja, en } } の一覧を返す必要がある',
          en: 'find must return a list of { task, says: { ja, en } }',
        });
      return problemOf(each, { policy, result, tasks });
    });
  });
}

function isFinding(value: unknown): value is OwnFinding {
  if (!isRecord(value) || !isRecord(value['says'])) return false;
  const { ja, en } = value['says'];
  return typeof ja === 'string' && typeof en === 'string' && isName(value['task']) && isName(value['field']);
}

function isName(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

interface Scene {
  readonly policy: OwnPolicy;
  readonly result: Result;
  readonly tasks: ReadonlyMap<string, TaskResult>;
}

function problemOf({ task, field, says }: OwnFinding, { policy, result, tasks }: Scene): Problem {
  const place = (task === undefined ? undefined : tasks.get(task)?.at) ?? {
    file: result.run.inputs[0]?.name ?? '',
    line: 1,
  };
  return {
    code: policyCode(policy),
    severity: policy.severity,
    ...place,
    ...(task === undefined ? {} : { task }),
    ...(field === undefined ? {} : { field }),
    message: plain(says),
  };
}
