import type { AcceptedFinding, Baseline, Checked, Identity } from '../model/checked.js';
import type { Problem } from '../model/problem.js';
import { baselineVersion, isPrecise } from './baselineFile.js';
import { identityKey, identityOf } from '../model/identity.js';

/** What a team accepts with a run: its problems without lines, sorted, its settings, and its ranking by file and id. */
export function baselineOf({
  findings,
  result,
  settings,
}: Pick<Checked, 'findings' | 'result' | 'settings'>): Baseline {
  const ranking = result?.lists.flatMap(({ tasks }) => tasks) ?? [];
  return {
    schemaVersion: baselineVersion,
    settings,
    findings: countedFindings(findings.filter(isAcceptable)),
    ranking: ranking
      .map(({ at, id, name, verdict, track, score, rank }) => ({
        file: at.file,
        id,
        name,
        verdict,
        track,
        score,
        rank,
      }))
      .toSorted((a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.id, b.id)),
  };
}

function countedFindings(problems: readonly Problem[]): readonly AcceptedFinding[] {
  const found = new Map<string, AcceptedFinding>();
  for (const each of problems) {
    const identity = identityOf(each);
    const key = identityKey(identity);
    const before = found.get(key);
    found.set(key, before === undefined ? identity : { ...identity, count: (before.count ?? 1) + 1 });
  }
  return [...found].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, finding]) => finding);
}

/** Problems, apart from those that a baseline accepts. */
export interface SplitProblems {
  readonly fresh: readonly Problem[];
  /** how many were accepted */
  readonly accepted: number;
  /** what the baseline lists although it is gone */
  readonly gone: readonly AcceptedFinding[];
}

/** Splits problems by a baseline. A finding that was accepted once is accepted once: a second one of its kind is new. */
export function splitByBaseline(problems: readonly Problem[], baseline: Baseline | undefined): SplitProblems {
  if (baseline === undefined) return { fresh: problems, accepted: 0, gone: [] };
  const keyOf = isPrecise(baseline) ? identityKey : keyBefore2;
  const most = isPrecise(baseline) ? 1 : Infinity;
  const left = new Map(baseline.findings.map((each) => [keyOf(each), each.count ?? most]));
  const met = new Set<string>();
  const fresh = problems.filter((each) => {
    const key = keyOf(identityOf(each));
    met.add(key);
    const times = left.get(key) ?? 0;
    if (!isAcceptable(each) || times === 0) return true;
    left.set(key, times - 1);
    return false;
  });
  const gone = baseline.findings.filter((each) => !met.has(keyOf(each)));
  return { fresh, accepted: problems.length - fresh.length, gone };
}

/** A baseline without the findings that are gone. It accepts nothing new. */
export function withoutGone(baseline: Baseline, gone: readonly AcceptedFinding[]): Baseline {
  const keys = new Set(gone.map(identityKey));
  return { ...baseline, findings: baseline.findings.filter((each) => !keys.has(identityKey(each))) };
}

/** Problems of the baseline itself cannot be accepted by it, and notices need not be. */
function isAcceptable({ severity, code }: Problem): boolean {
  return severity !== 'info' && !aboutBaseline.has(code);
}

const aboutBaseline: ReadonlySet<string> = new Set([
  'verdict-changed',
  'score-moved',
  'task-vanished',
  'top-changed',
  'settings-changed',
  'baseline-gone',
  'baseline-outdated',
]);

function keyBefore2({ file, task = '', code }: Identity): string {
  return [file, task, code].join('\0');
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
