import { gatherAnswers, type Gathered, type ReturnedFile } from './answers/gather.js';
import type { Remark } from './answers/remark.js';
import { vendorFindings, type VendorFinding } from './answers/vendors.js';
import type { Field } from '../criterion/field.js';
import { estimatesOf, type Estimates, type Stopped } from './estimates/estimates.js';
import type { EstimateOptions } from './estimates/field.js';
import { sourceOfTowns } from './estimates/source.js';
import { filledInventory, type FilledInventory } from './filledInventory.js';
import type { SurveyPlan } from './plan.js';

/** What came back of a survey, and what it says of all municipalities. */
export interface SurveyOutcome {
  readonly plan: SurveyPlan;
  readonly gathered: Gathered;
  /** every remark, those that lose an answer first, then by file */
  readonly remarks: readonly Remark[];
  readonly estimates: Estimates;
  /** one for each task; none if no vendor answered */
  readonly vendors: readonly VendorFinding[];
  readonly filled: FilledInventory;
}

/** What came back, where it cannot be estimated from yet. */
export interface SurveyStopped extends Stopped {
  readonly remarks: readonly Remark[];
}

export interface OutcomeOptions extends EstimateOptions {
  readonly fields: Readonly<Record<string, Field>>;
  /** of files that could not be read at all */
  readonly unreadable: readonly Remark[];
}

/** Reads what came back, estimates, and fills the inventory of the survey. */
export function surveyOutcome(
  plan: SurveyPlan,
  files: readonly ReturnedFile[],
  { fields, unreadable, ...method }: OutcomeOptions,
): SurveyOutcome | SurveyStopped {
  const gathered = gatherAnswers(plan, files);
  const remarks = inOrderOfWeight([
    ...unreadable,
    ...gathered.remarks,
    ...[...gathered.towns.values(), ...gathered.vendors].flatMap((each) => each.remarks),
  ]);
  const estimates = estimatesOf(plan, sourceOfTowns(plan, gathered.towns, method.margins), method);
  if ('single' in estimates) return { ...estimates, remarks };
  const vendors = vendorFindings(
    gathered.vendors,
    plan.tasks.map(({ id }) => id),
  );
  return {
    plan,
    gathered,
    remarks,
    estimates,
    vendors,
    filled: filledInventory(plan, { estimates: estimates.fields, margins: method.margins, vendors }, fields),
  };
}

function inOrderOfWeight(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.toSorted(
    (a, b) =>
      Number(a.severity === 'info') - Number(b.severity === 'info') ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}
