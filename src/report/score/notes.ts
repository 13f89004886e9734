import type { OutcomeResult, TaskResult } from '../../model/result.js';
import { word } from '../../text/lang.js';
import { atStakeText } from './stake.js';
import {
  cautionsOf,
  cautionText,
  reasonText,
  strongestReasons,
  unknownsOf,
  unknownsText,
} from './reasons.js';
import type { ReportOptions } from './report.js';
import { sameAsWords, scoreTexts } from './words.js';

type Words = Pick<ReportOptions, 'criteria' | 'lang'>;

/** One thing to know of a candidate; its text is not yet safe for any place. */
export interface TaskNote {
  readonly is: 'condition' | 'same' | 'reason' | 'none' | 'unknown' | 'stake' | 'caution';
  readonly text: string;
  /** 0 to 100, of a reason */
  readonly contribution?: number;
}

/**
 * What to know of a candidate, in this order: what is to be settled first, the strongest reasons, what is unknown, what
 * is at stake, and what must not be overlooked. The reasons of a task that rests on the same figures as another are those of the other.
 */
export function notesOf(
  task: TaskResult,
  sameAs: TaskResult | undefined,
  options: Words,
): readonly TaskNote[] {
  const { lang } = options;
  const outcomes = task.outcomes();
  return [
    ...task.conditions.map(({ says }) => ({ is: 'condition' as const, text: word(says, lang) })),
    ...(sameAs === undefined
      ? reasonNotes(outcomes, options)
      : [{ is: 'same' as const, text: sameAsWords[lang]({ name: sameAs.name }) }]),
    ...stakeNotes(task, options),
    ...cautionsOf(outcomes).map((caution) => ({ is: 'caution' as const, text: cautionText(caution, lang) })),
  ];
}

function stakeNotes({ atStake }: TaskResult, { lang }: Words): readonly TaskNote[] {
  const stake = atStake?.();
  return stake === undefined ? [] : [{ is: 'stake', text: atStakeText(stake, lang) }];
}

function reasonNotes(found: readonly OutcomeResult[], options: Words): readonly TaskNote[] {
  const reasons = strongestReasons(found).map((reason) => ({
    is: 'reason' as const,
    text: reasonText(reason, options),
    contribution: reason.contribution,
  }));
  const none = { is: 'none' as const, text: scoreTexts.noReason[options.lang] };
  const unknowns = unknownsOf(found);
  const unknown = { is: 'unknown' as const, text: unknownsText(unknowns, options) };
  return [...(reasons.length === 0 ? [none] : reasons), ...(unknowns.length === 0 ? [] : [unknown])];
}
