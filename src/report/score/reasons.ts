import type { EvidenceResult, OutcomeResult } from '../../model/result.js';
import { word, type Lang, type Sentence, type Text, type Wording } from '../../text/lang.js';
import { titleOf, type ReportOptions } from './report.js';

/** A criterion that speaks for a task, with the sentences that say why. */
export interface Reason {
  readonly criterion: string;
  /** 0 to 100, more than 0 */
  readonly contribution: number;
  readonly evidence: readonly EvidenceResult[];
}

/** The scored outcomes that add most to a score, most first; equal ones in the order of the criteria. */
export function strongestReasons(outcomes: readonly OutcomeResult[], most = 2): readonly Reason[] {
  return outcomes
    .flatMap(({ status, criterion, contribution = 0, evidence }) =>
      status === 'scored' && contribution > 0 ? [{ criterion, contribution, evidence }] : [],
    )
    .toSorted((a, b) => b.contribution - a.contribution)
    .slice(0, most);
}

/** What a committee must not overlook in a task. */
export function cautionsOf(outcomes: readonly OutcomeResult[]): readonly Sentence[] {
  return outcomes.flatMap(({ caution }) => (caution === undefined ? [] : [caution]));
}

/** A reason in words: the criterion, and its evidence with the figures. */
export function reasonText(reason: Reason, options: Pick<ReportOptions, 'criteria' | 'lang'>): string {
  const evidence = reason.evidence.map((each) => evidenceText(each, options.lang));
  return wording[options.lang]({ title: titleOf(reason.criterion, options), evidence });
}

/** What one cell supports, with a mark behind it where a public record filled the cell. */
export function evidenceText({ says, source }: EvidenceResult, lang: Lang): string {
  return source === undefined ? word(says, lang) : `${word(says, lang)}${recordMark[lang]}`;
}

/** Marks what comes from a public record; the notes below the lists name the record. */
export const recordMark: Text = { ja: '※', en: '†' };

/** Cautions in words, each marked as one. */
export function cautionText(caution: Sentence, lang: Lang): string {
  return marked[lang]({ caution: word(caution, lang) });
}

const wording: Wording<{ readonly title: string; readonly evidence: readonly string[] }> = {
  ja: ({ title, evidence }) => `${title}：${evidence.join('、')}`,
  en: ({ title, evidence }) => `${title}: ${evidence.join('; ')}`,
};

const marked: Wording<{ readonly caution: string }> = {
  ja: ({ caution }) => `注意：${caution}`,
  en: ({ caution }) => `Caution: ${caution}`,
};
