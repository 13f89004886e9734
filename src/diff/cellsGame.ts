import type { ParamChange, Reason, SettingChange } from '../model/difference.js';
import type { Thresholds } from '../model/result.js';
import type { Active } from '../scoring/activate.js';
import { withOnlyTask } from '../scoring/withOnlyTask.js';
import type { MissingRule } from '../model/result.js';
import { judge, type JudgedCriterion } from '../scoring/judge.js';
import { firstTaskOf, type Scoring } from '../scoring/lists.js';
import type { Tasks } from '../model/task.js';
import { dataReasons, type TaskAt } from './cells.js';
import type { Game, Counterfactual } from './game.js';
import { diffListIdOf } from './listId.js';
import { paramChanges } from './settings.js';
import { isNewThreshold, thresholdReasons } from './thresholds.js';
import { mixing } from './mixed.js';
import type { Weights } from './weights.js';

/** What two runs that were made just now have in common for all their tasks. */
export interface ChangedMethod {
  readonly settings: readonly SettingChange[];
  readonly weights: Weights;
}

/** A criterion as each side has it; the same twice where one side does not know it. */
interface Pair {
  readonly id: string;
  readonly old: JudgedCriterion;
  readonly now: JudgedCriterion;
}

/**
 * The reasons that can have moved a task of which the cells are known: its cells, the definitions of the criteria, and
 * the settings. What a coalition comes to is scored by the functions that score, and so is exact for every rule.
 */
export function cellsGame(old: TaskAt, now: TaskAt, { settings, weights }: ChangedMethod): Game {
  const pairs = pairsOf(old.scoring, now.scoring);
  const definitions = pairs.flatMap((pair) => definitionReason(pair, old, now));
  const others = settings.filter(({ is }) => is !== 'params' && is !== 'version' && is !== 'thresholds');
  const reasons: readonly Reason[] = [
    ...dataReasons(old, now),
    ...definitions,
    ...others,
    ...thresholdReasons(settings),
  ];
  const bitOf = (is: Reason['is']): number => 1 << reasons.findIndex((each) => each.is === is);
  const isNew = (is: Reason['is'], coalition: number): boolean =>
    reasons.some((each) => each.is === is) && (coalition & bitOf(is)) !== 0;
  const mixed = mixing(old, now);
  const judgedAt = judging({ pairs, reasons, old, now });
  return { reasons, counterfactual };

  function counterfactual(coalition: number): Counterfactual {
    const tasks = mixed(changedIn(reasons, coalition));
    const missing = (isNew('missing', coalition) ? now : old).scoring.aggregation.missing;
    const judged = pairs.map((pair) => judgedAt(pair, coalition, { tasks, missing }));
    const side = isNew('criteria', coalition) ? weights.new : weights.old;
    const [first, second] = isNew('weights', coalition)
      ? [weights.new, weights.old]
      : [weights.old, weights.new];
    const active = judged.flatMap((each): readonly Active[] => {
      const { id } = each.criterion;
      return side.has(id) ? [{ judged: each, weight: first.get(id) ?? second.get(id) ?? 0 }] : [];
    });
    const exponent = (isNew('exponent', coalition) ? now : old).scoring.aggregation.exponent;
    const thresholdOf = (each: keyof Thresholds): number =>
      (isNewThreshold(reasons, coalition, each) ? now : old).scoring.thresholds[each];
    const thresholds = {
      leave: thresholdOf('leave'),
      coordinate: thresholdOf('coordinate'),
      held: thresholdOf('held'),
    };
    const scoring = { tasks, judged, active, aggregation: { missing, exponent }, thresholds };
    const only = firstTaskOf(scoring);
    if (only === undefined) throw new RangeError('a task is in no list');
    return { score: only.score, list: diffListIdOf(only), track: only.track };
  }
}

function pairsOf(old: Scoring, now: Scoring): readonly Pair[] {
  const before = new Map(old.judged.map((each) => [each.criterion.id, each]));
  const after = new Map(now.judged.map((each) => [each.criterion.id, each]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id) ?? after.get(id), after.get(id) ?? before.get(id)];
    return was === undefined || is === undefined ? [] : [{ id, old: was, now: is }];
  });
}

/** The params of a criterion that changed, or that it judges the cells of this task otherwise although none did. */
function definitionReason(pair: Pair, old: TaskAt, now: TaskAt): readonly Reason[] {
  const { id, title } = pair.now.criterion;
  const params = paramChanges({ id, title }, pair.old.params, pair.now.params);
  if (params.length > 0) return [{ is: 'params', params }];
  if (pair.old.criterion === pair.now.criterion) return [];
  const differs = [old, now].some(({ scoring, task }) => {
    const alone = withOnlyTask(scoring.tasks, task);
    const { missing } = scoring.aggregation;
    const [was, is] = [pair.old, pair.now].map(({ criterion, params }) =>
      judge(alone, criterion, params, missing),
    );
    return (
      was?.statuses[0] !== is?.statuses[0] ||
      was?.values[0] !== is?.values[0] ||
      was?.lows[0] !== is?.lows[0] ||
      was?.highs[0] !== is?.highs[0] ||
      was?.extents?.lows[0] !== is?.extents?.lows[0] ||
      was?.counted?.[0] !== is?.counted?.[0] ||
      was?.extents?.highs[0] !== is?.extents?.highs[0] ||
      was?.posed[0] !== is?.posed[0]
    );
  });
  const change: ParamChange = { criterion: { id, title }, param: undefined, from: undefined, to: undefined };
  return differs ? [{ is: 'params', params: [change] }] : [];
}

interface Judging {
  readonly pairs: readonly Pair[];
  readonly reasons: readonly Reason[];
  readonly old: TaskAt;
  readonly now: TaskAt;
}

/** What a coalition has criteria judge. */
interface Mixture {
  readonly tasks: Tasks;
  readonly missing: MissingRule;
}

/** Judges a criterion in a coalition, once for all coalitions that are the same to it. */
function judging({
  pairs,
  reasons,
}: Judging): (pair: Pair, coalition: number, of: Mixture) => JudgedCriterion {
  const known = new Map<string, JudgedCriterion>();
  const masks = new Map(pairs.map(({ id, old, now }) => [id, masksOf(id, [old, now], reasons)]));
  return (pair, coalition, { tasks, missing }) => {
    const { cells, definition } = masks.get(pair.id) ?? { cells: 0, definition: 0 };
    const key = `${coalition & (cells | definition)} ${missing} ${pair.id}`;
    const { criterion, params } = (coalition & definition) === 0 ? pair.old : pair.now;
    const judged = known.get(key) ?? judge(tasks, criterion, params, missing);
    known.set(key, judged);
    return judged;
  };
}

/** The bits of the reasons that change what a criterion reads, and how it judges. */
function masksOf(id: string, sides: readonly JudgedCriterion[], reasons: readonly Reason[]) {
  const bitsWhere = (holds: (reason: Reason) => boolean): number =>
    reasons.reduce((bits, reason, i) => (holds(reason) ? bits | (1 << i) : bits), 0);
  const reads = (field: string): boolean =>
    sides.some(({ criterion }) => Object.hasOwn(criterion.fields, field));
  return {
    cells: bitsWhere((reason) => reason.is === 'data' && reason.cells.some(({ field }) => reads(field))),
    definition: bitsWhere(
      (reason) => reason.is === 'params' && reason.params.some(({ criterion }) => criterion.id === id),
    ),
  };
}

/** The fields whose cells are the new ones in a coalition. */
function changedIn(reasons: readonly Reason[], coalition: number): ReadonlySet<string> {
  const cells = reasons.flatMap((reason, i) =>
    reason.is === 'data' && (coalition & (1 << i)) !== 0 ? reason.cells : [],
  );
  return new Set(cells.map(({ field }) => field));
}
