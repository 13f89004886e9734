import type { NamedCriterion } from '../model/explanation.js';
import type { Edition, ParamChange, SettingChange, ThresholdChange } from '../model/difference.js';
import type { Thresholds } from '../model/result.js';
import type { RunFacts } from './side.js';
import { weightsOfSides } from './weights.js';

/** What changed in the way of scoring between two runs, each kind once. */
export function settingsOf(before: RunFacts, after: RunFacts): readonly SettingChange[] {
  const { missing, exponent, version } = after;
  return [
    ...(before.version === version ? [] : [{ is: 'version', from: before.version, to: version } as const]),
    ...criteriaChange(before, after),
    ...weightsChange(before, after),
    ...paramsChange(before, after),
    ...(before.missing === missing ? [] : [{ is: 'missing', from: before.missing, to: missing } as const]),
    ...(before.exponent === exponent
      ? []
      : [{ is: 'exponent', from: before.exponent, to: exponent } as const]),
    ...thresholdsChange(before.thresholds, after.thresholds),
  ];
}

function criteriaChange(before: RunFacts, after: RunFacts): readonly SettingChange[] {
  const added = onlyIn(after, before);
  const removed = onlyIn(before, after);
  return added.length + removed.length === 0 ? [] : [{ is: 'criteria', added, removed }];
}

function onlyIn(these: RunFacts, those: RunFacts): readonly NamedCriterion[] {
  const active = new Set(those.criteria.filter((each) => each.active).map(({ id }) => id));
  return these.criteria.filter((each) => each.active && !active.has(each.id)).map(named);
}

function weightsChange(before: RunFacts, after: RunFacts): readonly SettingChange[] {
  const { changed } = weightsOfSides(before, after);
  if (changed.length === 0) return [];
  const weights = after.criteria
    .filter(({ id }) => changed.includes(id))
    .map((each) => ({
      criterion: named(each),
      from: weightIn(before, each.id),
      to: weightIn(after, each.id),
    }));
  return [{ is: 'weights', weights }];
}

function weightIn({ criteria }: RunFacts, id: string): number {
  return criteria.find((each) => each.id === id)?.weight ?? 0;
}

function paramsChange(before: RunFacts, after: RunFacts): readonly SettingChange[] {
  const params = after.criteria.flatMap((each): readonly ParamChange[] => {
    const was = before.criteria.find(({ id }) => id === each.id);
    return was === undefined ? [] : paramChanges(named(each), was.params, each.params);
  });
  return params.length === 0 ? [] : [{ is: 'params', params }];
}

/** The params of a criterion that are others than before. */
export function paramChanges(
  criterion: NamedCriterion,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly ParamChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((param) => {
    const [from, to] = [before[param], after[param]];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ criterion, param, from, to }];
  });
}

/**
 * That two results rest on other editions of the public record. Only where a side is a saved result: two inventories
 * that are read now are read with the same record, and of the one that has nothing of it no law could be looked up.
 */
export function recordChange(
  { record: before }: RunFacts,
  { record: after }: RunFacts,
): readonly SettingChange[] {
  const [from, to] = [editionOf(before), editionOf(after)];
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ is: 'record', from, to }];
}

function editionOf(record: Edition | undefined): Edition | null {
  if (record === undefined) return null;
  if (record.laws === undefined) return {};
  const { date, survey, acceptFuzzy } = record.laws;
  return { laws: { date, survey, acceptFuzzy } };
}

function thresholdsChange(before: Thresholds, after: Thresholds): readonly SettingChange[] {
  const thresholds = (['leave', 'coordinate', 'held'] as const).flatMap(
    (threshold): readonly ThresholdChange[] => {
      const [from, to] = [before[threshold], after[threshold]];
      return from === to ? [] : [{ threshold, from, to }];
    },
  );
  return thresholds.length === 0 ? [] : [{ is: 'thresholds', thresholds }];
}

function named({ id, title }: NamedCriterion): NamedCriterion {
  return { id, title };
}
