import * as z from 'zod';
import type { Baseline, Identity } from '../model/checked.js';
import type { Problem } from '../model/problem.js';
import { tracks, verdicts, type Result } from '../model/result.js';

/** Version of the file; its first number rises when a name changes or goes. 1.0 had no names of tasks. */
const baselineVersion = '1.1';

const schema = z.strictObject({
  schemaVersion: z.enum(['1.0', baselineVersion]),
  findings: z.array(z.strictObject({ file: z.string(), task: z.string().optional(), code: z.string() })),
  ranking: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string().optional(),
      verdict: z.enum(verdicts),
      track: z.enum(tracks),
      score: z.number().min(0).max(100).nullable(),
      rank: z.int().positive(),
    }),
  ),
});

/** Reads a baseline, or says which part of it is wrong: a path, or nothing where it is no JSON. */
export function parseBaseline(text: string): { readonly baseline: Baseline } | { readonly wrong: string } {
  try {
    const read = schema.safeParse(JSON.parse(text));
    if (read.success) return { baseline: read.data };
    const [first] = read.error.issues;
    return { wrong: first?.path.join('.') || '.' };
  } catch (error) {
    if (error instanceof SyntaxError) return { wrong: '' };
    throw error;
  }
}

/** What a team accepts with a run: its problems without lines and counts, sorted, and its ranking by id. */
export function baselineOf(problems: readonly Problem[], result: Result): Baseline {
  const identities = new Map(problems.filter(isAcceptable).map((each) => [keyOf(each), identityOf(each)]));
  const ranking = result.lists.flatMap(({ tasks }) => tasks);
  return {
    schemaVersion: baselineVersion,
    findings: [...identities].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, identity]) => identity),
    ranking: ranking
      .toSorted((a, b) => byCodeUnit(a.id, b.id))
      .map(({ id, name, verdict, track, score, rank }) => ({ id, name, verdict, track, score, rank })),
  };
}

/** The text of a baseline file: one problem and one task a line, so that a change of it is read line by line. */
export function* printBaseline({ schemaVersion, findings, ranking }: Baseline): Generator<string> {
  yield `{\n  "schemaVersion": ${JSON.stringify(schemaVersion)},\n`;
  yield* listed('findings', findings);
  yield ',\n';
  yield* listed('ranking', ranking);
  yield '\n}\n';
}

function* listed(name: string, entries: readonly object[]): Generator<string> {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  yield lines.length === 0 ? `  "${name}": []` : `  "${name}": [\n${lines.join(',\n')}\n  ]`;
}

/** Splits problems by a baseline: what is new, how many were accepted, and what the baseline lists although it is gone. */
export function splitByBaseline(
  problems: readonly Problem[],
  baseline: Baseline | undefined,
): { readonly fresh: readonly Problem[]; readonly accepted: number; readonly gone: readonly Identity[] } {
  if (baseline === undefined) return { fresh: problems, accepted: 0, gone: [] };
  const known = new Set(baseline.findings.map(keyOf));
  const reported = new Set(problems.map(keyOf));
  const fresh = problems.filter((each) => !isAcceptable(each) || !known.has(keyOf(each)));
  return {
    fresh,
    accepted: problems.length - fresh.length,
    gone: baseline.findings.filter((each) => !reported.has(keyOf(each))),
  };
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
]);

function identityOf({ file, task, code }: Problem): Identity {
  return task === undefined ? { file, code } : { file, task, code };
}

function keyOf({ file, task = '', code }: Identity): string {
  return [file, task, code].join('\0');
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
