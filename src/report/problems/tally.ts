import { severityNames, severities, type Problem, type Severity } from '../../model/problem.js';
import { counted, figure } from '../../text/figure.js';
import type { Lang, Wording } from '../../text/lang.js';
import { joined } from '../score/words.js';

/** How many problems there are of each severity: “12 errors, 3 warnings, 2 notices”; empty if there is none. */
export function tallyOf(problems: readonly Problem[], lang: Lang): string {
  const counts = severities.map((severity) => ({
    severity,
    count: problems.filter((each) => each.severity === severity).length,
  }));
  return joined(counts.filter(({ count }) => count > 0).map(wording[lang]), lang);
}

const wording: Wording<{ readonly severity: Severity; readonly count: number }> = {
  ja: ({ severity, count }) => `${severityNames[severity].ja}${figure(count)}件`,
  en: ({ severity, count }) => counted(count, severityNames[severity].en),
};
