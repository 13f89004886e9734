import type { Outcome } from '../../criterion/outcome.js';
import { textOf, type Sentence, type Text } from '../../text/lang.js';
import { displayWidth } from '../../text/width.js';
import type { Counterexample } from '../../model/contract.js';
import { counter } from '../counterexample.js';
import { evidenceOf } from '../evidenceOf.js';
import { forEachTask, type Law } from '../law.js';

const widest = 72;

/** Every reason is one short line, in either language, and nothing in it betrays the program. */
export const sentences: Law = {
  id: 'sentences',
  title: {
    ja: '根拠の文は、日英それぞれ短い1行',
    en: 'says each reason in one short line of either language',
  },
  broken: forEachTask((outcome) => {
    for (const sentence of sentencesOf(outcome)) {
      const found = faultOf(textOf(sentence));
      if (found !== undefined) return found;
    }
    return undefined;
  }),
};

function sentencesOf(outcome: Outcome): readonly Sentence[] {
  const says = evidenceOf(outcome).map((each) => each.says);
  if (outcome.status === 'not-applicable') return [...says, outcome.reason];
  const { caution, conditions = [] } = outcome;
  const posed = conditions.map((each) => each.says);
  return caution === undefined ? [...says, ...posed] : [...says, ...posed, caution];
}

function faultOf(text: Text): Counterexample | undefined {
  if (text.ja === text.en)
    return counter({ ja: '日英で異なる文', en: 'different words in each language' }, text.ja);
  for (const sentence of [text.ja, text.en]) {
    const wanted = wantedInsteadOf(sentence);
    if (wanted !== undefined) return counter(wanted, String(sentence));
  }
  return undefined;
}

function wantedInsteadOf(sentence: unknown): Text | undefined {
  if (typeof sentence !== 'string' || sentence.trim() === '') return { ja: '文', en: 'a sentence' };
  if (/[\r\n]/.test(sentence)) return { ja: '改行のない文', en: 'a sentence without line breaks' };
  if (/undefined|NaN|Infinity|\[object/.test(sentence))
    return { ja: '数値や言葉が入った文', en: 'a sentence with its figures and words' };
  if (displayWidth(sentence) > widest)
    return {
      ja: `${widest}桁（全角${widest / 2}字）以内の文`,
      en: `a sentence of at most ${widest} columns`,
    };
  return undefined;
}
