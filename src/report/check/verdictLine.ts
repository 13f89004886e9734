import type { Checked } from '../../model/checked.js';
import { figure } from '../../text/figure.js';
import type { Wording } from '../../text/lang.js';
import { tallyOf } from '../problems/tally.js';
import type { CheckReportOptions } from './report.js';

/** Whether a check passed, and how many findings of each severity there are: what a reader needs to see last. */
export function verdictLine(
  { findings, accepted, failed }: Checked,
  { lang, failOn }: Pick<CheckReportOptions, 'lang' | 'failOn'>,
): string {
  const rule = failOn === undefined ? '' : `--fail-on ${failOn}`;
  return wording[lang]({ failed, rule, tally: tallyOf(findings, lang), accepted });
}

interface Verdict {
  readonly failed: boolean;
  /** the flag that decides; empty if it is not known */
  readonly rule: string;
  /** empty if there is no finding */
  readonly tally: string;
  /** findings that the baseline accepts */
  readonly accepted: number;
}

const wording: Wording<Verdict> = {
  ja: ({ failed, rule, tally, accepted }) => {
    const verdict = `点検結果：${failed ? '不合格' : '合格'}${rule === '' ? '' : `（${rule}）`}`;
    const known = accepted === 0 ? '' : `（ベースラインで受け入れ済みの${figure(accepted)}件を除く）`;
    return `${verdict}。${tally === '' ? '指摘なし' : tally}${known}`;
  },
  en: ({ failed, rule, tally, accepted }) => {
    const verdict = `Check ${failed ? 'failed' : 'passed'}${rule === '' ? '' : ` (${rule})`}`;
    const known = accepted === 0 ? '' : `, besides ${figure(accepted)} that the baseline accepts`;
    return `${verdict}: ${tally === '' ? 'no findings' : tally}${known}`;
  },
};
