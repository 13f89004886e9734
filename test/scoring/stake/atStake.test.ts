import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitsOf, type Figure } from '../../../src/criterion/range.js';
import { atStakeOf } from '../../../src/scoring/stake/atStake.js';
import type { Tasks } from '../../../src/model/task.js';

/** One task with cells by field; what is undefined is an empty cell. */
function taskWith(cells: Readonly<Record<string, Figure | undefined>>): Tasks {
  const columns = new Map(
    Object.entries(cells).map(([field, value]) => [field, { field, value: () => value }] as const),
  );
  // Nothing but its columns is read.
  return { ids: ['1'], columns } as unknown as Tasks;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const hours = fc.double({ min: 0, max: 5000, noNaN: true });

function limited(figures: fc.Arbitrary<number>): fc.Arbitrary<Figure> {
  return fc.tuple(figures, figures).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
}

describe('what is at stake', () => {
  it('holds the hours freed, whatever is filled into its cells within what they allow', () => {
    const cells = fc.record({
      staff_hours_per_year: limited(hours),
      hours_saved_share: fc.option(limited(share), { nil: undefined }),
    });
    fc.assert(
      fc.property(cells, fc.tuple(share, share), (known, at) => {
        const [low, high] = atStakeOf(taskWith(known), 0, 'candidate')?.hours ?? [NaN, NaN];
        const filled = Object.values(known).reduce<number>((product, each, i) => {
          const [from, to] = limitsOf(each, [0, 1]);
          return product * (from + (at[i] ?? 0) * (to - from));
        }, 1);
        expect(filled).toBeGreaterThanOrEqual(low * (1 - 1e-9));
        expect(filled).toBeLessThanOrEqual(high * (1 + 1e-9));
      }),
    );
  });

  it('is unknown without hours, and of tasks that are no candidates', () => {
    const known = { staff_hours_per_year: { low: 400, high: 500 } };
    expect(atStakeOf(taskWith({ municipalities_performing: 1000 }), 0, 'candidate')).toBeUndefined();
    expect(atStakeOf(taskWith(known), 0, 'leave')).toBeUndefined();
    expect(atStakeOf(taskWith(known), 0, 'conditional')).toEqual({ hours: [0, 500] });
  });

  it('is that of one body, however many perform the task', () => {
    const about = { staff_hours_per_year: { low: 540, high: 660, point: 600 }, hours_saved_share: 0.5 };
    const alone = atStakeOf(taskWith(about), 0, 'candidate');
    expect(alone).toEqual({ hours: [270, 330] });
    expect(atStakeOf(taskWith({ ...about, municipalities_share: 1 }), 0, 'candidate')).toEqual(alone);
  });

  it('says where nothing limits it from above', () => {
    const open = { staff_hours_per_year: { low: 500, high: Infinity }, hours_saved_share: 0.2 };
    expect(atStakeOf(taskWith(open), 0, 'candidate')?.hours).toEqual([100, Infinity]);
  });

  it('has the change of running cost with its sign, and set-up, where the cells tell', () => {
    const cells = {
      staff_hours_per_year: 500,
      running_cost_per_year: { low: 200_000, high: 300_000 },
      cost_change: { low: -0.1, high: 0.2 },
      setup_cost: 5_000_000,
    };
    const { running = [], setUp } = atStakeOf(taskWith(cells), 0, 'candidate') ?? {};
    expect(running.map(Math.round)).toEqual([-30_000, 60_000]);
    expect(setUp).toEqual([5_000_000, 5_000_000]);
  });
});
