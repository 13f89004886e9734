import { figure, percent } from '../text/figure.js';
import { say, type Sentence, type Text, type Wording } from '../text/lang.js';
import type { Thresholds, Verdict } from '../model/result.js';
import { tidy } from './tidy.js';

export const defaultThresholds: Thresholds = { leave: 0.75, coordinate: 0.5, held: 2 / 3 };

/** What the verdicts rest on; each is asked of a task by its index. */
export interface Facts {
  /** which of the standardised tasks it is, empty if that is not told; undefined if it is none of them */
  readonly standardised: (task: number) => readonly string[] | undefined;
  /** extents of the criteria that lead to a verdict */
  readonly extents: readonly Extent[];
  /** 0 to 1 */
  readonly coverage: (task: number) => number;
  /** criteria that are unknown, the weightiest first; their weights and those of the known add up to 1 */
  readonly unknowns: (task: number) => readonly Unknown[];
}

/** How far the thing that a verdict asks about is there, from 0 to 1 for each task. */
interface Extent {
  readonly decides: 'leave' | 'coordinate';
  readonly extents: Readonly<Float64Array>;
}

export interface Unknown {
  readonly title: Text;
  readonly weight: number;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly reason: Sentence;
  readonly lift?: Sentence | undefined;
}

type Rule = (facts: Facts, task: number, thresholds: Thresholds) => Decision | undefined;

/** In the order of the design: the first rule that applies decides. */
const rules: readonly Rule[] = [standardised, extentRule('leave'), extentRule('coordinate'), held];

/**
 * The verdict of each task, with the rule that decided and what would lift it. An unknown cell sets aside only by
 * coverage. Candidates with the same coverage share one decision.
 */
export function deciderOf(facts: Facts, thresholds: Thresholds): (task: number) => Decision {
  const candidates = new Map<number, Decision>();
  return (task) => {
    for (const rule of rules) {
      const decision = rule(facts, task, thresholds);
      if (decision !== undefined) return decision;
    }
    const coverage = facts.coverage(task);
    const decision = candidates.get(coverage) ?? candidate(coverage);
    candidates.set(coverage, decision);
    return decision;
  };
}

function candidate(coverage: number): Decision {
  return { verdict: 'candidate', reason: say(words.candidate.reason, { coverage }) };
}

function standardised(facts: Facts, task: number): Decision | undefined {
  const tasks = facts.standardised(task);
  if (tasks === undefined) return undefined;
  const { reason, lift } = words.standardised;
  return { verdict: 'standardised', reason: say(reason, { tasks }), lift: say(lift, {}) };
}

function extentRule(verdict: 'leave' | 'coordinate'): Rule {
  return (facts, task, { [verdict]: from }) => {
    const reached = facts.extents.find(
      ({ decides, extents }) => decides === verdict && (extents[task] ?? 0) >= from,
    );
    if (reached === undefined) return undefined;
    const props = { extent: reached.extents[task] ?? 0, from };
    return { verdict, reason: say(words[verdict].reason, props), lift: say(words[verdict].lift, props) };
  };
}

function held(facts: Facts, task: number, { held: from }: Thresholds): Decision | undefined {
  const coverage = facts.coverage(task);
  if (coverage >= tidy(from)) return undefined;
  const unknowns = facts.unknowns(task);
  const props = { coverage, from, needed: neededFor(from - coverage, unknowns), unknowns };
  return { verdict: 'held', reason: say(words.held.reason, props), lift: say(words.held.lift, props) };
}

/** The smallest number of unknown criteria, weightiest first, whose weight fills the gap. */
function neededFor(gap: number, unknowns: readonly Unknown[]): number {
  let filled = 0;
  const enough = unknowns.findIndex(({ weight }) => (filled += weight) >= gap - 1e-9);
  return enough < 0 ? unknowns.length : enough + 1;
}

interface ExtentProps {
  readonly extent: number;
  readonly from: number;
}

/** Decimals at which a coverage does not read like the limit that it falls short of. */
function digitsBetween(coverage: number, from: number): number {
  return [0, 1, 2, 3, 4, 5].find((digits) => percent(coverage, digits) !== percent(from, digits)) ?? 6;
}

interface HeldProps {
  readonly coverage: number;
  readonly from: number;
  readonly needed: number;
  readonly unknowns: readonly Unknown[];
}

const words = {
  candidate: {
    reason: {
      ja: ({ coverage }) => `除外の基準に当たらず、充足率は${percent(coverage, 0)}`,
      en: ({ coverage }) => `no rule sets it aside; coverage is ${percent(coverage, 0)}`,
    } satisfies Wording<{ coverage: number }>,
  },
  standardised: {
    reason: {
      ja: ({ tasks }) =>
        tasks.length === 0 ? '標準化対象事務に当たる' : `標準化対象事務に当たる：${tasks.join('、')}`,
      en: ({ tasks }) =>
        tasks.length === 0
          ? 'one of the 20 standardised tasks'
          : `among the 20 standardised tasks: ${tasks.join(', ')}`,
    } satisfies Wording<{ tasks: readonly string[] }>,
    lift: {
      ja: () => '標準化法の対象から外れること',
      en: () => 'that the Standardisation Act no longer covers it',
    } satisfies Wording<object>,
  },
  leave: {
    reason: {
      ja: ({ extent, from }) => `団体による差が大きい：${percent(extent)}（基準は${percent(from)}以上）`,
      en: ({ extent, from }) =>
        `local variation is high: ${percent(extent)} (the rule: ${percent(from)} or more)`,
    } satisfies Wording<ExtentProps>,
    lift: {
      ja: ({ from }) => `団体による差が${percent(from)}を下回ること`,
      en: ({ from }) => `local variation below ${percent(from)}`,
    } satisfies Wording<ExtentProps>,
  },
  coordinate: {
    reason: {
      ja: ({ extent, from }) =>
        `都道府県の共同調達がすでに市区町村の${percent(extent)}に及ぶ（基準は${percent(from)}以上）`,
      en: ({ extent, from }) =>
        `prefectural joint procurement already covers ${percent(extent)} of municipalities (the rule: ${percent(from)} or more)`,
    } satisfies Wording<ExtentProps>,
    lift: {
      ja: ({ from }) => `共同調達の及ぶ割合が${percent(from)}を下回ること`,
      en: ({ from }) => `joint procurement below ${percent(from)} of municipalities`,
    } satisfies Wording<ExtentProps>,
  },
  held: {
    reason: {
      ja({ coverage, from }) {
        const digits = digitsBetween(coverage, from);
        return `根拠のある重みは${percent(coverage, digits)}にとどまる（基準は${percent(from, digits)}以上）`;
      },
      en({ coverage, from }) {
        const digits = digitsBetween(coverage, from);
        return `only ${percent(coverage, digits)} of the weight has evidence (the rule: ${percent(from, digits)} or more)`;
      },
    } satisfies Wording<HeldProps>,
    lift: {
      ja: ({ needed, unknowns }) =>
        unknowns.length === 0
          ? 'いずれかの視点に根拠を加えること'
          : `次の視点のうち${figure(needed)}つ以上に根拠を加えること：${unknowns.map(({ title }) => title.ja).join('、')}`,
      en: ({ needed, unknowns }) =>
        unknowns.length === 0
          ? 'evidence for any criterion'
          : `evidence for ${figure(needed)} or more of: ${unknowns.map(({ title }) => title.en).join(', ')}`,
    } satisfies Wording<HeldProps>,
  },
};
