import type { KnownTotal } from '../model/effect.js';
import { spreadOf } from './spread.js';
import type { Simulated } from './taskEffect.js';

/** Sums over the tasks of which something is known. */
export interface Summing {
  readonly add: (simulated: Simulated | undefined) => void;
  readonly total: (scaled?: (draw: number, value: number) => number) => KnownTotal;
}

/** A sum of figures, draw by draw; nothing is known of a sum of none. */
export function summing(count: number): Summing {
  const values = new Float64Array(count);
  let known = 0;
  let isEndless = false;
  return {
    add(simulated) {
      if (simulated === undefined) return;
      known += 1;
      isEndless ||= simulated.isEndless;
      for (let draw = 0; draw < count; draw += 1)
        values[draw] = (values[draw] ?? 0) + (simulated.values[draw] ?? 0);
    },
    // Of no task, nothing is known: that is no sum of 0.
    total: (scaled = (_, value) => value) =>
      known === 0
        ? { known }
        : {
            known,
            spread: spreadOf(
              values.map((value, draw) => scaled(draw, value)),
              isEndless,
            ),
          },
  };
}
