import type { Contract, LawCheck } from '../model/contract.js';
import type { Fault } from '../criterion/declared/fault.js';
import { criterionFrom } from '../criterion/declared/defineCriterion.js';
import { faultsOf } from '../criterion/declared/faultsOf.js';
import { languageFaults } from '../criterion/declared/textFaults.js';
import type { Cells, Criterion } from '../criterion/define.js';
import { paramsOf } from '../scoring/params.js';
import { plain } from '../text/lang.js';
import { cellsFor } from './cells.js';
import { verbatim } from './counterexample.js';
import type { Law, TrialSubject } from './law.js';
import { declarations, laws } from './laws.js';
import { seeded } from './random.js';

/** How a criterion is tried. */
export interface Trial {
  /** default 1 */
  readonly seed?: number;
  /** tasks to generate; default 2,000 */
  readonly tasks?: number;
}

/** Holds what a module exports to the contract of a criterion: what it declares, then how it judges generated tasks. */
export function testCriterion(value: unknown, { seed = 1, tasks = 2000 }: Trial = {}): Contract {
  const found = faultsOf(value);
  // A module without a fault that bars it has the form of a criterion; its texts may still be missing.
  const criterion = found.some(({ bars }) => bars) ? undefined : criterionFrom(value);
  const faults = criterion === undefined || found.length > 0 ? found : languagesOf(criterion);
  const subject = criterion && subjectOf(criterion, seed, tasks);
  const checks = [
    ...declarations.map((law) => declared(law, faults)),
    ...laws.map((law) => tried(law, subject)),
  ];
  const kept = checks.every(({ status }) => status === 'kept');
  return {
    ...(criterion && { criterion: criterion.id }),
    seed,
    tasks: subject?.tasks.length ?? 0,
    kept,
    checks,
  };
}

function subjectOf(criterion: Criterion, seed: number, count: number): TrialSubject {
  const random = seeded(seed);
  const params = paramsOf(criterion);
  const judge = (cells: Cells): unknown => criterion.score(cells, params);
  const tasks = Array.from({ length: count }, () => cellsFor(criterion.fields, random));
  return { criterion, judge, tasks, random };
}

function declared({ id, title }: Pick<Law, 'id' | 'title'>, faults: readonly Fault[]): LawCheck {
  const counterexamples = faults
    .filter(({ law }) => law === id)
    .map(({ path, wants, got }) => ({ path, expected: plain(wants), got: verbatim(got) }));
  return { id, title, status: counterexamples.length === 0 ? 'kept' : 'broken', counterexamples };
}

function tried({ id, title, broken }: Law, subject: TrialSubject | undefined): LawCheck {
  if (subject === undefined) return { id, title, status: 'skipped', counterexamples: [] };
  const found = broken(subject);
  if (found === undefined) return { id, title, status: 'kept', counterexamples: [] };
  return { id, title, status: 'broken', counterexamples: [found] };
}

/** What is said in the wrong language. */
function languagesOf({ title, asks, rationale, viewpoint, fields, parts }: Criterion): readonly Fault[] {
  const ofFields = Object.entries(fields).flatMap(([name, field]) => [
    [`fields.${name}.title`, field.title] as const,
    ...(field.hint === undefined ? [] : [[`fields.${name}.hint`, field.hint] as const]),
  ]);
  const texts = [...Object.entries({ title, asks, rationale, 'viewpoint.at': viewpoint.at }), ...ofFields];
  const ofParts = Object.entries(parts).flatMap(([id, part]) => [
    [`parts.${id}.title`, part.title] as const,
    [`parts.${id}.because`, part.because] as const,
  ]);
  return [...texts, ...ofParts].flatMap(([path, text]) => languageFaults(path, text));
}
