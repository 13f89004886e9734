import type { Range } from '../../criterion/range.js';
import { headerKey } from '../../text/headerKey.js';
import { ageOf, compareAges } from './age.js';
import { vendorSizes, type VendorSize } from '../questions/vendor.js';
import type { CostChange } from '../estimates/costChange.js';
import type { FilledForm } from './readForm.js';
import type { RowAnswers } from './sameAnswers.js';

/** What vendors say of a task: those that answered are no sample, so that there are at least as many. */
export interface VendorFinding {
  readonly task: string;
  /** vendors that offer a system nationwide */
  readonly offering: number;
  /** whether one of them offers it as SaaS; undefined where none says so, as others may */
  readonly saas: true | undefined;
  /** vendors that answered */
  readonly vendors: number;
  /** what they ask for, by size of municipality; sizes of which none named a price are left out */
  readonly prices: readonly VendorPrice[];
  /** municipalities that use what they offer, by size; sizes of which none said so are left out */
  readonly customers: readonly VendorCustomers[];
  /** months to service, from the shortest to the longest */
  readonly months?: Range | undefined;
  /** what they ask of all municipalities against what these pay; undefined where not enough is known of either */
  readonly costChange?: CostChange | undefined;
}

/** Prices of one body, yen a year, from the lowest to the highest; they are no sample, so that others may ask more. */
export interface VendorPrice {
  readonly size: VendorSize;
  readonly low: number;
  readonly high: number;
  /** vendors that named one */
  readonly vendors: number;
}

export interface VendorCustomers {
  readonly size: VendorSize;
  readonly municipalities: number;
}

/** The findings of each task; of several files of one vendor the latest counts. */
export function vendorFindings(
  forms: readonly FilledForm[],
  tasks: readonly string[],
): readonly VendorFinding[] {
  const latest = latestOfEach(forms);
  if (latest.length === 0) return [];
  return tasks.map((task) => {
    const rows = latest.map(({ rows: own }) => own.get(task));
    const offers = rows.filter((row) => says(row?.get('offered')));
    return {
      task,
      offering: offers.length,
      saas: offers.some((row) => says(row?.get('saas'))) ? true : undefined,
      vendors: latest.length,
      prices: vendorSizes.flatMap(({ id }) => priceOf(id, offers)),
      customers: vendorSizes.flatMap(({ id }) => customersOf(id, offers)),
      months: rangeOf(figuresIn(offers, 'service-months')),
    };
  });
}

/** Vendors are asked for 10,000 yen. */
const priceUnit = 10_000;

function priceOf(size: VendorSize, offers: readonly Offer[]): readonly VendorPrice[] {
  const prices = figuresIn(offers, `price-${size}`);
  const range = rangeOf(prices);
  if (range === undefined) return [];
  return [{ size, low: range[0] * priceUnit, high: range[1] * priceUnit, vendors: prices.length }];
}

function customersOf(size: VendorSize, offers: readonly Offer[]): readonly VendorCustomers[] {
  const served = figuresIn(offers, `served-${size}`);
  return served.length === 0 ? [] : [{ size, municipalities: served.reduce((sum, each) => sum + each, 0) }];
}

type Offer = RowAnswers | undefined;

function figuresIn(offers: readonly Offer[], question: string): readonly number[] {
  return offers.flatMap((row) => {
    const answer = row?.get(question);
    return answer?.is === 'figure' ? [answer.value] : [];
  });
}

function rangeOf(figures: readonly number[]): Range | undefined {
  return figures.length === 0 ? undefined : [Math.min(...figures), Math.max(...figures)];
}

function says(answer: { readonly is: string; readonly value?: number } | undefined): boolean {
  return answer?.is === 'figure' && answer.value === 1;
}

/** One file for each vendor, by the name that it states, or by file where it states none. */
function latestOfEach(forms: readonly FilledForm[]): readonly FilledForm[] {
  const byName = new Map<string, FilledForm>();
  for (const form of forms) {
    const name = headerKey(form.closing.get('vendor') ?? '') || form.file;
    const before = byName.get(name);
    if (before === undefined || compareAges(ageOf(before), ageOf(form)) <= 0) byName.set(name, form);
  }
  return [...byName.values()];
}
