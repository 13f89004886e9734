import { at } from '../model/at.js';
import type { Given, Ground, Origin, ExplainedPart } from '../model/explanation.js';
import type { EvidenceResult, OutcomeResult } from '../model/result.js';
import type { CellPlace } from '../model/task.js';
import type { Active } from '../scoring/activate.js';

/** What a criterion gave a task: each part with its own evidence, and whose every figure is. */
export function givenBy(
  { judged }: Active,
  { task, outcome }: { readonly task: number; readonly outcome: OutcomeResult },
  place: (field: string) => CellPlace,
): Given {
  const { criterion } = judged;
  const grounds = outcome.evidence.map((evidence) => groundOf(evidence, place(evidence.field)));
  const said = judged.outcome(task);
  const counts =
    said.status === 'scored' ? said.parts.map(({ evidence }) => evidence.length) : outcome.parts.map(() => 0);
  let taken = 0;
  const parts = outcome.parts.map((part, i): ExplainedPart => {
    const from = taken;
    taken += at(counts, i);
    return { part, grounds: grounds.slice(from, taken) };
  });
  return { id: criterion.id, title: criterion.title, outcome, parts, besides: grounds.slice(taken) };
}

function groundOf(evidence: EvidenceResult, at: CellPlace): Ground {
  return { evidence, origin: originOf(evidence), at };
}

function originOf({ kind, source, laws }: EvidenceResult): Origin {
  if (source === undefined) return kind === 'judged' ? 'judgement' : 'analyst';
  if (laws === undefined) return 'source';
  if (laws.length === 0) return 'record';
  return kind === 'bounded' ? 'law-bound' : 'law';
}
