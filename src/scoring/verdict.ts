import type { Figure } from '../criterion/range.js';
import { figure, percent } from '../text/figure.js';
import { say, word, type Sentence, type Text, type Wording } from '../text/lang.js';
import type { Condition } from '../criterion/outcome.js';
import type { Performer, Thresholds, Verdict } from '../model/result.js';
import type { IsOpen } from './openCells.js';
import { tidy } from './tidy.js';

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

export interface Unsettled {
  readonly title: Text;
  /** 0 to 1: the share of the score that hangs on it */
  readonly width: number;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly reason: Sentence;
  readonly lift?: Sentence | undefined;
  readonly conditions: readonly Condition[];
}

type Rule = (facts: Facts, task: number, thresholds: Thresholds) => Omit<Decision, 'conditions'> | undefined;

/** In the order of the design: the first rule that applies decides. */
const rules: readonly Rule[] = [
  standardised,
  notMunicipal,
  extentRule('leave'),
  extentRule('coordinate'),
  held,
  conditional,
];

/**
 * The verdict of each task, with the rule that decided and what would lift it. A rule sets a task aside only where it
 * surely applies. Candidates with the same coverage share one decision.
 */
export function deciderOf(facts: Facts, thresholds: Thresholds): (task: number) => Decision {
  const candidates = new Map<number, Decision>();
  return (task) => {
    for (const rule of rules) {
      const decision = rule(facts, task, thresholds);
      if (decision === undefined) continue;
      const conditions = facts.isPosed(task) ? facts.conditions(task) : [];
      return { ...decision, conditions };
    }
    const coverage = facts.coverage(task);
    const decision = candidates.get(coverage) ?? candidate(coverage);
    candidates.set(coverage, decision);
    return decision;
  };
}

function candidate(coverage: number): Decision {
  return { verdict: 'candidate', reason: say(words.candidate.reason, { coverage }), conditions: [] };
}

function standardised(facts: Facts, task: number): ReturnType<Rule> {
  const tasks = facts.standardised(task);
  if (tasks === undefined) return undefined;
  const { reason, lift } = words.standardised;
  return { verdict: 'standardised', reason: say(reason, { tasks }), lift: say(lift, {}) };
}

/** Whether a task is surely performed by others than municipalities; designated cities are municipalities. */
export function isOthers(performer: Performer | undefined): boolean {
  return performer === 'prefecture' || performer === 'police';
}

function notMunicipal(facts: Facts, task: number): ReturnType<Rule> {
  const performer = facts.performer(task);
  if (!isOthers(performer)) return undefined;
  const props = { name: performer === 'police' ? police : prefecture };
  const { reason, lift } = words['not-municipal'];
  return { verdict: 'not-municipal', reason: say(reason, props), lift: say(lift, props) };
}

const police: Text = { ja: '警察', en: 'the police' };
const prefecture: Text = { ja: '都道府県', en: 'the prefecture' };

function conditional(facts: Facts, task: number): ReturnType<Rule> {
  if (!facts.isPosed(task)) return undefined;
  const conditions = facts.conditions(task);
  const { reason, lift } = words.conditional;
  const says = conditions.map((each) => each.says);
  return { verdict: 'conditional', reason: say(reason, { says }), lift: say(lift, { says }) };
}

function extentRule(verdict: 'leave' | 'coordinate'): Rule {
  return (facts, task, { [verdict]: from }) => {
    const reached = facts.extents.find(
      ({ decides, lows }) => decides === verdict && (lows[task] ?? 0) >= from,
    );
    if (reached === undefined) return undefined;
    const extent = { low: reached.lows[task] ?? 0, high: reached.highs[task] ?? 1 };
    const props = { extent: extent.low === extent.high ? extent.low : extent, from };
    return { verdict, reason: say(words[verdict].reason, props), lift: say(words[verdict].lift, props) };
  };
}

function held(facts: Facts, task: number, { held: from }: Thresholds): ReturnType<Rule> {
  const coverage = facts.coverage(task);
  if (coverage >= tidy(from)) return undefined;
  const unknowns = facts.unsettled(task);
  const props = { coverage, from, needed: neededFor(from - coverage, unknowns), unknowns };
  return { verdict: 'held', reason: say(words.held.reason, props), lift: say(words.held.lift, props) };
}

/** The smallest number of criteria, those with the most open first, whose evidence fills the gap. */
function neededFor(gap: number, unknowns: readonly Unsettled[]): number {
  let filled = 0;
  const enough = unknowns.findIndex(({ width }) => (filled += width) >= gap - 1e-9);
  return enough < 0 ? unknowns.length : enough + 1;
}

interface ExtentProps {
  readonly extent: Figure;
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
  readonly unknowns: readonly Unsettled[];
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
        tasks.length === 0
          ? '標準化対象事務（20業務）に当たる'
          : `標準化対象事務（20業務）に当たる：${tasks.join('、')}`,
      en: ({ tasks }) =>
        tasks.length === 0
          ? 'one of the 20 standardised tasks'
          : `among the 20 standardised tasks: ${tasks.join(', ')}`,
    } satisfies Wording<{ tasks: readonly string[] }>,
    lift: {
      ja: () => '調査で変わることはない（標準化法の対象として決定済み）',
      en: () => 'nothing that could be found out: the Standardisation Act has decided it',
    } satisfies Wording<object>,
  },
  'not-municipal': {
    reason: {
      ja: ({ name }) => `実施主体は${name.ja}であり、市町村の事務でない`,
      en: ({ name }) => `performed by ${name.en}, not by municipalities`,
    } satisfies Wording<{ name: Text }>,
    lift: {
      ja: () => '調査で変わることはない（事務の所管が変わらない限り）',
      en: () => 'nothing that could be found out, unless the task passes to municipalities',
    } satisfies Wording<{ name: Text }>,
  },
  conditional: {
    reason: {
      ja: ({ says }) => `先に決めることがある：${says.map((each) => word(each, 'ja')).join('／')}`,
      en: ({ says }) => `to be settled first: ${says.map((each) => word(each, 'en')).join('; ')}`,
    } satisfies Wording<{ says: readonly Sentence[] }>,
    lift: {
      ja: ({ says }) => (says.length === 1 ? 'この条件が整うこと' : `この${says.length}つの条件が整うこと`),
      en: ({ says }) =>
        says.length === 1 ? 'that this is settled' : `that these ${says.length} are settled`,
    } satisfies Wording<{ says: readonly Sentence[] }>,
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
        return `点数のうち根拠で定まるのは${percent(coverage, digits)}（基準${percent(from, digits)}に不足）`;
      },
      en({ coverage, from }) {
        const digits = digitsBetween(coverage, from);
        return `only ${percent(coverage, digits)} of the score is settled by evidence (the rule: ${percent(from, digits)} or more)`;
      },
    } satisfies Wording<HeldProps>,
    lift: {
      ja: ({ needed, unknowns }) =>
        unknowns.length === 0
          ? 'いずれかの視点のデータを記入すること'
          : `次の視点のうち${figure(needed)}つ以上のデータを記入すること：${unknowns.map(({ title }) => title.ja).join('、')}`,
      en: ({ needed, unknowns }) =>
        unknowns.length === 0
          ? 'figures for any criterion'
          : `figures for ${figure(needed)} or more of: ${unknowns.map(({ title }) => title.en).join(', ')}`,
    } satisfies Wording<HeldProps>,
  },
};
