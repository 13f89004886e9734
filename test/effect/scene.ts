import fc from 'fast-check';
import type { Figure } from '../../src/criterion/index.js';
import { adoptionDrawn, type Simulation } from '../../src/effect/taskEffect.js';
import type { EffectCells } from '../../src/scoring/stake/effectCells.js';
import { drawsOf } from '../../src/effect/draws.js';
import type { Assumptions, TaskEffect } from '../../src/model/effect.js';

const assumptions: Assumptions = {
  draws: 1000,
  seed: 1,
  adoption: [1, 1],
  rampUp: 0,
  years: 1,
  hoursPerPerson: 1920,
};

export function simulationWith(changed: Partial<Assumptions> = {}): Simulation {
  const all = { ...assumptions, ...changed };
  const draws = drawsOf(all.draws, all.seed);
  return { draws, assumptions: all, adoption: adoptionDrawn(draws, all.adoption), tolerance: 0.1 };
}

/** A task of which nothing is known but what is given. */
export function cellsWith(known: Partial<EffectCells>): EffectCells {
  const { bodies, hours, saved, costChange, runningCost, setUpCost, before, after, change } = known;
  const { vendors, saas } = known;
  const dependsOn = known.dependsOn ?? [];
  return {
    ...{ bodies, hours, saved, costChange, runningCost, setUpCost },
    ...{ before, after, change, vendors, saas, dependsOn },
  };
}

/** Limits alone, a figure with limits, or a figure. */
export function figures(max: number): fc.Arbitrary<Figure> {
  const three = fc.tuple(...[1, 2, 3].map(() => fc.double({ min: 0, max, noNaN: true })));
  const ordered = three.map((some) => some.toSorted((a, b) => a - b));
  return fc.oneof(
    fc.double({ min: 0, max, noNaN: true }),
    ordered.map(([low = 0, , high = 0]) => ({ low, high })),
    ordered.map(([low = 0, point = 0, high = 0]) => ({ low, point, high })),
  );
}

export function taskEffect(id: string, changed: Partial<TaskEffect> = {}): TaskEffect {
  return {
    id,
    name: `事務${id}`,
    verdict: 'candidate',
    track: 'common-work',
    conditions: [],
    score: 50,
    missing: [],
    hasNoLimits: true,
    money: {},
    smallTown: {},
    step: 'start',
    checks: { effect: 'yes', market: 'yes', cost: 'yes', 'small-towns': 'yes' },
    dependsOn: [],
    unmet: [],
    first: [],
    ...changed,
  };
}
