import { headerKey } from '../../text/headerKey.js';
import { ageOf, compareAges } from './age.js';
import type { FilledForm } from './readForm.js';

/** What vendors say of a task: those that answered are no sample, so that there are at least as many. */
export interface VendorFinding {
  readonly task: string;
  /** vendors that offer a system nationwide */
  readonly offering: number;
  /** whether one of them offers it as SaaS; undefined where none says so, as others may */
  readonly saas: true | undefined;
  /** vendors that answered */
  readonly vendors: number;
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
    };
  });
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
