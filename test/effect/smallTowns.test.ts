import { describe, expect, it } from 'vitest';
import { withSmallTowns } from '../../src/effect/byClass.js';
import type { ClassEffect, TaskEffect } from '../../src/model/effect.js';
import { taskEffect } from './scene.js';

/** A task with what its cells say of small towns, where the answers of these say that hours rise so probably. */
function held(loses: number, cells: Partial<TaskEffect>) {
  const small: ClassEffect = { stratum: '1万人未満', population: 500, isSmall: true, loses };
  const [found] = withSmallTowns([taskEffect('1', cells)], {
    classes: [],
    tasks: [{ id: '1', name: '1', classes: [small] }],
  });
  return [found?.smallTown.loses, found?.checks['small-towns'], found?.step];
}

describe('small towns of a survey', () => {
  it('tell whether their hours rise where two cells leave it open, as each town was asked both', () => {
    const open = {
      smallTown: { loses: 0.4 },
      checks: { ...taskEffect('1').checks, 'small-towns': 'unknown' },
    } as const;
    expect(held(0.99, open)).toEqual([0.99, 'no', 'settle']);
    expect(held(0.01, open)).toEqual([0.01, 'yes', 'start']);
    expect(held(0.99, { smallTown: {} })).toEqual([0.99, 'no', 'settle']);
  });

  it('do not change what the cells are sure of', () => {
    expect(held(0.99, { smallTown: { loses: 0 } })).toEqual([0, 'yes', 'start']);
  });
});
