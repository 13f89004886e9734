import type { Cells } from '../../criterion/define.js';
import type { Outcome, PartOutcome } from '../../criterion/outcome.js';
import { textOf } from '../../text/lang.js';
import type { Counterexample } from '../../model/contract.js';
import { verbatim } from '../counterexample.js';
import { trialOutcome, type Law, type TrialSubject } from '../law.js';

/** The same cells give the same outcome, whatever was judged before and however the cells are ordered. */
export const deterministic: Law = {
  id: 'deterministic',
  title: { ja: '同じセルには同じ判定を返す', en: 'gives the same outcome for the same cells' },
  broken(subject) {
    const first = subject.tasks.map((cells) => tellingOf(subject, cells));
    for (const [i, cells] of [...subject.tasks.entries()].toReversed()) {
      const again = tellingOf(subject, reordered(cells));
      if (again !== first[i]) return differs(cells, first[i] ?? '', again);
    }
    return undefined;
  },
};

function differs(cells: Cells, first: string, again: string): Counterexample {
  return { cells, expected: verbatim(first), got: verbatim(again) };
}

function reordered(cells: Cells): Cells {
  return Object.freeze(Object.fromEntries(Object.entries(cells).toReversed()));
}

/** All that an outcome says, as one text. */
function tellingOf(subject: TrialSubject, cells: Cells): string {
  const outcome = trialOutcome(subject, cells);
  try {
    return outcome === undefined ? '' : JSON.stringify(reported(outcome));
  } catch {
    return ''; // a sentence that throws is for the law `sentences` to report
  }
}

function reported(outcome: Outcome): object {
  if (outcome.status === 'unknown') return { parts: outcome.parts.map(numbersOf), needs: outcome.needs };
  const evidence = outcome.evidence.map(({ field, value, says }) => ({ field, value, says: textOf(says) }));
  if (outcome.status === 'not-applicable')
    return { status: outcome.status, reason: textOf(outcome.reason), evidence };
  const { status, parts, within, extent, caution, conditions = [] } = outcome;
  const posed = conditions.map(({ id, says }) => [id, textOf(says)]);
  return {
    status,
    parts: parts.map(numbersOf),
    within,
    extent,
    posed,
    caution: caution && textOf(caution),
    evidence,
  };
}

function numbersOf({ id, is, range, point, needs }: PartOutcome): object {
  return { id, is, range, point, needs };
}
