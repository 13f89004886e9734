import type { Assessment, WeightChoice } from '../model/assessment.js';
import type { List, ListId, Result } from '../model/result.js';
import { assessLists, type AssessListsOptions } from '../robustness/assessLists.js';
import { OptionsError } from '../scoring/options/optionsError.js';
import { say, type Wording } from '../text/lang.js';
import { refuseWrongShape } from './refuseWrongShape.js';
import { resultShape, robustnessShape } from './shapes.js';

/** What an assessment may choose; everything has a default. */
export interface RobustnessOptions extends AssessListsOptions {
  /** ids of the lists to assess; all lists of candidates if not given */
  readonly lists?: readonly ListId[];
}

/**
 * Assesses how far the rankings of a result can be trusted, by ranking its lists again under many weightings. Seeded: the
 * same result gives the same figures. Throws OptionsError if an option cannot be used.
 */
export function assessResult(result: Result, options: RobustnessOptions = {}): Assessment {
  refuseWrongShape({ result: [result, resultShape], options: [options, robustnessShape] });
  const { lists: ids, ...drawing } = options;
  refuseWrongWeights(drawing.weights, result);
  return assessLists(
    result.run,
    result.lists.filter((list) => isAsked(list, ids)),
    drawing,
  );
}

function isAsked({ id, verdict }: List, ids: readonly ListId[] | undefined): boolean {
  if (ids !== undefined) return ids.includes(id);
  return verdict === 'candidate' || verdict === 'conditional';
}

function refuseWrongWeights(weights: WeightChoice = { kind: 'any' }, { run }: Result): void {
  if (weights.kind === 'any') return;
  const active = run.criteria.flatMap((each) => (each.active ? [each.id] : []));
  const named = weights.kind === 'ranges' ? Object.keys(weights.ranges) : weights.groups.flat();
  const idle = named.filter((id, i) => !active.includes(id) || named.indexOf(id) !== i);
  if (idle.length > 0)
    throw new OptionsError(idle.map((id) => ({ path: `weights.${id}`, says: say(says.idle, { active }) })));
  const missing = active.filter((id) => !named.includes(id));
  if (weights.kind === 'order' && missing.length > 0)
    throw new OptionsError([{ path: 'weights.groups', says: say(says.missing, { active: missing }) }]);
  if (weights.kind === 'ranges' && !hasRoom(weights.ranges, active))
    throw new OptionsError([{ path: 'weights.ranges', says: say(says.room, { active }) }]);
}

// Sums of shares that are written in decimals.
const epsilon = 1e-9;

/** Whether there are weights within the ranges that add up to 1. */
function hasRoom(
  ranges: Readonly<Record<string, readonly [number, number]>>,
  active: readonly string[],
): boolean {
  const sumOf = (end: 0 | 1): number => active.reduce((sum, id) => sum + (ranges[id]?.[end] ?? end), 0);
  const areRanges = Object.values(ranges).every(([low, high]) => low <= high);
  return areRanges && sumOf(0) <= 1 + epsilon && sumOf(1) >= 1 - epsilon;
}

interface Named {
  readonly active: readonly string[];
}

const says = {
  idle: {
    ja: ({ active }) => `1回だけ、今回の計算に使われた視点を指定してください：${active.join('、')}`,
    en: ({ active }) => `must be a criterion of this run, and named once: ${active.join(', ')}`,
  },
  missing: {
    ja: ({ active }) => `使われた視点をすべて挙げてください（不足：${active.join('、')}）`,
    en: ({ active }) => `must name every criterion of the run; missing: ${active.join(', ')}`,
  },
  room: {
    ja: () => '下限が上限以下で、合計が1になる重みのある範囲にしてください',
    en: () => 'must be [lowest, highest], and leave room for weights that add up to 1',
  },
} as const satisfies Record<string, Wording<Named>>;
