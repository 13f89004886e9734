import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { frameClasses, frameClassOf, personsOf } from '../../src/record/municipalities/frame.js';
import { allMunicipalities } from '../../src/record/municipalities/municipality.js';
import { stratumTitle } from '../../src/record/municipalities/stratumTitle.js';
import { draw, type Selection } from '../../src/sampling/draw.js';
import { planSample } from '../../src/sampling/plan.js';
import type { TownAnswers } from '../../src/survey/answers/gather.js';
import { estimatesOf } from '../../src/survey/estimates/estimates.js';
import type { EstimateOptions, FieldEstimate } from '../../src/survey/estimates/field.js';
import { sourceOfTowns } from '../../src/survey/estimates/source.js';
import { surveyOf, type AskedTown } from '../../src/survey/plan.js';

/** A figure that is known of every municipality, so that an interval can be held against the truth. */
export interface KnownFigure {
  readonly id: string;
  readonly of: ReadonlyMap<string, number>;
}

/** What was counted over many draws: how many intervals held the truth, of how many. */
export interface Coverage {
  readonly task: string;
  readonly field: string;
  /** a class, or the whole country */
  readonly where: string;
  readonly draws: number;
  readonly held: number;
  /** truth lies below, above the interval */
  readonly below: number;
  readonly above: number;
  readonly truth: number;
}

export interface CoverageRequest {
  readonly n: number;
  readonly draws: number;
  readonly selection?: Selection;
  /** share of those asked that answer, at random */
  readonly response?: number;
  readonly options?: Partial<EstimateOptions>;
  readonly figures: readonly KnownFigure[];
}

/** Which of the usual systems each of the 1,741 municipalities uses for its ordinances: facts, gathered from their pages. */
export function systemsInUse(names: readonly string[]): readonly KnownFigure[] {
  const rows: readonly Record<string, string>[] = parse(
    readFileSync('fixtures/sampling/municipal_systems_1741.csv'),
    { columns: true, bom: true },
  );
  return names.map((id) => ({
    id,
    of: new Map(rows.map((row) => [row['団体コード'] ?? '', row['例規システム'] === id ? 1 : 0])),
  }));
}

/** People, by the census, as a figure that is as skewed as hours and cases are. */
export function people(): KnownFigure {
  return { id: 'people', of: new Map(allMunicipalities.map((each) => [each.code, personsOf(each) ?? 0])) };
}

const strata = frameClasses
  .map((id) => ({
    id,
    name: stratumTitle(id).ja,
    population: allMunicipalities.filter((each) => frameClassOf(each) === id).length,
  }))
  .filter(({ population }) => population > 0);

const frame = allMunicipalities.map((municipality) => ({
  code: municipality.code,
  stratum: frameClassOf(municipality),
  where: stratumTitle(frameClassOf(municipality)).ja,
  size: personsOf(municipality) ?? 0,
  municipality,
}));

/** Draws as `sample` does, answers with the truth, and estimates as `survey read` does, again and again. */
export function coverageOf(request: CoverageRequest): readonly Coverage[] {
  const { n, draws, response = 1 } = request;
  const asked = { strata, n, margin: 0.1, classMargin: 0.25, response, rule: 0.7 };
  const sizes = new Map(planSample(asked).strata.map(({ id, drawn }) => [id, drawn]));
  const counted = new Map<string, Counted>();
  for (let seed = 1; seed <= draws; seed += 1)
    for (const found of estimatedFrom(sizes, seed, request)) countAll(counted, found, request.figures);
  return [...counted.values()];
}

type Counted = { -readonly [key in keyof Coverage]: Coverage[key] };

/** Holds the interval of each class, and that of the whole country, against the truth. */
function countAll(
  counted: Map<string, Counted>,
  { task, field, all, classes }: FieldEstimate,
  figures: readonly KnownFigure[],
): void {
  const figure = figures.find(({ id }) => id === task);
  if (figure === undefined) throw new RangeError(`no figure ${task}`);
  for (const { stratum, ...interval } of classes) count(counted, { figure, field, where: stratum }, interval);
  if (typeof all !== 'string') count(counted, { figure, field, where: '全国' }, all);
}

interface Place {
  readonly figure: KnownFigure;
  readonly field: string;
  readonly where: string;
}

function count(
  counted: Map<string, Counted>,
  { figure, field, where }: Place,
  { low, high }: { readonly low: number; readonly high: number },
): void {
  const key = `${figure.id} ${field} ${where}`;
  const start = { task: figure.id, field, where, draws: 0, held: 0, below: 0, above: 0 };
  const sums = counted.get(key) ?? { ...start, truth: truthOf(figure, field, where) };
  counted.set(key, sums);
  // What is lost to rounding is no miss.
  const slack = 1e-9 * Math.max(1, sums.truth);
  sums.draws += 1;
  if (sums.truth < low - slack) sums.below += 1;
  else if (sums.truth > high + slack) sums.above += 1;
  else sums.held += 1;
}

/** What one draw lets estimate. */
function estimatedFrom(
  sizes: ReadonlyMap<string, number>,
  seed: number,
  { selection = 'random', response = 1, options = {}, figures }: CoverageRequest,
) {
  const towns = draw(frame, { sizes, selection, seed, avoid: new Set() }).map(
    ({ unit, weight }): AskedTown => ({
      code: unit.code,
      prefecture: unit.municipality.prefecture,
      name: unit.municipality.name,
      stratum: unit.where,
      population: unit.size,
      weight,
    }),
  );
  const plan = surveyOf({
    lang: 'ja',
    towns,
    strata: strata.map(({ name, population }) => ({ name, population })),
    selection,
    tasks: figures.map(({ id }) => ({ id, name: id, laws: '', asks: [isShare(id) ? 'performs' : 'cases'] })),
    inventory: { headers: [], rows: [] },
    fields: ['municipalities_share', 'municipalities_performing', 'cases_per_year'],
  });
  const answering = towns.filter((_, i) => (i * 7919 + seed * 104_729) % 1000 < response * 1000);
  const method = { collapse: true, margins: [], modelBelow: undefined, ...options };
  const found = estimatesOf(plan, sourceOfTowns(plan, answersOf(answering, figures), method.margins), method);
  if ('single' in found) throw new TypeError(JSON.stringify(found));
  return found.fields;
}

function isShare(id: string): boolean {
  return id !== 'people';
}

function answersOf(
  towns: readonly AskedTown[],
  figures: readonly KnownFigure[],
): ReadonlyMap<string, TownAnswers> {
  return new Map(
    towns.map(({ code }) => {
      const rows = new Map(
        figures.map(({ id, of }) => {
          const answer = { is: 'figure' as const, value: of.get(code) ?? 0 };
          return [id, new Map([[isShare(id) ? 'performs' : 'cases', answer]])] as const;
        }),
      );
      return [code, { code, file: code, rows, minutes: undefined, note: '', remarks: [] }];
    }),
  );
}

function truthOf({ of }: KnownFigure, field: string, where: string): number {
  const own = frame.filter((each) => where === '全国' || each.where === where);
  const sum = own.reduce((total, { code }) => total + (of.get(code) ?? 0), 0);
  return field === 'municipalities_share' ? sum / own.length : sum;
}

/** Shares of draws in which the truth was held, or lay below or above, over all figures of a place. */
export interface PlaceCoverage {
  readonly where: string;
  readonly held: number;
  readonly below: number;
  readonly above: number;
}

/** The coverage of each class, and of the whole country, over all figures and fields that vary there. */
export function coverageByPlace(found: readonly Coverage[]): readonly PlaceCoverage[] {
  const varying = found.filter(({ field }) => field !== 'municipalities_performing');
  return [...new Set(varying.map(({ where }) => where))].map((where) => {
    const own = varying.filter((each) => each.where === where);
    const draws = own.reduce((sum, each) => sum + each.draws, 0);
    const share = (of: 'held' | 'below' | 'above') => own.reduce((sum, each) => sum + each[of], 0) / draws;
    return { where, held: share('held'), below: share('below'), above: share('above') };
  });
}
