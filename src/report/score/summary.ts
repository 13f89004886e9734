import { asides, type List, type Verdict } from '../../model/result.js';
import { counted, figure } from '../../text/figure.js';
import type { Lang, Wording } from '../../text/lang.js';

interface Counts {
  readonly tasks: number;
  readonly candidates: number;
  readonly conditional: number;
  readonly aside: number;
  readonly held: number;
}

/** How many tasks there are: candidates, candidates with conditions, set aside, held. */
export function summaryOf(lists: readonly List[], lang: Lang): string {
  const count = (...verdicts: readonly Verdict[]): number =>
    lists.reduce((sum, { verdict, tasks }) => sum + (verdicts.includes(verdict) ? tasks.length : 0), 0);
  return wording[lang]({
    tasks: lists.reduce((sum, { tasks }) => sum + tasks.length, 0),
    candidates: count('candidate'),
    conditional: count('conditional'),
    aside: count(...asides.filter((verdict) => verdict !== 'held')),
    held: count('held'),
  });
}

const wording: Wording<Counts> = {
  ja: ({ tasks, candidates, conditional, aside, held }) =>
    `対象の事務 ${figure(tasks)}件：共通化候補 ${figure(candidates)}件、条件付き候補 ${figure(conditional)}件、候補外 ${figure(aside)}件、情報不足 ${figure(held)}件`,
  en: ({ tasks, candidates, conditional, aside, held }) =>
    `${counted(tasks, 'task')}: ${counted(candidates, 'candidate')}, ${figure(conditional)} with conditions, ${figure(aside)} set aside, ${figure(held)} held until more is known`,
};
