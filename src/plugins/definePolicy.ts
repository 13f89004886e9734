import { unless, type Fault } from '../criterion/declared/fault.js';
import { isCriterionId } from '../criterion/declared/isCriterionId.js';
import { isRecord } from '../criterion/declared/isRecord.js';
import { textFaults } from '../criterion/declared/textFaults.js';
import { severities, type Severity } from '../model/problem.js';
import type { Text } from '../text/lang.js';

/** Raised when a policy that was made before can no longer be run as it was meant. */
export const policyContract = 1;

/** Something that a policy of a module finds. */
export interface OwnFinding {
  /** the id of the task; the inventory as a whole where none is given */
  readonly task?: string;
  readonly field?: string;
  /** what is wrong, and what to do */
  readonly says: Text;
}

/** A policy as a module declares it. */
export interface PolicyDefinition<T = unknown> {
  /** kebab-case; its findings have the code `policy/ID` */
  readonly id: string;
  readonly title: Text;
  /** default `error` */
  readonly severity?: Severity;
  /** Pure: what `score --format json` publishes → what is wrong with it. */
  find(published: T): readonly OwnFinding[];
}

/** A policy of a module or of a config: `check` runs it beside its own. */
export interface OwnPolicy extends PolicyDefinition<never> {
  readonly is: 'policy';
  /** the version of the contract that `definePolicy` made it for */
  readonly contract: number;
  readonly severity: Severity;
  /** the module that it was loaded from, as it was named; none of a policy of a config */
  readonly module?: string;
}

/** Declares a policy of one's own, as the default export of a module that `check.policies` of a config or `--policy` names. */
export function definePolicy<T = unknown>(definition: PolicyDefinition<T>): OwnPolicy {
  return { severity: 'error', ...definition, is: 'policy', contract: policyContract };
}

/** The code of its findings. */
export function policyCode({ id }: Pick<OwnPolicy, 'id'>): string {
  return `policy/${id}`;
}

/** What is wrong with what a module exports as a policy; without a fault it is an OwnPolicy. */
export function policyFaults(value: unknown): readonly Fault[] {
  if (!isRecord(value) || value['is'] !== 'policy')
    return unless(false, {
      law: 'declaration',
      path: 'default',
      got: value,
      wants: {
        ja: 'definePolicy({ … }) の結果を export default したもの',
        en: 'export default definePolicy({ … })',
      },
    });
  const { id, title, severity, find } = value;
  return [
    ...unless(isCriterionId(id), { law: 'declaration', path: 'id', got: id, wants: wants.id }),
    ...textFaults('title', title),
    ...unless(
      severities.some((each) => each === severity),
      { law: 'declaration', path: 'severity', got: severity, wants: wants.severity },
    ),
    ...unless(typeof find === 'function', { law: 'declaration', path: 'find', got: find, wants: wants.find }),
  ];
}

const wants = {
  id: { ja: '英小文字と「-」（例：laws-named）', en: 'lower-case words joined by “-”, such as laws-named' },
  severity: { ja: severities.join('・'), en: `one of ${severities.join(', ')}` },
  find: { ja: '関数', en: 'a function' },
} as const satisfies Record<string, Text>;
