import type { Criterion } from '../define.js';
import type { CellJudgement } from '../judged.js';
import type { Outcome } from '../outcome.js';
import { textOf, type Sentence } from '../../text/lang.js';
import { ContractFault } from './contractFault.js';
import { assertAnswers } from './shaped.js';

/**
 * A criterion that a module declares, with the name of the module. Its sentences are worded where it judges: those of
 * the tool are worded where they are read, but a fault in the words of a module must name the task, and come before
 * half of a report is written.
 */
export function fromModule(criterion: Criterion, module: string): Criterion {
  return {
    ...criterion,
    module,
    judge: (...given) => answered(criterion.judge(...given)),
    outcome: (...given) => worded(criterion.outcome(...given)),
  };
}

function answered(judgement: CellJudgement): CellJudgement {
  if ('answers' in judgement) assertAnswers(judgement);
  return judgement;
}

function worded(outcome: Outcome): Outcome {
  for (const sentence of sentencesOf(outcome)) {
    const { ja, en } = textOf(sentence);
    if (typeof ja !== 'string' || typeof en !== 'string')
      throw new ContractFault({
        ja: `文が文字列でない（日本語は${typeof ja}、英語は${typeof en}）`,
        en: `a sentence is ${typeof ja} in Japanese and ${typeof en} in English, not text`,
      });
  }
  return outcome;
}

function sentencesOf(outcome: Outcome): readonly Sentence[] {
  if (outcome.status === 'not-applicable')
    return [outcome.reason, ...outcome.evidence.map(({ says }) => says)];
  const { caution, conditions = [], parts } = outcome;
  const evidence = parts.flatMap((part) => part.evidence);
  return [
    ...[...evidence, ...conditions].map(({ says }) => says),
    ...(caution === undefined ? [] : [caution]),
  ];
}
