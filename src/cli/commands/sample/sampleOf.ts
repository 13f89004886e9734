import { classByPersons, frameClasses, frameClassOf } from '../../../record/municipalities/frame.js';
import { allMunicipalities } from '../../../record/municipalities/municipality.js';
import type { Sample } from '../../../report/sample/report.js';
import type { AllocationRule } from '../../../sampling/allocation.js';
import { draw, unevennessOf } from '../../../sampling/draw.js';
import type { Indicator } from '../../../sampling/bethel.js';
import { planSample, type PlanRequest, type PlanStratum, type SamplePlan } from '../../../sampling/plan.js';
import { langs, plain, say, type Wording } from '../../../text/lang.js';
import { idOf } from '../../options/values.js';
import { memoized } from '../../../text/memoized.js';
import { quotedForShell } from '../../quotedForShell.js';
import { UsageError } from '../../usageError.js';
import type { DesignRow } from './designFile.js';
import type { FrameRow } from './frameFile.js';
import { stratumTitle } from '../../../record/municipalities/stratumTitle.js';

/** Rules by which a sample is shared out, by name: exponents of the number of municipalities. */
export const allocations = {
  equal: 0,
  sqrt: 0.5,
  power: 0.7,
  proportional: 1,
  neyman: 'neyman',
} as const satisfies Record<string, AllocationRule>;
export const selections = ['random', 'systematic', 'systematic-code', 'size'] as const;
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
  readonly frame?: string;
  readonly design?: string;
  readonly takeAll?: readonly string[];
  readonly cv?: number;
}

/** What the files of a request hold. */
export interface SampleFiles {
  readonly avoid: ReadonlySet<string>;
  readonly frame: readonly FrameRow[];
  readonly design: readonly DesignRow[];
}

const usualSeed = 1;

/** Plans a sample, and draws it; those to avoid come last. Throws UsageError. */
export function sampleOf(flags: SampleRequest, files: SampleFiles): Sample {
  const { strata: kind = 'class', allocation = 'power', selection = 'random', seed = usualSeed } = flags;
  const { margin = 0.1, classMargin = 0.25, response = 1, cv } = flags;
  const units = files.frame.map((row) => ({
    code: row.code,
    stratum: stratumOf(row, kind),
    size: row.population ?? 0,
    row,
  }));
  const designed = designedStrata(units, files.design, flags.takeAll ?? []);
  refuseUnready({ allocation, selection }, units, designed);
  const strata = selection === 'size' ? designed.map((each) => unevenly(each, units)) : designed;
  const plan = planned({
    strata,
    n: flags.n,
    margin,
    classMargin,
    response,
    rule: allocations[allocation],
    ...(cv === undefined ? {} : { indicators: indicatorsOf(strata, files.design, cv) }),
  });
  const sizes = new Map(plan.strata.map(({ id, drawn }) => [id, drawn]));
  const drawn = draw(units, { sizes, selection, seed, avoid: files.avoid }).map(
    ({ unit, probability, weight }) => ({
      code: unit.code,
      prefecture: unit.row.prefecture,
      name: unit.row.name,
      stratum: unit.stratum,
      population: unit.row.population,
      probability,
      weight,
    }),
  );
  return {
    plan,
    drawn,
    small: drawn.filter(({ population = Infinity }) => population < 10_000).length,
    titles: new Map(strata.map(({ id }) => [id, stratumTitle(id)])),
    asked: { margin, classMargin, response, selection, seed, avoided: files.avoid.size, ...(cv && { cv }) },
    command: commandOf(flags),
  };
}

interface Unit {
  readonly code: string;
  readonly stratum: string;
  readonly size: number;
}

/** A draw by size needs a size of all, and the rule of Neyman something in which the classes differ. */
function refuseUnready(
  { allocation, selection }: Required<Pick<SampleRequest, 'allocation' | 'selection'>>,
  units: readonly Unit[],
  strata: readonly Stratum[],
): void {
  const sizeless = units.filter(({ size }) => !(size > 0)).map(({ code }) => code);
  if (selection === 'size' && sizeless.length > 0)
    throw new UsageError(say(says.sizeless, { codes: sizeless }));
  const isPlain = strata.every(({ spread, cost }) => spread === undefined && cost === undefined);
  if (allocation === 'neyman' && isPlain) throw new UsageError(plain(says.neyman));
}

/** A class that is drawn from by size. */
function unevenly(stratum: Stratum, units: readonly Unit[]): Stratum {
  const sizes = units.filter((each) => each.stratum === stratum.id).map(({ size }) => size);
  return { ...stratum, unevenness: memoized((drawn: number) => unevennessOf(sizes, drawn)) };
}

function planned(request: PlanRequest): SamplePlan {
  try {
    return planSample(request);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const least = request.strata.reduce((sum, each) => sum + Math.min(each.population, each.least ?? 0), 0);
    throw new UsageError(say(says.tooFew, { least, n: request.n ?? 0 }));
  }
}

const recordClasses = new Map(allMunicipalities.map((each) => [each.code, each]));

function stratumOf({ code, prefecture, population, stratum }: FrameRow, kind: StrataKind): string {
  if (kind === 'none') return 'none';
  if (kind === 'prefecture') return prefecture;
  if (stratum !== undefined) return stratum;
  const known = recordClasses.get(code);
  // A body that the record does not know is in a class by its people alone.
  return known === undefined ? classByPersons(population) : frameClassOf(known);
}

type StrataKind = (typeof strataKinds)[number];

interface Stratum extends PlanStratum {
  readonly row?: DesignRow;
}

/** The strata in the order of the classes of the record, then as they come, with what the design says of each. */
function designedStrata(
  units: readonly { readonly stratum: string }[],
  design: readonly DesignRow[],
  takeAll: readonly string[],
): readonly Stratum[] {
  const counts = new Map<string, number>();
  for (const { stratum } of units) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  const order: readonly string[] = frameClasses;
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const ids = [...counts.keys()].toSorted((a, b) => place(a) - place(b));
  const named = ids.map((id) => ({ id, names: langs.map((lang) => stratumTitle(id)[lang]) }));
  const rows = new Map(design.map((row) => [idOf('--design', row.stratum, named), row]));
  const whole = new Set(takeAll.map((each) => idOf('--take-all', each, named)));
  return ids.map((id) => {
    const row = rows.get(id);
    const population = counts.get(id) ?? 0;
    const [spread] = row?.spreads.values() ?? [];
    return {
      id,
      population,
      ...(row && { row }),
      ...(row?.least !== undefined && { least: Math.min(population, row.least) }),
      ...(row?.most !== undefined && { most: Math.min(population, row.most) }),
      ...(row?.cost !== undefined && { cost: row.cost }),
      ...(spread !== undefined && { spread }),
      ...(whole.has(id) && { least: population, most: population }),
    };
  });
}

/** What is asked, each total with the error that a coefficient of variation allows. Throws UsageError. */
function indicatorsOf(
  strata: readonly Stratum[],
  design: readonly DesignRow[],
  cv: number,
): readonly Indicator[] {
  const names = [...new Set(design.flatMap(({ spreads }) => [...spreads.keys()]))];
  if (names.length === 0) throw new UsageError(plain(says.noSpreads));
  return names.map((name) => {
    const missing = strata.find(
      ({ row }) => row?.spreads.get(name) === undefined || row.means.get(name) === undefined,
    );
    if (missing !== undefined) {
      const { ja: stratum, en } = stratumTitle(missing.id);
      throw new UsageError(say(says.incomplete, { name, stratum, en }));
    }
    const total = strata.reduce(
      (sum, { population, row }) => sum + population * (row?.means.get(name) ?? 0),
      0,
    );
    return { spreads: strata.map(({ row }) => row?.spreads.get(name) ?? 0), variance: (cv * total) ** 2 };
  });
}

/** The flags that make the draw, as they would be typed; the seed always, so that it is seen. */
function commandOf(flags: SampleRequest): string {
  const { n, margin, classMargin, response, strata, allocation, selection, seed = usualSeed, avoid } = flags;
  const { frame, design, takeAll, cv } = flags;
  const given = {
    frame,
    design,
    'take-all': takeAll?.join(','),
    cv,
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
    value === undefined ? [] : [`--${name} ${quotedForShell(String(value))}`],
  );
  return ['commonality sample', ...typed].join(' ');
}

/** codes that a message names */
const mostNamed = 5;

const says = {
  sizeless: {
    ja: ({ codes }) =>
      `--selection size には、すべての団体の人口が要ります。人口のない（又は0の）団体：${codes.slice(0, mostNamed).join('、')}${codes.length > mostNamed ? 'ほか' : ''}。--frame の人口の列に書いてください。`,
    en: ({ codes }) =>
      `--selection size needs the population of all; without one, or with 0: ${codes.slice(0, mostNamed).join(', ')}${codes.length > mostNamed ? ' and others' : ''}; write it under population in the file of --frame`,
  } satisfies Wording<{ readonly codes: readonly string[] }>,
  neyman: {
    ja: '--allocation neyman には、区分ごとの「標準偏差 項目名」か「費用」の列のあるファイルを --design で指定してください。',
    en: '--allocation neyman needs a file with the column “sd NAME” or cost by class; name it with --design',
  },
  tooFew: {
    ja: ({ least, n }) =>
      `--n の${n}団体では、区分ごとの最少の合計${least}団体に足りません。--n を増やすか、最少を減らしてください。`,
    en: ({ least, n }) =>
      `--n ${n} is fewer than the classes are to have, ${least}; raise --n, or ask for fewer in the classes`,
  } satisfies Wording<{ readonly least: number; readonly n: number }>,
  noSpreads: {
    ja: '--cv には、区分ごとの「標準偏差 項目名」と「平均 項目名」の列のあるファイルを --design で指定してください。',
    en: '--cv needs a file with the columns “sd NAME” and “mean NAME” by class; name it with --design',
  },
  incomplete: {
    ja: ({ name, stratum }) =>
      `--design のファイルに、区分「${stratum}」の${name}の標準偏差か平均がありません。`,
    en: ({ name, en }) => `the file of --design has no sd or no mean of ${name} for the class ${en}`,
  } satisfies Wording<{ readonly name: string; readonly stratum: string; readonly en: string }>,
} as const;
