import { gatherAnswers, type Gathered, type ReturnedFile } from './answers/gather.js';
import type { Remark } from './answers/remark.js';
import { vendorFindings, type VendorFinding } from './answers/vendors.js';
import type { Field } from '../criterion/field.js';
import { classPrices } from './answers/classPrices.js';
import { costChangeOf } from './estimates/costChange.js';
import { estimatesOf, frameOf, type Estimates, type Stopped } from './estimates/estimates.js';
import type { EstimateOptions } from './estimates/field.js';
import { sourceOfTowns, type AnswerSource } from './estimates/source.js';
import { sourceOfSums, type SumsTable } from './sums/sumsTable.js';
import { filledInventory, type FilledInventory } from './filledInventory.js';
import type { AskedTown, SurveyPlan } from './plan.js';

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
  /** municipalities that were asked and sent nothing; none where only sums are known */
  readonly silent: readonly AskedTown[];
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
  const source = sourceOfTowns(plan, gathered.towns, method.margins);
  const silent = plan.towns.filter(({ code }) => !gathered.towns.has(code));
  return estimated(plan, source, { gathered, remarks, silent, fields, method });
}

/** Sums of answers, in place of the answers themselves. */
export interface SummedAnswers {
  readonly table: SumsTable;
  readonly remarks: readonly Remark[];
  readonly silent: readonly AskedTown[];
}

/** Estimates from sums of answers, and fills the inventory of the survey. */
export function outcomeOfSums(
  plan: SurveyPlan,
  { table, remarks, silent }: SummedAnswers,
  { fields, ...method }: Omit<OutcomeOptions, 'unreadable'>,
): SurveyOutcome | SurveyStopped {
  const gathered: Gathered = { towns: new Map(), vendors: [], remarks: [], blank: [] };
  const source = sourceOfSums(plan, table);
  return estimated(plan, source, { gathered, remarks: inOrderOfWeight(remarks), silent, fields, method });
}

interface Found extends Pick<SurveyOutcome, 'gathered' | 'remarks' | 'silent'> {
  readonly fields: OutcomeOptions['fields'];
  readonly method: EstimateOptions;
}

function estimated(
  plan: SurveyPlan,
  source: AnswerSource,
  { gathered, remarks, silent, fields, method }: Found,
): SurveyOutcome | SurveyStopped {
  const estimates = estimatesOf(plan, source, method);
  if ('single' in estimates) return { ...estimates, remarks };
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const frame = frameOf(plan, source, method);
  const vendors = vendorFindings(gathered.vendors, [...tasks.keys()]).map((finding): VendorFinding => {
    const task = tasks.get(finding.task);
    const prices = classPrices(finding, plan.strata);
    return { ...finding, costChange: task && costChangeOf(task, prices, frame) };
  });
  const findings = { estimates: estimates.fields, margins: method.margins, vendors };
  const filled = filledInventory(plan, findings, fields);
  return { plan, gathered, remarks, estimates, vendors, filled, silent };
}

function inOrderOfWeight(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.toSorted(
    (a, b) =>
      Number(a.severity === 'info') - Number(b.severity === 'info') ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}
