import type { NamedPath } from '../../../inventory/input.js';
import type { Baseline, Checked } from '../../../model/checked.js';
import { printBaseline } from '../../../policies/baselineFile.js';
import { identityKey } from '../../../model/identity.js';
import { counted, figure } from '../../../text/figure.js';
import { say, type Wording } from '../../../text/lang.js';
import type { Draft } from '../../output/files.js';
import { prunedBaseline, updatedBaseline, type BaselineScope } from './baselineScope.js';
import type { CheckFlags } from './checkOptions.js';

/** A baseline file that a check may write. */
export interface BaselineChoice {
  /** its path */
  readonly place: string;
  /** what it accepts; undefined if it is not there, or is to be replaced because it is damaged */
  readonly scope: BaselineScope | undefined;
  readonly files: readonly NamedPath[];
}

/** The baseline that the flags write, if they write one. */
export function baselineDraft(
  checked: Checked,
  { scope, ...run }: BaselineChoice & { readonly cwd: string },
  { updateBaseline, pruneBaseline }: CheckFlags,
): Draft | undefined {
  const file = run.place;
  if (checked.result === undefined) return undefined;
  if (updateBaseline === true) {
    const written = updatedBaseline(checked, scope, run);
    return { file, chunks: printBaseline(written), about: say(says.updated, changeOf(written, scope)) };
  }
  if (pruneBaseline !== true || scope === undefined) return undefined;
  const written = prunedBaseline(checked, scope, run);
  return { file, chunks: printBaseline(written), about: say(says.pruned, changeOf(written, scope)) };
}

interface Change {
  readonly findings: number;
  readonly added: number;
  readonly removed: number;
  readonly tasks: number;
}

/** What a baseline accepts now, beside what it accepted; identities are compared without files, which may have moved. */
function changeOf({ findings, ranking }: Baseline, scope: BaselineScope | undefined): Change {
  const before = keysOf(scope === undefined ? [] : [...scope.baseline.findings, ...scope.elsewhere.findings]);
  const after = keysOf(findings);
  return {
    findings: findings.length,
    added: [...after].filter((key) => !before.has(key)).length,
    removed: [...before].filter((key) => !after.has(key)).length,
    tasks: ranking.length,
  };
}

function keysOf(findings: Baseline['findings']): ReadonlySet<string> {
  return new Set(findings.map((each) => identityKey({ ...each, file: '' })));
}

const says = {
  updated: {
    ja: ({ findings, added, removed, tasks }) =>
      `受け入れた指摘${figure(findings)}件、うち新規${figure(added)}件。除いた指摘${figure(removed)}件。順位${figure(tasks)}件`,
    en: ({ findings, added, removed, tasks }) =>
      `accepts ${counted(findings, 'finding')}, ${figure(added)} of them new; ${figure(removed)} removed; ranking of ${counted(tasks, 'task')}`,
  },
  pruned: {
    ja: ({ findings, removed }) =>
      `解消した指摘${figure(removed)}件を除いた。受け入れ済みの指摘${figure(findings)}件`,
    en: ({ findings, removed }) =>
      `${counted(removed, 'finding')} removed; still accepts ${counted(findings, 'finding')}`,
  },
} as const satisfies Record<string, Wording<Change>>;
