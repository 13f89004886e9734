import { familyOf, lawTitle } from './family.js';
import type { Procedure, TaskClass } from './procedure.js';
import type { Gathering } from './readSurvey.js';

/** By what procedures are put together into tasks. */
export const groupings = ['family', 'law', 'procedure'] as const;

export type Grouping = (typeof groupings)[number];

/** Procedures that make one task. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** titles, by code unit */
  readonly laws: readonly string[];
  /** kinds of procedures */
  readonly procedures: number;
  readonly classes: Readonly<Record<TaskClass, number>>;
  readonly forResidents: number;
  readonly atCounters: number;
  readonly reports: number;
  /** cases a year nationwide, the sum of those that are known; undefined if none is */
  readonly cases: number | undefined;
  readonly reportCases: number | undefined;
  /** procedures, and reports among them, of which the number of cases is known */
  readonly counted: number;
  readonly countedReports: number;
}

type Growing = { -readonly [K in Exclude<keyof Group, 'laws' | 'classes'>]: Group[K] };

interface Sums extends Growing {
  readonly laws: Set<string>;
  readonly classes: Record<TaskClass, number>;
}

/**
 * Adds up by law family (an act with its 施行令 and 施行規則), by law or by procedure. Groups come with most cases
 * first, then by id. The id of a family or a law is its title, which both editions have: R7 has no 法令番号.
 */
export function tally(by: Grouping): Gathering<Group> {
  const groups = new Map<string, Sums>();
  const keys = remembering((law: string) => own(by === 'family' ? familyOf(law) : lawTitle(law)));
  const titles = remembering((law: string) => own(lawTitle(law)));
  return {
    add(procedure) {
      const key = by === 'procedure' ? own(procedure.id) : keys(procedure.law);
      const sums = groups.get(key) ?? empty(key, by === 'procedure' ? own(procedure.name) : key);
      groups.set(key, sums);
      sums.laws.add(titles(procedure.law));
      addTo(sums, procedure);
    },
    groups: () =>
      [...groups.values()]
        .map((sums) => ({ ...sums, laws: [...sums.laws].toSorted() }))
        .toSorted((a, b) => (b.cases ?? 0) - (a.cases ?? 0) || (a.id < b.id ? -1 : 1)),
  };
}

function empty(id: string, name: string): Sums {
  return {
    id,
    name,
    laws: new Set(),
    procedures: 0,
    classes: { 'self-government': 0, 'entrusted-1': 0, 'entrusted-2': 0 },
    forResidents: 0,
    atCounters: 0,
    reports: 0,
    cases: undefined,
    reportCases: undefined,
    counted: 0,
    countedReports: 0,
  };
}

function addTo(sums: Sums, { kind, isForResidents, isAtCounter, isReport, cases }: Procedure): void {
  sums.procedures += 1;
  sums.classes[kind] += 1;
  sums.forResidents += Number(isForResidents);
  sums.atCounters += Number(isAtCounter);
  sums.reports += Number(isReport);
  if (cases === undefined) return;
  sums.counted += 1;
  sums.cases = (sums.cases ?? 0) + cases;
  if (!isReport) return;
  sums.countedReports += 1;
  sums.reportCases = (sums.reportCases ?? 0) + cases;
}

/** A copy of its own: a piece of a text keeps the whole text in memory. */
function own(text: string): string {
  return Buffer.from(text).toString();
}

/** As that of text/, but with keys of their own, for the same reason. */
function remembering(of: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const before = made.get(text);
    if (before !== undefined) return before;
    const now = of(text);
    made.set(own(text), now);
    return now;
  };
}
