import { mostMoves } from '../sorter.js';
import { tie } from '../tie.js';
import {
  againIf,
  choose,
  counting,
  f64,
  get,
  giveBack,
  i32,
  lanes,
  loads,
  loop,
  set,
  stores,
  tee,
  when,
  type Code,
  type Func,
} from './assembler.js';
import type { MemoryMap } from './memoryMap.js';

/** The kernel for a model of one shape, whose addresses stand in its code. */
export function programOf(map: MemoryMap): readonly Func[] {
  return [sumTwo, bucket, gather, insert, put, layOut].map((each) => each(map));
}

/**
 * Weighted sums of all rows under two draws, four rows at a time. Each sum is added up from 0 in the order of the criteria,
 * so that it is the very number that JavaScript gets.
 */
function sumTwo({ criteria, stride, columns, weights, utilities }: MemoryMap): Func {
  const [first, row, cell, own, v] = [0, 1, 2, 3, 4];
  const pair = [5, 6] as const;
  const sums = [7, 8, 9, 10] as const;
  const addTo = (sum: number, values: number): Code =>
    set(sum, lanes.add(get(sum), lanes.mul(get(v), get(values))));
  const ofDraw = (draw: number): Code => [
    set(v, loads.twice(get(own), weights + 8 * draw * criteria)),
    addTo(sums[0] + 2 * draw, pair[0]),
    addTo(sums[1] + 2 * draw, pair[1]),
  ];
  const criterion: Code = [
    set(pair[0], loads.lanes(get(cell), columns)),
    set(pair[1], loads.lanes(get(cell), columns + 16)),
    ofDraw(0),
    ofDraw(1),
    set(own, i32.add(get(own), i32.of(8))),
    againIf(i32.ltS(tee(cell, i32.add(get(cell), i32.of(8 * stride))), i32.of(8 * stride * criteria))),
  ];
  return {
    name: 'sumTwo',
    params: ['i32'],
    locals: ['i32', 'i32', 'i32', 'v128', 'v128', 'v128', 'v128', 'v128', 'v128', 'v128'],
    body: counting(row, 32, 8 * stride, [
      ...sums.flatMap((sum) => set(sum, lanes.zero)),
      set(cell, get(row)),
      set(own, get(first)),
      loop(criterion),
      ...sums.flatMap((sum, i) =>
        stores.lanes(get(row), utilities + 8 * stride * (i >> 1) + 16 * (i & 1), get(sum)),
      ),
    ]),
  };
}

/** Says in which bucket each row is, as an offset, and where each bucket starts. */
function bucket({ even, buckets, bucketOf, starts }: MemoryMap): Func {
  const [from, at, slot, lowest, scale, x, low, high] = [0, 1, 2, 3, 4, 5, 6, 7];
  const ends: Code = [
    set(low, loads.lanes(get(from), 0)),
    set(high, get(low)),
    counting(at, 16, 8 * even, [
      set(x, loads.lanes(i32.add(get(from), get(at)), 0)),
      set(low, lanes.min(get(low), get(x))),
      set(high, lanes.max(get(high), get(x))),
    ]),
    set(low, lanes.min(get(low), lanes.pick(swapped, get(low), get(low)))),
    set(high, lanes.max(get(high), lanes.pick(swapped, get(high), get(high)))),
    set(lowest, lanes.number(0, get(low))),
    set(scale, f64.sub(lanes.number(0, get(high)), get(lowest))),
    set(scale, choose(f64.gt(get(scale), f64.of(0)), f64.div(f64.of(buckets - 1), get(scale)), f64.of(0))),
  ];
  const count = (lane: number): Code => [
    set(slot, i32.shl(lanes.whole(lane, get(x)), i32.of(1))),
    stores.i32(i32.shl(get(at), i32.of(2)), bucketOf + 4 * lane, get(slot)),
    stores.u16(get(slot), starts, i32.add(loads.u16(get(slot), starts), i32.of(1))),
  ];
  const scaled = lanes.mul(
    lanes.sub(get(high), loads.lanes(i32.add(get(from), i32.shl(get(at), i32.of(3))), 0)),
    lanes.ofNumber(get(scale)),
  );
  return {
    name: 'bucket',
    params: ['i32'],
    locals: ['i32', 'i32', 'f64', 'f64', 'v128', 'v128', 'v128'],
    body: [
      ends,
      counting(at, 16, 2 * buckets, stores.lanes(get(at), starts, lanes.zero)),
      counting(at, 2, even, [
        set(x, lanes.truncate(lanes.min(scaled, lanes.ofNumber(f64.of(buckets - 1))))),
        count(0),
        count(1),
      ]),
      addUp({ buckets, starts }, { at, sum: x, own: low, before: high }),
    ],
  };
}

/** The second number before the first. */
const swapped = [4, 5, 6, 7, 0, 1, 2, 3] as const;

/** How many are in the buckets before each, in place of how many are in it; eight at a time. */
function addUp(
  { buckets, starts }: Pick<MemoryMap, 'buckets' | 'starts'>,
  { at, sum, own, before }: Readonly<Record<'at' | 'sum' | 'own' | 'before', number>>,
): Code {
  const shifted = (by: number): Code =>
    lanes.pick(
      Array.from({ length: 8 }, (_, i) => (i < by ? 8 + i : i - by)),
      get(sum),
      lanes.zero,
    );
  return [
    set(before, lanes.zero),
    counting(at, 16, 2 * buckets, [
      set(own, loads.lanes(get(at), starts)),
      set(sum, get(own)),
      ...[1, 2, 4].flatMap((by) => set(sum, lanes.addShorts(get(sum), shifted(by)))),
      set(sum, lanes.addShorts(get(sum), get(before))),
      stores.lanes(get(at), starts, lanes.subShorts(get(sum), get(own))),
      set(before, lanes.pick([7, 7, 7, 7, 7, 7, 7, 7], get(sum), get(sum))),
    ]),
  ];
}

/** Puts the rows in the order of their buckets. */
function gather({ even, bucketOf, starts, order, sorted }: MemoryMap): Func {
  const [from, row, slot, place] = [0, 1, 2, 3];
  return {
    name: 'gather',
    params: ['i32'],
    locals: ['i32', 'i32', 'i32'],
    body: counting(row, 1, even, [
      set(slot, loads.i32(i32.shl(get(row), i32.of(2)), bucketOf)),
      set(place, loads.u16(get(slot), starts)),
      stores.u16(get(slot), starts, i32.add(get(place), i32.of(1))),
      stores.u16(i32.shl(get(place), i32.of(1)), order, get(row)),
      stores.f64(
        i32.shl(get(place), i32.of(3)),
        sorted,
        loads.f64(i32.add(get(from), i32.shl(get(row), i32.of(3))), 0),
      ),
    ]),
  };
}

/** Orders what is nearly in order; 0 where it is not, and much would have to be moved. */
function insert({ even, order, sorted }: MemoryMap): Func {
  const [at, to, row, left, x] = [0, 1, 2, 3, 4];
  const numberAt = (place: Code, offset: number): Code =>
    loads.f64(i32.shl(place, i32.of(3)), sorted + offset);
  const move: Code = [
    stores.f64(i32.shl(get(to), i32.of(3)), sorted, numberAt(i32.sub(get(to), i32.of(1)), 0)),
    stores.u16(
      i32.shl(get(to), i32.of(1)),
      order,
      loads.u16(i32.shl(i32.sub(get(to), i32.of(1)), i32.of(1)), order),
    ),
    set(to, i32.sub(get(to), i32.of(1))),
    set(left, i32.sub(get(left), i32.of(1))),
    when(i32.gtS(get(to), i32.of(0)), [againIf(f64.lt(numberAt(i32.sub(get(to), i32.of(1)), 0), get(x)), 1)]),
  ];
  const place: Code = [
    set(row, loads.u16(i32.shl(get(at), i32.of(1)), order + 2)),
    set(to, i32.add(get(at), i32.of(1))),
    loop(move),
    stores.f64(i32.shl(get(to), i32.of(3)), sorted, get(x)),
    stores.u16(i32.shl(get(to), i32.of(1)), order, get(row)),
    when(i32.ltS(get(left), i32.of(0)), giveBack(i32.of(0))),
  ];
  return {
    name: 'insert',
    params: [],
    result: 'i32',
    locals: ['i32', 'i32', 'i32', 'i32', 'f64'],
    body: [
      set(left, i32.of(mostMoves * even)),
      counting(at, 1, even - 1, [
        set(x, numberAt(get(at), 8)),
        when(f64.lt(numberAt(get(at), 0), get(x)), place),
      ]),
      i32.of(1),
    ],
  };
}

/** Gives each row its place from 0: how many tasks are in front of it. */
function put({ even, sizes, order, sorted }: MemoryMap): Func {
  const [to, at, row, place, ahead, before, x] = [0, 1, 2, 3, 4, 5, 6];
  const isTie = f64.le(f64.sub(get(before), get(x)), f64.mul(f64.of(tie), f64.abs(get(before))));
  return {
    name: 'put',
    params: ['i32'],
    locals: ['i32', 'i32', 'i32', 'i32', 'f64', 'f64'],
    body: [
      set(before, loads.f64(i32.of(0), sorted)),
      counting(at, 1, even, [
        set(row, loads.u16(i32.shl(get(at), i32.of(1)), order)),
        set(x, loads.f64(i32.shl(get(at), i32.of(3)), sorted)),
        set(place, choose(isTie, get(place), get(ahead))),
        set(before, get(x)),
        stores.u16(i32.add(get(to), i32.shl(get(row), i32.of(1))), 0, get(place)),
        set(ahead, i32.add(get(ahead), loads.i32(i32.shl(get(row), i32.of(2)), sizes))),
      ]),
    ],
  };
}

/** Rows as columns: squares of eight by eight, which are turned in three rounds. */
function layOut({ stride, byDraw, byRow }: MemoryMap): Func {
  const [row, draw, from, to] = [0, 1, 2, 3];
  const square = Array.from({ length: 8 }, (_, i) => 4 + i);
  const spare = Array.from({ length: 8 }, (_, i) => 12 + i);
  return {
    name: 'layOut',
    params: [],
    locals: [
      ...(['i32', 'i32', 'i32', 'i32'] as const),
      ...Array.from({ length: 16 }, () => 'v128' as const),
    ],
    body: counting(row, 8, stride, [
      set(from, i32.shl(get(row), i32.of(1))),
      set(to, i32.shl(get(row), i32.of(7))),
      counting(draw, 8, 64, [
        ...square.flatMap((each, i) => set(each, loads.lanes(get(from), byDraw + 2 * stride * i))),
        interleave(spare, square),
        interleave(square, spare),
        interleave(spare, square),
        ...spare.flatMap((each, i) => stores.lanes(get(to), byRow + 128 * i, get(each))),
        set(from, i32.add(get(from), i32.of(16 * stride))),
        set(to, i32.add(get(to), i32.of(16))),
      ]),
    ]),
  };
}

/** Half of each vector between half of another; after three such rounds, lanes and vectors have changed places. */
function interleave(into: readonly number[], of: readonly number[]): Code {
  return into.flatMap((each, i) => {
    const [a = 0, b = 0] = [of[i >> 1], of[4 + (i >> 1)]];
    return set(each, lanes.pick(i % 2 === 0 ? lowHalves : highHalves, get(a), get(b)));
  });
}

const lowHalves = [0, 8, 1, 9, 2, 10, 3, 11] as const;
const highHalves = [4, 12, 5, 13, 6, 14, 7, 15] as const;
