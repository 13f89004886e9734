import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitsOf, type Figure } from '../../src/criterion/index.js';
import { hoursOf, moneyOf, smallTownOf, yearsInUse } from '../../src/effect/taskEffect.js';
import { spreadOf } from '../../src/effect/spread.js';
import { cellsWith, figures, simulationWith } from './scene.js';

const simulation = simulationWith();
const known = fc.record({ bodies: figures(1741), hours: figures(5000), saved: figures(1) });

function freedOf(cells: Parameters<typeof cellsWith>[0], by = simulation) {
  const hours = hoursOf(cellsWith(cells), by);
  if (hours === undefined) throw new Error('nothing is known');
  return spreadOf(hours.freed.values, hours.freed.isEndless);
}

/** A figure and its limits, more by as much. */
function more(figure: Figure, by: number): Figure {
  if (typeof figure === 'number') return figure + by;
  const { low, high, point } = figure;
  return { low: low + by, high: high + by, ...(point === undefined ? {} : { point: point + by }) };
}

describe('hours freed', () => {
  it('have a median within what the limits of the cells allow', () => {
    fc.assert(
      fc.property(known, (cells) => {
        const { median = NaN } = freedOf(cells);
        const [lows, highs] = [0, 1].map((end) =>
          [cells.bodies, cells.hours, cells.saved].reduce<number>(
            (all, each) => all * (limitsOf(each)[end] ?? 0),
            1,
          ),
        );
        expect(median).toBeGreaterThanOrEqual((lows ?? 0) * (1 - 1e-9));
        expect(median).toBeLessThanOrEqual((highs ?? 0) * (1 + 1e-9));
      }),
      { numRuns: 60 },
    );
  });

  it('of cells without limits are one figure', () => {
    expect(freedOf({ bodies: 1741, hours: 420, saved: 0.5 })).toEqual({
      low: 365_610,
      median: 365_610,
      high: 365_610,
    });
  });

  it('are never less where a body needs more hours, or where more of them use the system', () => {
    fc.assert(
      fc.property(known, fc.double({ min: 0, max: 1000, noNaN: true }), (cells, by) => {
        const [less, grown] = [freedOf(cells), freedOf({ ...cells, hours: more(cells.hours, by) })];
        const half = freedOf(cells, simulationWith({ adoption: [0.5, 0.8] }));
        for (const end of ['low', 'median', 'high'] as const) {
          expect(grown[end]).toBeGreaterThanOrEqual((less[end] ?? 0) * (1 - 1e-9));
          expect(half[end]).toBeLessThanOrEqual((less[end] ?? 0) * (1 + 1e-9));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are unknown, not 0, where one of the three figures is unknown', () => {
    const cells = { bodies: 1741, hours: 420, saved: 0.5 };
    for (const name of ['bodies', 'hours', 'saved'])
      expect(hoursOf(cellsWith({ ...cells, [name]: undefined }), simulation)).toBeUndefined();
  });

  it('are “at least” so many where hours have no upper limit', () => {
    expect(freedOf({ bodies: 1000, hours: { low: 600, high: Infinity }, saved: 0.5 })).toEqual({
      low: 300_000,
    });
  });

  it('spread in equal steps over the years of the ramp-up', () => {
    expect(yearsInUse({ years: 3, rampUp: 0 })).toBe(3);
    expect(yearsInUse({ years: 4, rampUp: 2 })).toBe(3.5);
    expect(yearsInUse({ years: 2, rampUp: 4 })).toBe(0.75);
  });
});

describe('money', () => {
  it('rises with the probability that its limits say, and so beyond what is tolerated', () => {
    const { effect } = moneyOf(cellsWith({ costChange: { low: -0.1, high: 0.3 } }), simulation, undefined);
    expect(effect.rises).toBeCloseTo(0.75, 2);
    expect(effect.risesTooMuch).toBeCloseTo(0.5, 2);
  });

  it('has no probability where a rise has no upper limit and may be none', () => {
    const open = moneyOf(cellsWith({ costChange: { low: -0.1, high: Infinity } }), simulation, undefined);
    expect(open.effect.rises).toBeUndefined();
    const sure = moneyOf(cellsWith({ costChange: { low: 0.2, high: Infinity } }), simulation, undefined);
    expect(sure.effect).toMatchObject({ rises: 1, risesTooMuch: 1, change: { low: 0.2 } });
  });

  it('is reckoned in yen for each hour freed where everything is known', () => {
    const cells = cellsWith({
      ...{ bodies: 1000, hours: 100, saved: 0.5 },
      ...{ runningCost: 1_000_000, costChange: 0.1, setUpCost: 200_000_000 },
    });
    const by = simulationWith({ years: 2, rampUp: 0 });
    const { effect } = moneyOf(cells, by, hoursOf(cells, by));
    expect(effect.now?.median).toBe(1e9);
    expect(effect.running?.median).toBeCloseTo(1e8, 3);
    // (2e8 + 2 years × 1e8) ÷ (2 years × 50,000 hours)
    expect(effect.perFreedHour?.median).toBeCloseTo(4000, 6);
  });

  it('says nothing where the inventory says nothing', () => {
    const cells = cellsWith({ bodies: 1000, hours: 100, saved: 0.5 });
    expect(moneyOf(cells, simulation, hoursOf(cells, simulation)).effect).toEqual({});
    expect(moneyOf(cellsWith({ runningCost: 5 }), simulation, undefined).effect).toEqual({});
  });
});

describe('a small town', () => {
  it('loses hours with the probability that the two figures leave', () => {
    const { effect } = smallTownOf(cellsWith({ before: 100, after: { low: 60, high: 140 } }), simulation);
    expect(effect.loses).toBeCloseTo(0.5, 2);
    expect(effect.freed?.median).toBeCloseTo(0, 0);
  });

  it('is unknown where one figure is, or nothing limits it, unless the limits decide', () => {
    expect(smallTownOf(cellsWith({ before: 100 }), simulation).effect).toEqual({});
    const after = { low: 50, high: Infinity };
    expect(smallTownOf(cellsWith({ before: 100, after }), simulation).effect).toEqual({});
    expect(smallTownOf(cellsWith({ before: 40, after }), simulation).effect).toEqual({ loses: 1 });
  });
});
