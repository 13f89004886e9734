import type { Baseline } from '../model/checked.js';

/** The same baseline with its files under other names. */
export function withFileNames(baseline: Baseline, nameOf: (file: string) => string): Baseline {
  return {
    ...baseline,
    findings: baseline.findings.map((each) => ({ ...each, file: nameOf(each.file) })),
    ranking: baseline.ranking.map((each) =>
      each.file === undefined ? each : { ...each, file: nameOf(each.file) },
    ),
  };
}

/** The files that a baseline names. */
export function filesOfBaseline({ findings, ranking }: Baseline): ReadonlySet<string> {
  return new Set([...findings, ...ranking].flatMap(({ file }) => file ?? []));
}

/** The part of a baseline that is about files for which a test holds; tasks of unknown files are of every part. */
export function baselineWithin(baseline: Baseline, isWithin: (file: string) => boolean): Baseline {
  return {
    ...baseline,
    findings: baseline.findings.filter(({ file }) => isWithin(file)),
    ranking: baseline.ranking.filter(({ file }) => file === undefined || isWithin(file)),
  };
}

/** Two parts of a baseline as one; what is new of a file comes from the first. */
export function joinedBaselines(first: Baseline, rest: Baseline): Baseline {
  return {
    ...first,
    findings: byFile([...first.findings, ...rest.findings]),
    ranking: byFile([...first.ranking, ...rest.ranking.filter(({ file }) => file !== undefined)]),
  };
}

function byFile<T extends { readonly file?: string | undefined }>(entries: readonly T[]): readonly T[] {
  return entries.toSorted(({ file: a = '' }, { file: b = '' }) => {
    if (a === b) return 0;
    return a < b ? -1 : 1;
  });
}
