import { counting, get, i32, lanes, loads, set, type Func } from './assembler.js';
import { running } from './instance.js';

/** Compares the places of some rows, row by row in its memory. */
export interface Comparing {
  /** of each row, one after the other, `stride` apart; what is not filled in ties */
  readonly places: Uint16Array;
  readonly stride: number;
  /** how many more draws put the first in front of the second than the other way round */
  readonly lead: (a: number, b: number) => number;
}

/** Shorts of a vector, and those after which counts of 16 bits are added up. */
const perVector = 8;
const perRound = 1_024;

/** Room for so many rows with the places of so many draws. Undefined where WebAssembly cannot be had. */
export function comparingOf(rows: number, draws: number): Comparing | undefined {
  const rounds = Math.ceil(draws / perRound);
  const stride = rounds * perRound;
  const bytes = 2 * stride * rows;
  const started = running<{ readonly lead: (a: number, b: number) => number }>([leadOver(rounds)], bytes);
  if (started === undefined) return undefined;
  const { buffer, run } = started;
  return {
    places: new Uint16Array(buffer, 0, stride * rows),
    stride,
    lead: (a, b) => run.lead(2 * stride * a, 2 * stride * b),
  };
}

function leadOver(rounds: number): Func {
  const [a, b, round, at, own, other, lead, all] = [0, 1, 2, 3, 4, 5, 6, 7];
  const step = i32.of(2 * perVector);
  return {
    name: 'lead',
    params: ['i32', 'i32'],
    result: 'i32',
    locals: ['i32', 'i32', 'v128', 'v128', 'v128', 'v128'],
    body: [
      counting(round, 1, rounds, [
        set(lead, lanes.zero),
        counting(at, perVector, perRound, [
          set(own, loads.lanes(get(a), 0)),
          set(other, loads.lanes(get(b), 0)),
          // What holds is −1.
          set(lead, lanes.subShorts(get(lead), lanes.noLaterShorts(get(own), get(other)))),
          set(lead, lanes.addShorts(get(lead), lanes.noLaterShorts(get(other), get(own)))),
          set(a, i32.add(get(a), step)),
          set(b, i32.add(get(b), step)),
        ]),
        set(all, lanes.addWholes(get(all), lanes.addPairsOfShorts(get(lead)))),
      ]),
      ...[1, 2, 3].reduce((sum, lane) => i32.add(sum, lanes.whole(lane, get(all))), lanes.whole(0, get(all))),
    ],
  };
}
