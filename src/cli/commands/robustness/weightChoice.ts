import type { CriterionRun } from '../../../model/result.js';
import type { WeightChoice } from '../../../model/assessment.js';
import { percent } from '../../../text/figure.js';
import { plain, say, type Text, type Wording } from '../../../text/lang.js';
import type { Named } from '../../../text/named.js';
import { UsageError } from '../../usageError.js';
import { idOf, shareOf } from '../../options/values.js';

/** Flags that say which weights are drawn. */
export interface WeightFlags {
  readonly weightRanges?: string;
  readonly weightOrder?: string;
}

const [rangesFlag, orderFlag] = ['--weight-ranges', '--weight-order'];

/** The weights that the flags leave open, of these criteria. Throws UsageError. */
export function weightChoiceOf(
  { weightRanges, weightOrder }: WeightFlags,
  criteria: readonly Named[],
): WeightChoice {
  if (weightRanges !== undefined && weightOrder !== undefined) throw new UsageError(plain(says.both));
  if (weightRanges !== undefined) return rangesOf(weightRanges, criteria);
  return weightOrder === undefined ? { kind: 'any' } : orderOf(weightOrder, criteria);
}

/** `a=0.05..0.3,b=10%..40%` */
function rangesOf(given: string, criteria: readonly Named[]): WeightChoice {
  const ranges = new Map<string, readonly [number, number]>();
  for (const part of given.split(',')) {
    const [id = '', range = '', ...others] = part.split('=');
    const dots = range.indexOf('..');
    if (dots < 0 || others.length > 0) throw new UsageError(say(says.range, { given: part }));
    const known = idOf(rangesFlag, id.trim(), criteria);
    if (ranges.has(known)) throw new UsageError(say(says.twice, { option: rangesFlag, id: known }));
    const ends = [
      shareOf(rangesFlag, range.slice(0, dots)),
      shareOf(rangesFlag, range.slice(dots + 2)),
    ] as const;
    if (ends[0] > ends[1]) throw new UsageError(say(says.reversed, { given: part }));
    ranges.set(known, ends);
  }
  return { kind: 'ranges', ranges: Object.fromEntries(ranges) };
}

/** `a>b=c>d`, of which `b` and `c` may come in either order; a full-width ＞ or ＝ is the same. */
function orderOf(given: string, criteria: readonly Named[]): WeightChoice {
  const groups = given
    .normalize('NFKC')
    .split('>')
    .map((group) => group.split('=').map((id) => idOf(orderFlag, id.trim(), criteria)));
  // Unquoted, a shell takes > for a redirection, and passes only what comes before it.
  if (groups.length === 1) throw new UsageError(say(says.order, { given }));
  const named = groups.flat();
  const twice = named.find((id, i) => named.indexOf(id) !== i);
  if (twice !== undefined) throw new UsageError(say(says.twice, { option: orderFlag, id: twice }));
  return { kind: 'order', groups };
}

/**
 * The choice for the criteria that count in a run: in an order, those that are not named come last. Throws UsageError
 * if it names a criterion that does not count, or no weights are as it says.
 */
export function choiceFor(choice: WeightChoice, criteria: readonly CriterionRun[]): WeightChoice {
  if (choice.kind === 'any') return choice;
  const active = criteria.flatMap(({ id, active: counts }) => (counts ? [id] : []));
  const named = choice.kind === 'ranges' ? Object.keys(choice.ranges) : choice.groups.flat();
  const option = choice.kind === 'ranges' ? rangesFlag : orderFlag;
  const idle = named.find((id) => !active.includes(id));
  if (idle !== undefined) throw new UsageError(say(says.idle, { option, id: idle, active }));
  if (choice.kind === 'ranges') return withRoom(choice, active);
  const others = active.filter((id) => !named.includes(id));
  return others.length === 0 ? choice : { ...choice, groups: [...choice.groups, others] };
}

function withRoom(
  choice: Extract<WeightChoice, { kind: 'ranges' }>,
  active: readonly string[],
): WeightChoice {
  const sumOf = (end: 0 | 1): number =>
    active.reduce((sum, id) => sum + (choice.ranges[id]?.[end] ?? end), 0);
  // Sums of shares that are written in decimals.
  const epsilon = 1e-9;
  if (sumOf(0) > 1 + epsilon) throw new UsageError(say(says.tooHigh, { sum: sumOf(0) }));
  if (sumOf(1) < 1 - epsilon) throw new UsageError(say(says.tooLow, { sum: sumOf(1) }));
  return choice;
}

interface Told {
  readonly range: { readonly given: string };
  readonly reversed: { readonly given: string };
  readonly order: { readonly given: string };
  readonly twice: { readonly option: string; readonly id: string };
  readonly idle: { readonly option: string; readonly id: string; readonly active: readonly string[] };
  readonly tooHigh: { readonly sum: number };
  readonly tooLow: { readonly sum: number };
}

const says: { readonly [K in keyof Told]: Wording<Told[K]> } & { readonly both: Text } = {
  both: {
    ja: `${rangesFlag} と ${orderFlag} は同時に指定できません。どちらか一方を指定してください。`,
    en: `${rangesFlag} and ${orderFlag} cannot be combined; use one of them`,
  },
  range: {
    ja: ({ given }) =>
      `${rangesFlag} は「視点=下限..上限」で指定してください（例：commonality=0.05..0.3 や commonality=5%..30%）。指定値：${given}`,
    en: ({ given }) =>
      `${rangesFlag} must be criterion=lowest..highest, for example commonality=0.05..0.3 or commonality=5%..30%, not ${given}`,
  },
  reversed: {
    ja: ({ given }) => `${rangesFlag} の下限が上限を超えています。小さい方を先に書いてください：${given}`,
    en: ({ given }) => `${rangesFlag}: the lowest weight exceeds the highest in ${given}`,
  },
  order: {
    ja: ({ given }) =>
      `${orderFlag} は重い順に「>」でつなぎ、全体を引用符で囲んでください（例：${orderFlag} 'commonality>resident-need'）。指定値：${given}`,
    en: ({ given }) =>
      `${orderFlag} must list criteria from heaviest to lightest, joined by > and quoted, for example '${'commonality>resident-need'}', not ${given}`,
  },
  twice: {
    ja: ({ option, id }) => `${option} に ${id} が2回あります。1回だけ書いてください。`,
    en: ({ option, id }) => `${option} lists ${id} twice; remove one`,
  },
  idle: {
    ja: ({ option, id, active }) =>
      `${option} の ${id} は今回の計算に使われていません。使われている視点：${active.join('、')}`,
    en: ({ option, id, active }) =>
      `${option} lists ${id}, which is not used in this run; these criteria are: ${active.join(', ')}`,
  },
  tooHigh: {
    ja: ({ sum }) =>
      `${rangesFlag} の下限の合計が${percent(sum)}で、100%を超えています。合計が100%以下になるよう下限を下げてください。`,
    en: ({ sum }) =>
      `${rangesFlag}: the lowest weights add up to ${percent(sum)}; lower them to at most 100% in total`,
  },
  tooLow: {
    ja: ({ sum }) =>
      `${rangesFlag} の上限の合計が${percent(sum)}で、100%に届きません。合計が100%以上になるよう上限を上げてください。`,
    en: ({ sum }) =>
      `${rangesFlag}: the highest weights add up to only ${percent(sum)}; raise them to at least 100% in total`,
  },
};
