import { frameMembers } from '../../record/municipalities/frameMembers.js';
import { personsOf } from '../../record/municipalities/frame.js';
import type { SurveyPlan } from '../plan.js';
import { vendorSizes, type VendorSize } from '../questions/vendor.js';
import type { VendorFinding } from './vendors.js';

/** What vendors ask of one body of a class, yen a year. */
export interface ClassPrice {
  readonly stratum: string;
  readonly low: number;
  readonly high: number;
}

/**
 * The prices in each class of the sample: from the lowest to the highest of the sizes that its municipalities have.
 * A class of which one size has no price is left out.
 */
export function classPrices({ prices }: VendorFinding, strata: SurveyPlan['strata']): readonly ClassPrice[] {
  return strata.flatMap(({ name }) => {
    const sizes = sizesOf(name);
    const own = prices.filter(({ size }) => sizes.has(size));
    if (own.length === 0 || own.length < sizes.size) return [];
    return [
      {
        stratum: name,
        low: Math.min(...own.map(({ low }) => low)),
        high: Math.max(...own.map(({ high }) => high)),
      },
    ];
  });
}

/** The sizes of the municipalities of a class; all of them where the record does not know the class. */
function sizesOf(name: string): ReadonlySet<VendorSize> {
  const members = frameMembers.get(name);
  if (members === undefined) return new Set(vendorSizes.map(({ id }) => id));
  return new Set(
    members.flatMap((each) => {
      const persons = personsOf(each);
      if (persons === undefined) return [];
      return vendorSizes.find(({ below }) => persons < below)?.id ?? [];
    }),
  );
}
