import { describe, expect, it } from 'vitest';
import { nearestFigure } from '../../src/explain/nearestFigure.js';

const from = { min: 0, max: Infinity, decimals: 1 };

describe('the nearest figure at which something holds', () => {
  it('is rounded away from the figure, to the decimals of its cell', () => {
    const found = nearestFigure({ ...from, from: 2.9, holds: (x) => x >= 4.0731 }, 1);
    expect(found?.to).toBe(4.1);
    expect(found?.threshold).toBeCloseTo(4.0731, 12);
  });

  it('is found below, too', () =>
    expect(nearestFigure({ ...from, from: 2.9, holds: (x) => x < 0.25 }, -1)?.to).toBe(0.2));

  it('keeps whole numbers whole', () =>
    expect(nearestFigure({ ...from, decimals: 0, from: 3, holds: (x) => x >= 3.2 }, 1)?.to).toBe(4));

  it('may be the end of the range', () => {
    const ended = { ...from, from: 0.4, max: 1 };
    expect(nearestFigure({ ...ended, holds: (x) => x >= 1 }, 1)).toEqual({ to: 1, threshold: 1 });
    expect(nearestFigure({ ...ended, holds: (x) => x > 1 }, 1)).toBeUndefined();
  });

  it('is what was reported where its rounding would be out of range', () =>
    expect(nearestFigure({ ...from, from: 0.4, max: 0.95, holds: (x) => x > 0.93 }, 1)?.to).toBeCloseTo(
      0.93,
      9,
    ));

  it('is not looked for without end', () =>
    expect(nearestFigure({ ...from, from: 1, holds: () => false }, 1)).toBeUndefined());

  it('does not depend on products being a bit too large', () => {
    const found = nearestFigure({ min: 0, max: 1, decimals: 2, from: 0.02, holds: (x) => x >= 0.07 }, 1);
    expect(found?.to).toBe(0.07);
  });
});
