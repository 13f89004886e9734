import { say, type Sentence, type Text } from '../text/lang.js';
import { memoized } from '../text/memoized.js';
import type { Condition } from '../criterion/outcome.js';
import type { ListId, Performer, Thresholds, Verdict } from '../model/result.js';
import type { IsOpen } from './openCells.js';
import { tidy } from './tidy.js';
import { verdictWords as words, type Unsettled } from './verdictWords.js';

export const defaultThresholds: Thresholds = { leave: 0.75, coordinate: 0.5, held: 0.5 };

/** What the verdicts rest on; each is asked of a task by its index. */
export interface Facts {
  /** which of the standardised tasks it is, empty if that is not known; undefined if it is none of them */
  readonly standardised: (task: number) => readonly string[] | undefined;
  /** undefined where nothing says */
  readonly performer: (task: number) => Performer | undefined;
  /** extents of the criteria that lead to a verdict */
  readonly extents: readonly Extent[];
  /** 0 to 1 */
  readonly coverage: (task: number) => number;
  /** criteria that leave something open, those on which most of the score hangs first */
  readonly unsettled: (task: number) => readonly Unsettled[];
  /** what is to be settled first, certain on the evidence as it is */
  readonly conditions: (task: number) => readonly Condition[];
  /** whether there is anything to be settled first, which is known without making its sentences */
  readonly isPosed: (task: number) => boolean;
  /** whether a cell that is open could pose a condition */
  readonly mayPose: (task: number) => boolean;
  /** whether more may still be learned of a cell */
  readonly isOpen: IsOpen;
}

/** What the rules ask; the other facts are for their words. */
export type VerdictGrounds = Pick<
  Facts,
  'standardised' | 'performer' | 'extents' | 'coverage' | 'isPosed' | 'mayPose' | 'isOpen'
>;

/** How far the thing that a verdict asks about may be there, from 0 to 1 for each task. */
interface Extent {
  readonly decides: 'leave' | 'coordinate';
  readonly lows: Readonly<Float64Array>;
  readonly highs: Readonly<Float64Array>;
  /** whether a cell that it rests on is open */
  readonly isOpen: (task: number) => boolean;
  /** whether somebody judged it in low, medium or high, which figures may still overrule */
  readonly isJudged: (task: number) => boolean;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly reason: Sentence;
  readonly lift?: Sentence | undefined;
  readonly conditions: readonly Condition[];
}

/** A rule that sets tasks aside, and what it says of one; its words are made only for tasks that are printed. */
interface Rule {
  readonly verdict: Exclude<Verdict, 'candidate'>;
  readonly applies: (facts: VerdictGrounds, task: number, thresholds: Thresholds) => boolean;
  readonly says: (about: Case) => Pick<Decision, 'reason' | 'lift'>;
}

/** A task that a rule applies to. */
interface Case {
  readonly facts: Facts;
  readonly task: number;
  readonly thresholds: Thresholds;
  readonly conditions: readonly Condition[];
}

/** In the order of the design: the first rule that applies decides. */
const rules: readonly Rule[] = [
  { verdict: 'standardised', applies: isStandardised, says: saysStandardised },
  { verdict: 'not-municipal', applies: isNotMunicipal, says: saysNotMunicipal },
  extentRule('leave'),
  extentRule('coordinate'),
  { verdict: 'held', applies: isHeld, says: saysHeld },
  { verdict: 'conditional', applies: (facts, task) => facts.isPosed(task), says: saysConditional },
];

function ruleFor(facts: VerdictGrounds, task: number, thresholds: Thresholds): Rule | undefined {
  for (const rule of rules) if (rule.applies(facts, task, thresholds)) return rule;
  return undefined;
}

const ruleOf: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.verdict, rule]));

/** The verdict of a task, without its words. A rule sets a task aside only where it surely applies. */
export function verdictOf(facts: VerdictGrounds, task: number, thresholds: Thresholds): Verdict {
  return ruleFor(facts, task, thresholds)?.verdict ?? 'candidate';
}

/**
 * The verdict of each task, with the rule that decided and what would lift it. Candidates with the same coverage share
 * one, and so do tasks with the same conditions. `listOf` is given where tasks are sorted into lists already.
 */
export function deciderOf(
  facts: Facts,
  thresholds: Thresholds,
  listOf: (task: number) => Verdict | ListId = (task) => verdictOf(facts, task, thresholds),
): (task: number) => Decision {
  const candidates = new Map<number, Decision>();
  const conditional = memoized(under);
  return (task) => {
    const rule = ruleOf.get(listOf(task));
    if (rule !== undefined) {
      const conditions = facts.isPosed(task) ? facts.conditions(task) : [];
      if (rule.verdict === 'conditional') return conditional(conditions);
      const { reason, lift } = rule.says({ facts, task, thresholds, conditions });
      return { verdict: rule.verdict, reason, lift, conditions };
    }
    const coverage = facts.coverage(task);
    const decision = candidates.get(coverage) ?? candidate(coverage);
    candidates.set(coverage, decision);
    return decision;
  };
}

function under(conditions: readonly Condition[]): Decision {
  return { verdict: 'conditional', ...conditionalWords(conditions), conditions };
}

function candidate(coverage: number): Decision {
  return { verdict: 'candidate', reason: say(words.candidate.reason, { coverage }), conditions: [] };
}

function isStandardised(facts: VerdictGrounds, task: number): boolean {
  return facts.standardised(task) !== undefined;
}

function saysStandardised({ facts, task }: Case): ReturnType<Rule['says']> {
  const { reason, lift } = words.standardised;
  return { reason: say(reason, { tasks: facts.standardised(task) ?? [] }), lift: say(lift, {}) };
}

/** Whether a task is surely performed by others than municipalities; designated cities are municipalities. */
export function isOthers(performer: Performer | undefined): boolean {
  return performer === 'prefecture' || performer === 'police';
}

function isNotMunicipal(facts: VerdictGrounds, task: number): boolean {
  return isOthers(facts.performer(task));
}

function saysNotMunicipal({ facts, task }: Case): ReturnType<Rule['says']> {
  const props = { name: facts.performer(task) === 'police' ? police : prefecture };
  const { reason, lift } = words['not-municipal'];
  return { reason: say(reason, props), lift: say(lift, props) };
}

const police: Text = { ja: '警察', en: 'the police' };
const prefecture: Text = { ja: '都道府県', en: 'the prefecture' };

function saysConditional({ conditions }: Case): ReturnType<Rule['says']> {
  return conditionalWords(conditions);
}

function conditionalWords(conditions: readonly Condition[]): ReturnType<Rule['says']> {
  const { reason, lift } = words.conditional;
  const says = conditions.map((each) => each.says);
  return { reason: say(reason, { says }), lift: say(lift, { says }) };
}

function extentRule(verdict: 'leave' | 'coordinate'): Rule {
  const reached = ({ extents }: VerdictGrounds, task: number, from: number): Extent | undefined => {
    for (const extent of extents)
      if (extent.decides === verdict && (extent.lows[task] ?? 0) >= from) return extent;
    return undefined;
  };
  return {
    verdict,
    applies: (facts, task, { [verdict]: from }) => reached(facts, task, from) !== undefined,
    says({ facts, task, thresholds: { [verdict]: from } }) {
      const { lows, highs } = reached(facts, task, from) ?? {};
      const extent = { low: lows?.[task] ?? 0, high: highs?.[task] ?? 1 };
      const props = { extent: extent.low === extent.high ? extent.low : extent, from };
      return { reason: say(words[verdict].reason, props), lift: say(words[verdict].lift, props) };
    },
  };
}

function isHeld(facts: VerdictGrounds, task: number, { held: from }: Thresholds): boolean {
  return facts.coverage(task) < tidy(from);
}

function saysHeld({ facts, task, thresholds: { held: from } }: Case): ReturnType<Rule['says']> {
  const coverage = facts.coverage(task);
  const unknowns = facts.unsettled(task);
  const props = { coverage, from, needed: neededFor(from - coverage, unknowns), unknowns };
  return { reason: say(words.held.reason, props), lift: say(words.held.lift, props) };
}

/** The smallest number of criteria, those with the most open first, whose evidence fills the gap. */
function neededFor(gap: number, unknowns: readonly Unsettled[]): number {
  let filled = 0;
  const enough = unknowns.findIndex(({ width }) => (filled += width) >= gap - 1e-9);
  return enough < 0 ? unknowns.length : enough + 1;
}
