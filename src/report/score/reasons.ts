import type { CellValue } from '../../criterion/field.js';
import { isRange } from '../../criterion/range.js';
import type { EvidenceResult, OutcomeResult } from '../../model/result.js';
import { word, type Lang, type Sentence, type Text, type Wording } from '../../text/lang.js';
import { titleOf, type ReportOptions } from './report.js';

/** A criterion that speaks for a task, with the sentences that say why. */
export interface ScoreReason {
  readonly criterion: string;
  /** 0 to 100, more than 0 */
  readonly contribution: number;
  /** 0 to 100: what it adds at least, whatever fills its open cells */
  readonly sure: number;
  readonly evidence: readonly EvidenceResult[];
}

/**
 * The scored outcomes that add most to a score, most first; equal ones in the order of the criteria. Those that surely add
 * something come before those that may add nothing.
 */
export function strongestReasons(outcomes: readonly OutcomeResult[], most = 2): readonly ScoreReason[] {
  return outcomes
    .flatMap(({ status, criterion, contribution = 0, weight, range: [low] = [0, 1], evidence }) =>
      status === 'scored' && contribution > 0
        ? [{ criterion, contribution, sure: Math.min(contribution, 100 * weight * low), evidence }]
        : [],
    )
    .toSorted((a, b) => Number(b.sure > 0) - Number(a.sure > 0) || b.contribution - a.contribution)
    .slice(0, most);
}

/** What no cell answers: the questions that are open, and the criteria of which all are; the most weighty first. */
export function unknownsOf(outcomes: readonly OutcomeResult[]): readonly UnknownReason[] {
  return outcomes
    .flatMap(({ status, criterion, weight, parts }): readonly UnknownReason[] => {
      if (status === 'unknown') return [{ criterion, weight }];
      return parts.flatMap(({ is, title, share }) =>
        is === 'unknown' ? [{ criterion, title, weight: weight * share }] : [],
      );
    })
    .toSorted((a, b) => b.weight - a.weight);
}

/** Something that no cell answers. */
export interface UnknownReason {
  readonly criterion: string;
  /** the question; undefined where no question of the criterion is answered */
  readonly title?: Text;
  /** 0 to 1: how much of the score hangs on it */
  readonly weight: number;
}

/** How many unknowns a line names. */
const named = 3;

/** What is unknown, in a few words. */
export function unknownsText(
  unknowns: readonly UnknownReason[],
  options: Pick<ReportOptions, 'criteria' | 'lang'>,
): string {
  const titles = unknowns
    .slice(0, named)
    .map(({ title, criterion }) =>
      unknownTitle[options.lang]({ criterion: titleOf(criterion, options), question: title?.[options.lang] }),
    );
  return unknownWords[options.lang]({ titles, more: Math.max(0, unknowns.length - named) });
}

const unknownTitle: Wording<{ readonly criterion: string; readonly question: string | undefined }> = {
  ja: ({ criterion, question }) => (question === undefined ? criterion : `${criterion}（${question}）`),
  en: ({ criterion, question }) => (question === undefined ? criterion : `${criterion} (${question})`),
};

/** What a committee must not overlook in a task. */
export function cautionsOf(outcomes: readonly OutcomeResult[]): readonly Sentence[] {
  return outcomes.flatMap(({ caution }) => (caution === undefined ? [] : [caution]));
}

/** A reason in words: the criterion, and its evidence with the figures. */
export function reasonText(reason: ScoreReason, options: Pick<ReportOptions, 'criteria' | 'lang'>): string {
  const evidence = reason.evidence.map((each) => evidenceText(each, options.lang));
  const { contribution, sure } = reason;
  const title = titleOf(reason.criterion, options);
  const isOpen = sure.toFixed(1) !== contribution.toFixed(1);
  return wording[options.lang]({ title, evidence, sure: isOpen ? sure : undefined });
}

/**
 * What one cell supports: whether it is a judgement or the limit of a whole law, with a mark behind it where a public
 * record filled the cell.
 */
export function evidenceText(evidence: EvidenceResult, lang: Lang): string {
  const { says, source } = evidence;
  return `${word(says, lang)}${firmnessOf(evidence)?.[lang] ?? ''}${source === undefined ? '' : recordMark[lang]}`;
}

function firmnessOf({ kind, value, laws = [] }: EvidenceResult): Text | undefined {
  if (kind === 'judged') return firmnessWords.judged;
  return kind === 'bounded' && laws.length > 0 && !isOpenAbove(value) ? firmnessWords.ofLaw : undefined;
}

/** Whether a figure has no highest: what articles are known to have at least, of a law that sets no limit. */
function isOpenAbove(value: CellValue): boolean {
  return isRange(value) && value.high === Infinity;
}

/** How firm evidence is, where it is neither a figure nor of the task itself. */
export const firmnessWords = {
  judged: { ja: '（判断）', en: ' (a judgement)' },
  ofLaw: { ja: '（法令全体の上限）', en: ' (limit of the whole law)' },
} as const satisfies Record<string, Text>;

/** Marks what comes from a public record; the notes below the lists name the record. */
export const recordMark: Text = { ja: '※', en: '†' };

/** Cautions in words, each marked as one. */
export function cautionText(caution: Sentence, lang: Lang): string {
  return marked[lang]({ caution: word(caution, lang) });
}

interface ReasonProps {
  readonly title: string;
  readonly evidence: readonly string[];
  /** undefined where all that it adds is sure */
  readonly sure: number | undefined;
}

const wording: Wording<ReasonProps> = {
  ja: ({ title, evidence, sure }) =>
    `${title}：${evidence.join('、')}${sure === undefined ? '' : sureWords.ja({ sure })}`,
  en: ({ title, evidence, sure }) =>
    `${title}: ${evidence.join('; ')}${sure === undefined ? '' : sureWords.en({ sure })}`,
};

/** How much of what a criterion adds is sure, whatever fills its open cells. */
const sureWords: Wording<{ readonly sure: number }> = {
  ja: ({ sure }) => (sure < 0.05 ? '（確実な分はない）' : `（うち確実な分 ${sure.toFixed(1)}）`),
  en: ({ sure }) => (sure < 0.05 ? ' (none of it sure)' : ` (${sure.toFixed(1)} of it sure)`),
};

const unknownWords: Wording<{ readonly titles: readonly string[]; readonly more: number }> = {
  ja: ({ titles, more }) => `不明：${titles.join('、')}${more === 0 ? '' : `ほか${more}項目`}`,
  en: ({ titles, more }) => `unknown: ${titles.join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
};

const marked: Wording<{ readonly caution: string }> = {
  ja: ({ caution }) => `注意：${caution}`,
  en: ({ caution }) => `Caution: ${caution}`,
};
