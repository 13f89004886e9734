import type { Fact } from '../model/difference.js';
import type { Performer, Thresholds, Verdict } from '../model/result.js';
import { tidy } from '../scoring/tidy.js';
import type { ValuedTask } from './valuesGame.js';

/** Which things are the new ones where some reasons have set in, and what they come to. */
export interface Mixture {
  /** 0 to 1 */
  readonly coverage: number;
  readonly isNewFact: (about: Fact) => boolean;
  readonly isNewValue: (criterion: string) => boolean;
  readonly isNewThreshold: (threshold: keyof Thresholds) => boolean;
}

/** The verdicts that an extent leads to, in the order in which they are tried. */
const byExtent = ['leave', 'coordinate'] as const;
type ByExtent = (typeof byExtent)[number];

/** The verdicts before which an extent is asked for: to have one of them, its own was not reached. */
const after: Readonly<Record<ByExtent, readonly Verdict[]>> = {
  leave: ['coordinate', 'held', 'conditional', 'candidate'],
  coordinate: ['held', 'conditional', 'candidate'],
};

/**
 * What changed of a task beside its values, as far as verdict and track show it: a saved result holds neither the cells
 * nor the extents. `changed` has the ids of the criteria of which the value is another.
 */
export function hiddenFacts(old: ValuedTask, now: ValuedTask, changed: readonly string[]): readonly Fact[] {
  const [before, later] = [old.snapshot.position, now.snapshot.position];
  const extents = byExtent.filter(
    (verdict) => decidersOf(verdict, [old, now], changed).length === 0 && !isOneExtent(verdict, old, now),
  );
  return [
    ...((before.verdict === 'standardised') === (later.verdict === 'standardised')
      ? []
      : (['standardised'] as const)),
    ...(isNotMunicipal(old) === isNotMunicipal(now) ? [] : (['performer'] as const)),
    ...extents,
    ...(isConditional(old) === isConditional(now) ? [] : (['conditions'] as const)),
    ...(before.track === later.track ? [] : (['track'] as const)),
  ];
}

/** Prepares the verdict of a task in any mixture of old and new; undefined if what is saved does not determine it. */
export function verdictsBetween(
  old: ValuedTask,
  now: ValuedTask,
  changed: readonly string[],
): (mixture: Mixture) => Verdict | undefined {
  const hidden = hiddenFacts(old, now, changed);
  const deciders = byExtent.map((verdict) => decidersOf(verdict, [old, now], changed));
  const sideOf = (isNew: boolean): ValuedTask => (isNew ? now : old);
  return (mixture) => {
    if (sideOf(mixture.isNewFact('standardised')).snapshot.position.verdict === 'standardised')
      return 'standardised';
    if (isNotMunicipal(sideOf(mixture.isNewFact('performer')))) return 'not-municipal';
    for (const [i, verdict] of byExtent.entries()) {
      const threshold = sideOf(mixture.isNewThreshold(verdict)).run.thresholds[verdict];
      const sides = extentSides(mixture, deciders[i] ?? [], hidden.includes(verdict) ? verdict : undefined);
      const reached = sides && isReached(verdict, sides.map(sideOf), threshold);
      if (reached === undefined) return undefined;
      if (reached) return verdict;
    }
    const { held } = sideOf(mixture.isNewThreshold('held')).run.thresholds;
    if (mixture.coverage < tidy(held)) return 'held';
    return isConditional(sideOf(mixture.isNewFact('conditions'))) ? 'conditional' : 'candidate';
  };
}

const notMunicipal: ReadonlySet<Performer | undefined> = new Set(['prefecture', 'police'] as const);

function isNotMunicipal({ snapshot }: ValuedTask): boolean {
  return notMunicipal.has(snapshot.performer);
}

function isConditional({ snapshot }: ValuedTask): boolean {
  return snapshot.conditions.length > 0;
}

/** From which sides what is known of an extent may be taken: both where it is the same; undefined where it is neither. */
function extentSides(
  mixture: Mixture,
  deciders: readonly string[],
  hidden: ByExtent | undefined,
): readonly boolean[] | undefined {
  if (hidden !== undefined) return [mixture.isNewFact(hidden)];
  const [first, ...others] = deciders.map(mixture.isNewValue);
  if (first === undefined) return [false, true];
  return others.every((each) => each === first) ? [first] : undefined;
}

/** The criteria that lead to a verdict and give another value than before. */
function decidersOf(
  verdict: ByExtent,
  sides: readonly ValuedTask[],
  changed: readonly string[],
): readonly string[] {
  const deciders = sides.flatMap(({ run }) => run.criteria.filter(({ decides }) => decides === verdict));
  return changed.filter((id) => deciders.some((each) => each.id === id));
}

/** Whether both verdicts can rest on the same extent. */
function isOneExtent(verdict: ByExtent, old: ValuedTask, now: ValuedTask): boolean {
  const [was, is] = [boundOf(verdict, old), boundOf(verdict, now)];
  if (was === undefined || is === undefined || was.reached === is.reached) return true;
  const [reached, missed] = was.reached ? [was, is] : [is, was];
  return reached.threshold < missed.threshold;
}

interface Bound {
  /** the extent is at least the threshold, or else below it */
  readonly reached: boolean;
  readonly threshold: number;
}

/** What a verdict implies about an extent; nothing if it was decided before the extent was asked for. */
function boundOf(verdict: ByExtent, { snapshot, run }: ValuedTask): Bound | undefined {
  const own = snapshot.position.verdict;
  if (own !== verdict && !after[verdict].includes(own)) return undefined;
  return { reached: own === verdict, threshold: run.thresholds[verdict] };
}

/** Whether an extent reaches a threshold, as far as the sides determine it. */
function isReached(verdict: ByExtent, sides: readonly ValuedTask[], threshold: number): boolean | undefined {
  for (const side of sides) {
    const bound = boundOf(verdict, side);
    if (bound?.reached === true && threshold <= bound.threshold) return true;
    if (bound?.reached === false && threshold >= bound.threshold) return false;
  }
  return undefined;
}
