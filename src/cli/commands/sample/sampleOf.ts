import { frameClasses, frameClassOf, personsOf } from '../../../record/municipalities/frame.js';
import { allMunicipalities, type Municipality } from '../../../record/municipalities/municipality.js';
import type { Sample } from '../../../report/sample/report.js';
import type { AllocationRule } from '../../../sampling/allocation.js';
import { draw } from '../../../sampling/draw.js';
import { planSample } from '../../../sampling/plan.js';
import { stratumTitle } from '../../../record/municipalities/stratumTitle.js';

/** Rules by which a sample is shared out, by name: exponents of the number of municipalities. */
export const allocations = { equal: 0, sqrt: 0.5, power: 0.7, proportional: 1 } as const satisfies Record<
  string,
  AllocationRule
>;
export const selections = ['random', 'systematic', 'size'] as const;
export const strataKinds = ['class', 'prefecture', 'none'] as const;

/** What a draw is asked for. */
export interface SampleRequest {
  readonly n?: number;
  readonly margin?: number;
  readonly classMargin?: number;
  readonly response?: number;
  readonly strata?: (typeof strataKinds)[number];
  readonly allocation?: keyof typeof allocations;
  readonly selection?: (typeof selections)[number];
  readonly seed?: number;
  readonly avoid?: string;
}

const usualSeed = 1;

/** Plans a sample of the municipalities of the record, and draws it; those to avoid come last. */
export function sampleOf(flags: SampleRequest, avoid: ReadonlySet<string>): Sample {
  const { strata: kind = 'class', allocation = 'power', selection = 'random', seed = usualSeed } = flags;
  const { margin = 0.1, classMargin = 0.25, response = 1 } = flags;
  const frame = allMunicipalities.map((municipality) => ({
    code: municipality.code,
    stratum: stratumOf(municipality, kind),
    size: personsOf(municipality) ?? 0,
    municipality,
  }));
  const strata = idsOf(kind)
    .map((id) => ({ id, population: frame.filter(({ stratum }) => stratum === id).length }))
    .filter(({ population }) => population > 0);
  const plan = planSample({
    strata,
    n: flags.n,
    margin,
    classMargin,
    response,
    rule: allocations[allocation],
  });
  const sizes = new Map(plan.strata.map(({ id, drawn }) => [id, drawn]));
  const drawn = draw(frame, { sizes, selection, seed, avoid }).map(({ unit, probability, weight }) => ({
    code: unit.code,
    prefecture: unit.municipality.prefecture,
    name: unit.municipality.name,
    stratum: unit.stratum,
    population: personsOf(unit.municipality),
    probability,
    weight,
  }));
  return {
    plan,
    drawn,
    small: drawn.filter(({ population = Infinity }) => population < 10_000).length,
    titles: new Map(strata.map(({ id }) => [id, stratumTitle(id)])),
    asked: { margin, classMargin, response, selection, seed, avoided: avoid.size },
    command: commandOf(flags),
  };
}

function stratumOf(municipality: Municipality, kind: (typeof strataKinds)[number]): string {
  if (kind === 'none') return 'none';
  return kind === 'class' ? frameClassOf(municipality) : municipality.prefecture;
}

function idsOf(kind: (typeof strataKinds)[number]): readonly string[] {
  if (kind === 'none') return ['none'];
  return kind === 'class'
    ? frameClasses
    : [...new Set(allMunicipalities.map(({ prefecture }) => prefecture))];
}

/** The flags that make the draw, as they would be typed; the seed always, so that it is seen. */
function commandOf(flags: SampleRequest): string {
  const { n, margin, classMargin, response, strata, allocation, selection, seed = usualSeed, avoid } = flags;
  const given = {
    n,
    margin,
    'class-margin': classMargin,
    response,
    strata,
    allocation,
    selection,
    seed,
    avoid,
  };
  const typed = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${String(value)}`],
  );
  return ['commonality sample', ...typed].join(' ');
}
