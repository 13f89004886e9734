import type { OutcomeResult } from '../model/result.js';

// What the law itself says is in the record already, and no municipality can find out more.
const factsOfLaw: ReadonlySet<string> = new Set(['law_amendments_per_year']);

/** The first cell that would answer each open part, with the points that hang on it: weight × share × width. */
function openPartsOf({
  weight,
  parts,
}: OutcomeResult): readonly { readonly field: string; readonly width: number }[] {
  const applying = parts.filter(({ is }) => is !== 'not-applicable');
  const shares = applying.reduce((sum, { share }) => sum + share, 0);
  return applying.flatMap(({ share, range: [low, high], needs: [field] }) =>
    field === undefined || factsOfLaw.has(field) || high <= low
      ? []
      : [{ field, width: (100 * weight * share * (high - low)) / shares }],
  );
}

/** Points of a score, 0 to 100, that hang on each field of a task; a cell that answers several parts settles them all. */
export function openPointsOf(outcomes: readonly OutcomeResult[]): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  for (const outcome of outcomes) {
    for (const { field, width } of openPartsOf(outcome)) points.set(field, (points.get(field) ?? 0) + width);
  }
  return points;
}
