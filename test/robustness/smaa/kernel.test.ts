import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { at } from '../../../src/model/at.js';
import { generatorOf } from '../../../src/robustness/random/generator.js';
import { kernelFor } from '../../../src/robustness/smaa/kernel/placingKernel.js';
import { kernelPlacer, plainPlacer, type Placer } from '../../../src/robustness/smaa/placer.js';
import { block } from '../../../src/robustness/smaa/segment.js';
import { smaa } from '../../../src/robustness/smaa/smaa.js';
import { smaaModelOf, type SmaaModel } from '../../../src/robustness/smaa/smaaModel.js';
import { utilitiesOf } from '../../../src/robustness/smaa/utilities.js';
import { drawerOf } from '../../../src/robustness/smaa/weightSpace.js';

interface Shape {
  readonly rows: number;
  readonly criteria: number;
  readonly exponent: number;
  /** values that there are; with few of them, rows tie */
  readonly levels: number;
  /** shares of cells that are uncertain, and that do not apply */
  readonly uncertain: number;
  readonly missing: number;
  readonly sizes: number;
  readonly seed: number;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  rows: fc.integer({ min: 64, max: 200 }),
  criteria: fc.integer({ min: 1, max: 41 }),
  exponent: fc.constantFrom(1, 0, -1, 0.5),
  levels: fc.constantFrom(1, 2, 5, 2 ** 32),
  uncertain: fc.constantFrom(0, 0.3),
  missing: fc.constantFrom(0, 0.2, 0.9),
  sizes: fc.constantFrom(1, 3),
  seed: fc.nat(),
});

function modelOf({ rows, criteria, exponent, levels, uncertain, missing, sizes, seed }: Shape) {
  const { unit } = generatorOf(seed);
  const length = rows * criteria;
  const applies = Uint8Array.from({ length }, () => (unit() < missing ? 0 : 1));
  const lows = Float64Array.from({ length }, () => Math.floor(unit() * levels) / levels);
  const highs = lows.map((low) => (unit() < uncertain ? low + (1 - low) * unit() : low));
  const counts = Int32Array.from({ length: rows }, () => 1 + Math.floor(unit() * sizes));
  return smaaModelOf({ tasks: rows, criteria, lows, highs, applies }, exponent, counts);
}

/** The places under so many draws. */
function placesBy(placer: Placer, { rows, criteria, uncertain }: SmaaModel, draws: number) {
  const generator = generatorOf(7);
  const drawWeights = drawerOf({ kind: 'any' }, criteria, generator);
  for (const { weights, cells } of placer.draws) {
    drawWeights(weights);
    uncertain.draw(generator, cells);
  }
  const places = new Uint16Array(rows * draws);
  placer.place(draws, { rows, draws, places }, 0);
  return places;
}

const wide = {
  rows: 129,
  criteria: 6,
  exponent: 1,
  levels: 2 ** 32,
  missing: 0.1,
  sizes: 2,
  seed: 3,
} as const;

/** As a page does whose policy allows no code that is made while it runs. */
function refuse() {
  throw new Error('violates the policy of the page');
}

afterEach(() => vi.unstubAllGlobals());

describe('the kernel', () => {
  it('adds up the very sums that JavaScript adds up', () => {
    fc.assert(
      fc.property(shape, (each) => {
        const model = modelOf(each);
        const kernel = kernelFor(model)!;
        const drawWeights = drawerOf({ kind: 'any' }, model.criteria, generatorOf(1));
        const known = { ...model, uncertain: { ...model.uncertain, rows: new Int32Array() }, patterns: [] };
        const fillings = [0, 1].map((i) => {
          const weights = kernel.weights.subarray(i * model.criteria, (i + 1) * model.criteria);
          drawWeights(weights);
          return { weights, cells: new Float64Array(), into: new Float64Array(model.rows) };
        });
        kernel.sumTwo(0);
        utilitiesOf(known)(at(fillings, 0), at(fillings, 1));
        for (const i of [0, 1] as const) expect(kernel.utilities[i]).toEqual(at(fillings, i).into);
      }),
    );
  });

  it('puts rows in the places in which JavaScript puts them', () => {
    fc.assert(
      fc.property(shape, fc.constantFrom(1, 17, block - 1, block), (each, draws) => {
        const model = modelOf(each);
        const placer = kernelPlacer(model, kernelFor(model)!);
        expect(placesBy(placer, model, draws)).toEqual(placesBy(plainPlacer(model), model, draws));
      }),
    );
  });

  it('is not there for a few rows, nor for more tasks than 16 bits can number', () => {
    expect(kernelFor(modelOf({ ...wide, rows: 63, uncertain: 0 }))).toBeUndefined();
    const model = modelOf({ ...wide, uncertain: 0 });
    expect(kernelFor({ ...model, sizes: model.sizes.map(() => 600) })).toBeUndefined();
  });

  it.each([
    ['is missing', undefined],
    ['is forbidden', { Memory: Object, Module: refuse }],
  ])('changes no figure: the same is said where WebAssembly %s', (_, stub) => {
    const model = modelOf({ ...wide, uncertain: 0.2 });
    const said = () => {
      const { rows, pairwise, pairwiseAmong } = smaa(model, { generator: generatorOf(5), samples: 3_001 });
      const some = Array.from({ length: 100 }, (__, i) => 128 - i);
      const among = pairwiseAmong(some);
      const indices = some.flatMap((a, i) => some.map((b, j) => [pairwise(a, b), among(i, j)]));
      expect(indices.filter(([one, other]) => !Object.is(one, other))).toEqual([]);
      return JSON.stringify([rows, indices]);
    };
    const withKernel = said();
    vi.stubGlobal('WebAssembly', stub);
    expect(kernelFor(model)).toBeUndefined();
    expect(said()).toBe(withKernel);
  });
});
