import { plain } from '../../text/lang.js';
import type { Counterexample } from '../../model/contract.js';
import { counter, threw, verbatim } from '../counterexample.js';
import { isOutcome } from '../isOutcome.js';
import { onTasks, type Law } from '../law.js';

/** For every task the criterion returns an outcome, and throws nothing. Cells are frozen: to change them throws. */
export const answers: Law = {
  id: 'answers',
  title: { ja: 'どの事務にも判定を返す', en: 'has an outcome for every task' },
  broken: (subject) =>
    onTasks(subject, (cells): Counterexample | undefined => {
      try {
        const outcome = subject.judge(cells);
        return isOutcome(outcome) ? undefined : counter(wanted, verbatim(shown(outcome)));
      } catch (error) {
        return { expected: plain(wanted), got: threw(error) };
      }
    }),
};

const wanted = {
  ja: '観点ごとの答え { answers }、scored(値, [根拠])、unknown(項目)、notApplicable(理由, [根拠]) のいずれか',
  en: 'an answer to each part, { answers }, or scored(value, [evidence]), unknown(field), notApplicable(reason, [evidence])',
};

function shown(outcome: unknown): string {
  try {
    return JSON.stringify(outcome) ?? String(outcome);
  } catch {
    return typeof outcome;
  }
}
