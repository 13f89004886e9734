import * as z from 'zod';
import type { AcceptedFinding, Baseline } from '../model/checked.js';
import { missingRules, tracks, verdicts } from '../model/result.js';

/**
 * Version of the file; its first number rises when a name changes or goes. 1.0 had no names of tasks; before 2.0, findings
 * had no field and no value, and files were named from the working folder.
 */
export const baselineVersion = '2.0';

const count = z.int().min(2);
const share = z.number().min(0).max(1);

const schema = z.strictObject({
  schemaVersion: z.enum(['1.0', '1.1', baselineVersion]),
  settings: z
    .strictObject({
      version: z.string(),
      missing: z.enum(missingRules),
      exponent: z.number(),
      thresholds: z.strictObject({ leave: share, coordinate: share, held: share }),
      record: z.boolean(),
      weights: z.record(z.string(), share),
      params: z.record(z.string(), z.unknown()),
    })
    .optional(),
  findings: z.array(
    z.strictObject({
      file: z.string(),
      task: z.string().optional(),
      code: z.string(),
      field: z.string().optional(),
      read: z.string().optional(),
      count: count.optional(),
    }),
  ),
  ranking: z.array(
    z.strictObject({
      file: z.string().optional(),
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

/** The text of a baseline file: one problem and one task a line, so that a change of it is read line by line. */
export function* printBaseline({ schemaVersion, settings, findings, ranking }: Baseline): Generator<string> {
  yield `{\n  "schemaVersion": ${JSON.stringify(schemaVersion)},\n`;
  if (settings !== undefined) yield `  "settings": ${JSON.stringify(settings)},\n`;
  yield* listed('findings', findings.map(inOrder));
  yield ',\n';
  yield* listed('ranking', ranking);
  yield '\n}\n';
}

function inOrder({ file, task, code, field, read, count: times }: AcceptedFinding): AcceptedFinding {
  return { file, task, code, field, read, count: times };
}

function* listed(name: string, entries: readonly object[]): Generator<string> {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  yield lines.length === 0 ? `  "${name}": []` : `  "${name}": [\n${lines.join(',\n')}\n  ]`;
}

/** Whether a baseline distinguishes findings by field and value, and names files from where it lies itself. */
export function isPrecise({ schemaVersion }: Baseline): boolean {
  return !schemaVersion.startsWith('1.');
}
