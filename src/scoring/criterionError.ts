import type { Criterion } from '../criterion/define.js';
import { faultTextOf } from '../criterion/declared/contractFault.js';
import type { Text } from '../text/lang.js';
import type { Place } from '../model/task.js';

/** Where a criterion broke its contract. */
export interface CriterionScene {
  /** the id of the task that it judged */
  readonly task: string;
  readonly at: Place;
  /** the module that declares it, as it was named; none of a criterion of the tool */
  readonly module?: string | undefined;
}

/** A criterion broke its contract: a bug in the criterion, not in the inventory. */
export class CriterionError extends Error {
  override readonly name = 'CriterionError';
  /** the fault in English, as the message has it */
  readonly fault: string;
  /** the fault in both languages; what code threw is as it threw it */
  readonly says: Text;

  /** `cause` is what the code of the criterion threw, if it threw something */
  constructor(
    readonly criterion: string,
    fault: Text,
    readonly scene?: CriterionScene,
    options?: ErrorOptions,
  ) {
    super(`criterion ${criterion}${scene === undefined ? '' : `, task ${scene.task}`}: ${fault.en}`, options);
    this.fault = fault.en;
    this.says = fault;
  }
}

/** What went wrong when a criterion judged a task, with both named. */
export function criterionError(
  error: unknown,
  { id, module }: Pick<Criterion, 'id' | 'module'>,
  place: Pick<CriterionScene, 'task' | 'at'>,
): CriterionError {
  const scene = { ...place, module };
  if (error instanceof CriterionError) return new CriterionError(id, error.says, scene);
  return new CriterionError(id, faultIn(error), scene, { cause: error });
}

/** What was thrown, in words; modules may throw anything, also what cannot be made a text. */
function faultIn(error: unknown): Text {
  const own = faultTextOf(error);
  if (own !== undefined) return { ja: own.ja, en: `TypeError: ${own.en}` };
  try {
    if (error instanceof Error) return asThrown(`${error.name}: ${error.message}`);
    return { ja: `${String(error)} を投げた`, en: `it threw ${String(error)}` };
  } catch {
    return { ja: '表示できない値を投げた', en: 'it threw a value that cannot be shown' };
  }
}

function asThrown(words: string): Text {
  return { ja: words, en: words };
}
